/* What the server says has changed since the page was drawn: what is shown, calculated, answered by others. Nothing is evaluated here. */

import * as answers from "./answers.js";
import { api, during, form, said, tell } from "./form.js";
import { redraw } from "./drawing.js";
import { Follower } from "./follower.js";
import * as page from "./page-says.js";
import { recall } from "./recall.js";
import { isOlder, showsAt } from "./revisions.js";
import { send } from "./server.js";
import { inWork, isUnsaved, outbox } from "./unsaved.js";
import { ask } from "./wire.js";

const { block, show } = answers;
const held = new Map(); // key → what somebody else has answered while it was in work here, and its revision

let known = Number(said.revision);
let replied = 0; // when somebody said something last to a remark of the regional team, as far as this page shows it
let heard = replied;

/** Revision of the contribution that the page shows. */
export const revision = () => known;

export async function apply(changes) {
  const redraws = drawAll(changes);
  page.showStanding(changes.standing);
  if (changes.revision >= known) progress(changes.section);
  known = Math.max(known, changes.revision);
  for (const key of outermost(redraws)) await redraw(key);
  page.draw();
  tell("answers:changed");
  tell("applied", { changes, redrawn: redraws.size > 0 });
}

/** What the page had shown before over a copy of it that is older. Rows and choices come from the server, which is asked for all since the copy. */
export function drawAgain(changes) {
  if (changes.revision > known) drawAll(changes);
}

/** What is not drawn anew by the server. @returns {Set<string>} keys of the rest */
function drawAll({ elements, revision }) {
  const redraws = new Set();
  for (const element of elements) {
    const question = block(element.key);
    if (!question || isOlder(element.key, revision)) continue;
    question.hidden = !element.relevant;
    if (element.question && "flags" in question.dataset) recall(question, element.question);
    const kind = question.dataset.kind;
    if (kind === "group") showsAt(element.key, revision);
    else if (kind === "repeat" || element.redraw || kind === "file") redraws.add(element.key);
    else draw(question, element, revision);
  }
  return redraws;
}

function draw(question, { question: shown, rowTitle }, revision) {
  question.querySelector(".question__text").textContent = shown.label;
  if (question.dataset.kind === "output") {
    showsAt(question.dataset.key, revision);
    question.querySelector("output").textContent = shown.display;
    return;
  }
  if (rowTitle) nameRow(question, rowTitle);
  const mark = question.querySelector(".question__required");
  if (mark) mark.hidden = !shown.required;
  if (answers.part(question, ".conflict")) beside(question, shown); // which tells of theirs already, and goes by what it tells
  else if (shown.revision > Number(question.dataset.seen) && inWork(question) && !isTheSame(question, shown)) hold(question, shown, revision);
  else if (isUnsaved(question)) beside(question, shown);
  else take(question, shown, revision);
}

function outermost(keys) {
  const within = (question) => question && (keys.has(question.dataset.key) || within(question.parentElement?.closest("[data-key]")));
  return [...keys].filter((key) => !within(block(key).parentElement.closest("[data-key]")));
}

/** What stands beside an answer, its status and note. What a person is typing there, or what waits to be saved, is theirs. */
function beside(question, shown) {
  for (const [name, value] of [["note", shown.note], ["status", shown.status]]) {
    const field = block(`${question.dataset.key}#${name}`);
    if (!field) continue;
    if (name === "status") answers.control(field).options[0].textContent = shown.statusOfBlock;
    if (inWork(field)) continue;
    answers.learn(field, { value: answers.asHeld(field, value) });
    show(field, value);
  }
  const words = question.querySelector(".beside__said");
  if (words) words.textContent = shown.said;
}

/** A row is called by its first answer. */
function nameRow(question, title) {
  const card = question.closest(".row-card");
  const names = card.querySelectorAll(":scope > .row-card__head :is(.row-card__title, .visually-hidden)");
  names.forEach((name) => { name.textContent = title; });
}

function take(question, shown, revision) {
  holdNoMore(question, shown.revision);
  if (isOlder(question.dataset.key, revision)) return;
  showsAt(question.dataset.key, revision);
  question.dataset.seen = shown.revision;
  beside(question, shown);
  if (question.dataset.kind === "note") return; // it says something and asks nothing
  answers.learn(question, {
    value: answers.isKept(question) ? answers.asHeld(question, shown.value) : null,
    also: answers.isKept(question) ? answers.underCaret(question) : null,
    saved: shown.savedText,
    error: shown.error,
    change: shown.change,
    refused: null,
  });
  show(question, shown.value);
}

