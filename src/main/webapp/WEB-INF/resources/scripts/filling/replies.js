/*
 * What is said to a remark of the regional team. It is no answer of the form, so it is neither saved nor compared like one: it is sent when
 * somebody presses a button, and until it is kept its text stays in the field, also when the server draws the question anew.
 */

import { api, during, form, said } from "./form.js";
import { signedOut } from "./server.js";
import { ask } from "./wire.js";

const typed = new Map(); // key of the question → text that is not kept

const markOf = (element) => element.closest("[data-mark]");
const field = (mark) => mark.querySelector("textarea");

form.addEventListener("input", ({ target }) => {
  const mark = markOf(target);
  if (mark) typed.set(mark.dataset.mark, target.value);
});

form.addEventListener("drawn", ({ detail }) => {
  for (const [key, text] of typed) {
    const mark = detail.element.querySelector(`[data-mark="${CSS.escape(key)}"]`);
    if (!mark) continue;
    field(mark).value = text;
    mark.querySelector("details").open = true;
  }
});

/** What colleagues have said meanwhile. What is typed here is the person's, and can still be said instead. */
form.addEventListener("applied", ({ detail }) => {
  for (const { key, outcome, words, reason, by } of detail.changes.told ?? []) {
    const mark = form.querySelector(`[data-mark="${CSS.escape(key)}"]`);
    if (!mark || tells(mark, outcome, reason)) continue;
    show(mark, outcome, words, reason, by);
    if (!field(mark)) continue;
    if (field(mark).value !== field(mark).defaultValue) {
      say(mark, said.textReplyMeanwhile, false);
    } else {
      field(mark).value = field(mark).defaultValue = reason;
      if (!mark.contains(document.activeElement)) mark.querySelector("details").open = false;
    }
  }
});

form.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-mark] button[data-outcome]");
  if (button) during(() => reply(markOf(button), button));
});

window.addEventListener("beforeunload", (event) => {
  if ([...typed.values()].some((text) => text.trim() !== "")) event.preventDefault();
});

async function reply(mark, button) {
  const reason = field(mark).value;
  const { outcome } = button.dataset;
  if (outcome === "STAYS" && reason.trim() === "") {
    say(mark, said.textReplyReason, true);
    field(mark).focus();
    return;
  }
  say(mark, said.textReplyKeeping, false);
  const answer = await ask(`${api}/replies`, {
    method: "PUT",
    headers: { "Content-Type": "application/json", "X-CSRF-Token": said.csrf },
    body: JSON.stringify({ key: mark.dataset.mark, outcome, reason }),
  });
  if (answer.status === 401) signedOut(answer.body);
  if (!answer.ok) {
    say(mark, answer.body?.detail ?? said.textReplyFailed, true);
    field(mark).focus();
    return;
  }
  if (field(mark).value === reason) typed.delete(mark.dataset.mark);
  field(mark).defaultValue = reason; // what is different from it is not kept
  say(mark, said.textReplyKept, false);
  show(mark, outcome, button.firstChild.data, reason.trim(), answer.body.by);
}

const last = (place) => [...place.querySelectorAll(".mark__reply")].at(-1);

const tells = (mark, outcome, reason) =>
  last(mark).dataset.outcome === outcome && last(mark).querySelector(".question__remark").textContent === reason;

/** Told as the server will tell it, at the question and above where all that came back is listed: what became of it, why, and who says so. */
function show(mark, outcome, words, reason, by) {
  const above = document.querySelector(`#marks [data-told="${CSS.escape(mark.dataset.mark)}"]`);
  for (const place of [mark, above]) {
    if (place && last(place)) tell(last(place), outcome, words, reason, by);
  }
  countWaiting();
}

function tell(told, outcome, words, reason, by) {
  told.dataset.outcome = outcome;
  const what = document.createElement("strong");
  what.textContent = words;
  const why = document.createElement("bdi");
  why.className = "question__remark";
  why.textContent = reason;
  const who = document.createElement("bdi");
  who.className = "soft";
  who.textContent = by;
  told.replaceChildren(what, " ", why, " ", who);
}

function countWaiting() {
  const count = document.getElementById("marksWaiting");
  if (!count) return;
  const waiting = document.querySelectorAll("#marks .mark__reply:is(:not([data-outcome]), [data-outcome=''])").length;
  count.textContent = waiting === 1 ? count.dataset.one : count.dataset.two.replace("2", waiting);
  count.hidden = waiting === 0;
}

function say(mark, text, wrong) {
  const state = mark.querySelector(".mark__state");
  state.textContent = text;
  state.classList.toggle("is-wrong", wrong);
  if (wrong) field(mark).setAttribute("aria-invalid", "true");
  else field(mark).removeAttribute("aria-invalid");
}
