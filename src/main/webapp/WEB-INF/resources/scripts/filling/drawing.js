/*
 * Structure, such as the rows of a repeat or the choices of a cascade, is drawn by the server and put in its place here, with what a person
 * is typing there, and the focus.
 */

import * as answers from "./answers.js";
import { base, form, said, tell } from "./form.js";
import * as page from "./page-says.js";
import { isOlder, showsAt } from "./revisions.js";
import { memory, outbox, typing } from "./unsaved.js";
import { fetchPage } from "./wire.js";

const { block, show } = answers;

let drawings = 0;
const drawn = new WeakMap(); // element → number of the drawing that brought it
const leads = new Map(); // key of a repeat → row that a drawing under way leads to: one that is asked for meanwhile shows it, too

/** A row that is drawn of a repeat: of many rows some are, and a new drawing shows the same. @param {string} [gone] not this one */
export function rowShown(key, gone) {
  const cards = [...(block(key)?.querySelectorAll(":scope > .repeat__rows > .row-card") ?? [])];
  return cards.find((card) => card.dataset.row !== gone)?.dataset.row ?? "";
}

/**
 * Fetches one element as the server draws it, and keeps the focus where it was. Of two drawings under way the one that was asked for
 * later wins, whichever arrives first: it knows more. One that does not know what was stored while it was on its way is fetched again.
 */
export async function redraw(key, focus, lead) {
  if (!block(key)) return;
  const drawing = ++drawings;
  let fresh = await fetchElement(key, lead);
  while (fresh && isOutdated(key, fresh)) fresh = await fetchElement(key, lead);
  const old = block(key);
  if (!fresh || !old) return; // its row is gone meanwhile, here or there
  if (isOvertaken(drawing, old)) {
    focus?.(old)?.focus();
    return;
  }
  drawn.set(fresh, drawing);
  const active = old.contains(document.activeElement) ? document.activeElement : null;
  const caret = active && "selectionStart" in active ? [active.selectionStart, active.selectionEnd] : null;
  const unfinished = unfinishedIn(old);
  const revision = revisionOf(fresh);
  old.replaceWith(document.adoptNode(fresh));
  unfinished.forEach((text) => bringBack(fresh, text));
  const open = new Set(unfinished.map((one) => one.key));
  keysIn(fresh).filter((one) => !open.has(one)).forEach((one) => showsAt(one, revision));
  tell("drawn", { element: fresh, known: [...open] });
  const target = focus ? focus(fresh) : active && document.getElementById(active.id);
  page.draw();
  tell("answers:changed");
  if (!target) return;
  target.focus({ preventScroll: !focus });
  if (caret && caret[0] !== null && !focus) target.setSelectionRange(...caret);
}

async function fetchElement(key, lead) {
  if (lead !== undefined) leads.set(key, lead);
  const row = leads.get(key) ?? rowShown(key);
  const html = await fetchPage(`${base}${said.fragment}&key=${encodeURIComponent(key)}&row=${row}`);
  if (lead !== undefined && leads.get(key) === lead) leads.delete(key);
  return html?.querySelector(`[data-key="${CSS.escape(key)}"]`);
}

const revisionOf = (fresh) => Number(fresh.closest("[data-revision]").dataset.revision);

const keysIn = (element) => [element, ...element.querySelectorAll("[data-key]")].map((question) => question.dataset.key);

/** Whether the page knows more of a question than what was drawn of it. */
function isOutdated(key, fresh) {
  const old = block(key);
  return old !== null && keysIn(old).some((one) => isOlder(one, revisionOf(fresh)));
}

/** Whether the element, alone or as a part of what holds it, was drawn by a later drawing. */
function isOvertaken(drawing, element) {
  for (let part = element; part; part = part.parentElement) {
    if (drawn.get(part) > drawing) return true;
  }
  return false;
}

/** Questions of an element with text that is not stored (being typed, waiting, or not readable). */
function unfinishedIn(element) {
  const questions = [element, ...element.querySelectorAll("[data-key]")];
  return questions
    .filter((question) => memory.read(question.dataset.key) !== null)
    .map((question) => ({
      key: question.dataset.key,
      ...memory.read(question.dataset.key),
      label: question.querySelector(".question__text")?.textContent ?? "",
      message: question.classList.contains("is-refused") ? question.querySelector(".question__error").textContent : "",
    }));
}

function bringBack(fresh, { key, value, seen, label, message }) {
  const question = block(key);
  if (!question) {
    if (!fresh.querySelector(".repeat__pages")) lost(fresh, key, label, value); // else it waits for its row to be drawn again
    return;
  }
  question.dataset.seen = seen; // who changed it meanwhile is not overwritten
  if (message) answers.refuse(question, value, message);
  show(question, value);
}

/** The row of an answer is gone, taken away by somebody while it was typed: the text stays to be copied. */
function lost(repeat, key, label, value) {
  outbox.drop(key);
  typing.delete(key);
  memory.forget(key);
  if (value === "") return;
  const box = document.createElement("div");
  box.className = "notice notice--warning lost";
  box.tabIndex = -1;
  const title = document.createElement("p");
  title.className = "notice__title";
  title.textContent = said.textRowGone;
  const what = document.createElement("p");
  what.textContent = `${said.textRowGoneTyped} (${label}):`;
  const text = document.createElement("textarea");
  text.className = "input";
  text.readOnly = true;
  text.value = value;
  text.setAttribute("aria-label", label);
  box.append(title, what, text);
  repeat.before(box);
  page.say({ told: said.textRowGone });
  box.focus();
}

/** A link leads to a question in a row that is not drawn. */
export function turnToRow() {
  const row = /^#[fq]-([a-z0-9]{12})-/.exec(location.hash)?.[1];
  const address = new URL(location.href);
  if (!row || document.getElementById(location.hash.slice(1)) || address.searchParams.get("row") === row) return;
  address.searchParams.set("row", row);
  location.replace(address);
}
