/*
 * Shortcuts of a section page, and the list of them. They go by the place of a key and need Alt, so that they type nothing; two have a second
 * way that types nothing on a Mac either: as in a spreadsheet Shift and F2 lead to the note, Control and Enter confirm. The question mark,
 * which alone has no key beside it, can be switched off (WCAG 2.1.4).
 */

import { storage } from "./memory.js";
import { confirmHere, goBeside, goToNextEmpty, goToSections } from "./ways.js";

const OFF = "question-mark-off";
const WAYS = { KeyN: goToNextEmpty, KeyB: goBeside, KeyC: confirmHere, KeyS: goToSections };

const list = document.getElementById("keys");
const choice = document.getElementById("questionMark");
const kept = storage("localStorage");

// There Alt types letters: with N the tilde of an ñ.
const isMac = /^Mac/.test(navigator.platform);

const takesText = (element) => element.matches("textarea, select, input:not([type=radio], [type=checkbox], [type=file])");
const isAlone = (event) => !event.ctrlKey && !event.metaKey && !event.altKey;

document.addEventListener("keydown", (event) => {
  const typesLetter = isMac && takesText(event.target);
  if (event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.code in WAYS && !typesLetter) {
    event.preventDefault();
    WAYS[event.code]();
  } else if (event.key === "?" && isAlone(event) && choice.checked && !takesText(event.target)) {
    event.preventDefault();
    list.togglePopover();
  } else if (event.key === "F2" && event.shiftKey && isAlone(event)) {
    event.preventDefault();
    goBeside();
  } else if (event.key === "Enter" && event.ctrlKey && !event.altKey && !event.metaKey) {
    confirmHere();
  }
});

choice.checked = kept?.getItem(OFF) == null;
choice.addEventListener("change", () => {
  if (choice.checked) kept?.removeItem(OFF);
  else kept?.setItem(OFF, "yes");
});
