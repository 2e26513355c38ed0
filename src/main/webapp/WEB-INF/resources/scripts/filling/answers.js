/*
 * The answers of a filling page: what their controls hold, and what the page says of them. What is said of a value (saved, wrong, changed
 * since last year, to be confirmed) is shown only while the control holds that value, so no event leaves a sentence of another one behind.
 * See docs/decisions/0035.
 */

import { form } from "./form.js";

const KEPT = ["value", "radios", "checkboxes", "acknowledge"]; // kinds whose controls hold the answer
const known = new WeakMap(); // question as it is drawn → what is known of its answer

// ---- controls ------------------------------------------------------------------------------------------------------

export const block = (key) => form.querySelector(`[data-key="${CSS.escape(key)}"]`);
export const part = (question, name) => question.querySelector(`:scope > ${name}, :scope > p${name}`);
const named = (question, letter) => document.getElementById(question.id.replace(/^q-/, `${letter}-`));
export const control = (question) => question.querySelector("input, select, textarea");
const controls = (question) =>
  [...question.querySelectorAll("input, select, textarea")].filter((each) => each.closest("[data-key]") === question && !each.closest("[data-mark]"));
export const isKept = (question) => KEPT.includes(question.dataset.kind);
const isChoice = (question) => ["radios", "checkboxes"].includes(question.dataset.kind);

/** What a question's controls hold now, as the save endpoint takes it: text, or choice names joined by a space. */
export function typed(question) {
  if (isChoice(question)) return chosen(question, (input) => input.checked);
  if (question.dataset.kind === "acknowledge") return control(question).checked ? "OK" : "";
  return control(question).value;
}

/** The same as the server drew it, whatever was done since. */
function drawn(question) {
  if (isChoice(question)) return chosen(question, (input) => input.defaultChecked);
  const one = control(question);
  if (question.dataset.kind === "acknowledge") return one.defaultChecked ? "OK" : "";
  if (one.tagName !== "SELECT") return asHeld(question, one.defaultValue);
  return ([...one.options].find((option) => option.defaultSelected) ?? one.options[0])?.value ?? "";
}

const chosen = (question, isOne) => controls(question).filter(isOne).map((input) => input.value).join(" ");

/** How the controls would hold a value: browsers write times in their own way, and drop what does not fit. */
export function asHeld(question, value) {
  const text = value ?? "";
  if (isChoice(question)) return chosen(question, (input) => text.split(" ").includes(input.value));
  if (question.dataset.kind === "acknowledge") return text === "" ? "" : "OK";
  const like = control(question).cloneNode(true);
  like.value = text;
  return like.value;
}

export function show(question, value) {
  const text = value ?? "";
  if (isChoice(question)) {
    const names = text.split(" ");
    question.querySelectorAll("input").forEach((input) => { input.checked = names.includes(input.value); });
  } else if (question.dataset.kind === "acknowledge") {
    control(question).checked = text !== "";
  } else if (question.dataset.kind === "value" && control(question).value !== text && control(question).value !== of(question).also) {
    control(question).value = text;
  } // a file is drawn anew by the server
  draw(question);
}

/** A value by the words of its choices, where it has any. */
export function readable(question, value) {
  const words = value.split(" ").map((name) => {
    const input = question.querySelector(`input[value="${CSS.escape(name)}"], option[value="${CSS.escape(name)}"]`);
    return input ? (input.tagName === "OPTION" ? input : input.parentElement).textContent : null;
  });
  return words.every((word) => word !== null) && question.querySelector("option, .choice") ? words.join("; ") : value;
}

// ---- what is known -------------------------------------------------------------------------------------------------

const said = (element) => element?.textContent ?? "";
const change = (question) => question.querySelector(".question__change");

/**
 * Of an answer: the value that is stored, as its controls would hold it, and how else it was typed; when it was saved, what is wrong with it, and how it has changed
 * since the earlier round, in words; the value that could not be stored, and why.
 */
function of(question) {
  if (!known.has(question)) {
    known.set(question, {
      value: isKept(question) ? drawn(question) : null,
      also: null,
      saved: said(named(question, "s")),
      error: said(named(question, "e")),
      change: said(change(question)),
      refused: null,
    });
  }
  return known.get(question);
}

/** The server says what is stored. @param {object} facts some of value, saved, error, change */
export function learn(question, facts) {
  Object.assign(of(question), facts);
  draw(question);
}

/** A value was stored as it was sent. */
export function accept(question, value, saved) {
  learn(question, { value: isKept(question) ? value : null, also: null, saved, refused: null });
}

/** A value can't be stored. @param {?string} value null for a file */
export function refuse(question, value, message) {
  learn(question, { refused: { value, message } });
}

export const isStored = (question) =>
  !isKept(question) || [of(question).value, of(question).also].includes(typed(question));

/** The text of a number that is stored as it was typed and still has the caret: the server writes it otherwise, with marks of thousands. */
export function underCaret(question) {
  return control(question) === document.activeElement && isStored(question) ? typed(question) : null;
}

/** A number that was left is shown as the server writes it. */
export function settle(question) {
  const { value, also } = of(question);
  if (also !== null && control(question).value === also) control(question).value = value;
  of(question).also = null;
}

export function isRefused(question, value) {
  const { refused } = of(question);
  return refused !== null && refused.value === value;
}

// ---- what is said --------------------------------------------------------------------------------------------------

export function draw(question) {
  const facts = of(question);
  const stored = isStored(question);
  const refused = isRefused(question, isKept(question) ? typed(question) : null);
  const settled = stored && !refused && part(question, ".conflict") === null && part(question, ".question__other") === null;
  put(named(question, "s"), settled ? facts.saved : stored ? "" : (form.dataset.textUnsaved ?? "")); // nothing is saved of a form that is only tried
  put(change(question), settled ? facts.change : "");
  complain(question, refused ? facts.refused.message : stored ? facts.error : "");
  question.classList.toggle("is-unsaved", !stored);
  question.classList.toggle("is-refused", refused);
  const clear = question.querySelector(".question__clear");
  if (clear) clear.hidden = typed(question) === "";
  const confirm = question.querySelector(".question__confirm");
  if (confirm) confirm.hidden = !settled;
  reach(question);
}

/**
 * Each question has one stop of the tab key beside its control: to confirm it, or what is said beside it. Arrows lead on: ways.js. A cell of a
 * table has none: shortcuts lead there.
 */
export function reach(question) {
  const said = question.querySelector(".beside__summary");
  const confirm = question.querySelector(".question__confirm");
  const isCell = question.dataset.at !== undefined;
  if (confirm) confirm.tabIndex = isCell ? -1 : 0;
  if (said) said.tabIndex = isCell || (confirm && !confirm.hidden) ? -1 : 0;
}

function put(element, text) {
  if (element && element.textContent !== text) element.textContent = text;
}

function complain(question, message) {
  put(named(question, "e"), message);
  question.classList.toggle("is-invalid", message !== "");
  controls(question).forEach((each) => {
    if (message) each.setAttribute("aria-invalid", "true");
    else each.removeAttribute("aria-invalid");
  });
}