/**
 * What is stored is what is typed here: it got through from another page of one's own, or on this one's way out. What is said beside it may
 * differ: who has that in work is told.
 */
const isTheSame = (question, shown) =>
  answers.isKept(question) &&
  answers.typed(question) === answers.asHeld(question, shown.value) &&
  !["note", "status"].map((name) => block(`${question.dataset.key}#${name}`)).some((field) => field && inWork(field));

/** Whether an answer to it, or what is said beside that, is being stored. */
const isOnItsWay = (question) => outbox.sending !== null && block(outbox.sending)?.closest("[data-seen]") === question;

/**
 * Somebody else has answered it: live.js tells who. It is shown when the question is left as it was. While an answer of this page is on its
 * way it may be that one: its own outcome says so.
 */
function hold(question, shown, revision) {
  held.set(question.dataset.key, { shown, revision });
  if (question.dataset.kind === "note" || isOnItsWay(question)) return;
  tell("held", question);
  answers.draw(question);
}

/** What was held back is shown where nobody has it in work any more. */
export function releaseAll() {
  for (const [key, { shown, revision: at }] of [...held]) {
    const question = block(key);
    if (!question || inWork(question)) continue;
    take(question, shown, at);
  }
}

/** What was held back, up to a revision of the answer, is shown otherwise: as the question's answer, or in a conflict. */
export function holdNoMore(question, upTo = Infinity) {
  if (held.get(question.dataset.key)?.shown.revision > upTo) return;
  if (!held.delete(question.dataset.key)) return;
  tell("released", question);
  answers.draw(question);
}

/**
 * An answer of this page has come to its end: what was held back meanwhile was that one, or is by somebody else.
 *
 * @param {number} [revision] at which it was stored, if it was
 */
export function ended(question, revision = 0) {
  const answered = question.closest("[data-seen]");
  showsAt(answered.dataset.key, revision);
  holdNoMore(answered, revision);
  if (held.has(answered.dataset.key)) tell("held", answered);
  releaseAll();
}

function progress(section) {
  const bar = document.querySelector(".section-bar progress");
  bar.max = section.required;
  bar.value = section.answered;
  const count = document.getElementById("sectionCount");
  count.textContent = count.dataset.text.replace("{0}", section.answered).replace("{1}", section.required);
  rail(section, count.textContent);
  const left = document.getElementById("confirmationTitle");
  if (left) {
    left.textContent = left.dataset.text.replace("{0}", section.toConfirm);
    document.getElementById("confirmation").hidden = section.toConfirm === 0;
  }
}

/** This section among all. It is not there where an answer has just made it meaningless. */
function rail(section, words) {
  const link = document.querySelector("#sectionRail [aria-current]");
  if (!link) return;
  link.querySelector(".section-rail__count").textContent = `${section.answered}/${section.required}`;
  link.querySelector(".section-rail__words").textContent = words;
  link.classList.toggle("section-rail__link--complete", section.problems === 0 && section.toConfirm === 0);
}

const newer = () => `/changes?section=${encodeURIComponent(said.section)}&since=${known}`;

/** Takes over what has changed, if there is a way to the server, which it returns. @param {string} [drawnAnew] key of what the caller draws afterwards by itself */
export async function refresh(drawnAnew) {
  const answer = await send("GET", newer());
  if (answer?.status === 404) page.end(said.textEnded);
  if (!answer?.ok) return false;
  const changes = answer.body;
  changes.elements = changes.elements.filter((element) => element.key !== drawnAnew);
  await apply(changes);
  return true;
}

/** Takes over what others have changed, quietly. True if the server has answered. */
async function catchUp() {
  const upTo = heard;
  await outbox.work();
  const answer = await ask(api + newer());
  if (answer.ok) replied = upTo;
  if (answer.ok && answer.body.revision >= known) await apply(answer.body); // older ones are part of what a save has brought meanwhile
  return !answer.trouble && answer.status < 500;
}

const follower = new Follower({
  stand: () => `${known} ${page.facts.steps} ${replied}`,
  isBehind: (now) => now.revision > known || now.steps > page.facts.steps || (now.replied > replied && form.querySelector("[data-mark]") !== null),
  catchUp: () => during(catchUp),
});

form.addEventListener("others", ({ detail: now }) => {
  heard = now.replied;
  follower.hear(now);
});
