/* What is typed on this page and not stored: in a field, on its way, or kept for later. */

import { during, form, said } from "./form.js";
import * as answers from "./answers.js";
import { Memory, storage } from "./memory.js";
import { Outbox } from "./outbox.js";
import { Tab } from "./tab.js";

const tab = new Tab({ locks: navigator.locks ?? null, session: storage("sessionStorage") });

/** Saving does not depend on it; that the net is missing is said once. */
export const memory = new Memory({
  storage: storage("localStorage"),
  account: said.account,
  form: said.api,
  section: said.section,
  tab: tab.name,
  failed: sayNoMemory,
});

/** Takes over what was typed here before the page was loaded, and in tabs that were closed. */
export async function remember() {
  const isOpen = await tab.settle();
  memory.adopt(tab.name, isOpen);
}

export const outbox = new Outbox({ during });

/** key of a question in which somebody types → timer of the save after a pause; undefined where it is saved when it is left */
export const typing = new Map();

/** A question, or what is said beside its answer, goes by the revision of the one answer. */
export const seen = (question) => question.closest("[data-seen]").dataset;

/** Keeps what a question holds, with the revision that it was typed over. */
export function keep(question, value) {
  memory.keep(question.dataset.key, value, Number(seen(question).seen));
}

/** Nothing waits any more of a question, unless another text has come meanwhile. */
export function forget(key, value) {
  outbox.drop(key, value);
  if (!outbox.has(key)) memory.forget(key);
}

export const isUnsaved = (question) =>
  outbox.has(question.dataset.key) ||
  typing.has(question.dataset.key) ||
  answers.part(question, ".conflict") !== null ||
  memory.read(question.dataset.key) !== null;

/** Whether a person has it under their hands: what others answer meanwhile must neither replace it nor count as seen. */
export const inWork = (question) => question.contains(document.activeElement) || isUnsaved(question);

function sayNoMemory() {
  if (form.querySelector("#noMemory")) return;
  const notice = document.createElement("p");
  notice.id = "noMemory";
  notice.className = "notice notice--warning";
  notice.setAttribute("role", "status");
  notice.textContent = said.textNoMemory;
  form.prepend(notice);
}
