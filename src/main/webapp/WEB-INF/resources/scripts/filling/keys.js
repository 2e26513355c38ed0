/*
 * Shortcuts of a section page, and the list of them. They go by the place of a key and need Alt, so that they type nothing; the question mark,
 * which alone has none, can be switched off (WCAG 2.1.4).
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
  }
});

choice.checked = kept?.getItem(OFF) == null;
choice.addEventListener("change", () => {
  if (choice.checked) kept?.removeItem(OFF);
  else kept?.setItem(OFF, "yes");
});
