/* Ways through a section that need no mouse: to the next question without an answer, to what stands beside an answer, to the other sections. */

import { form } from "./form.js";

const ways = document.getElementById("ways");
const said = document.getElementById("waysSaid");
const rail = document.getElementById("sectionRail");

let last = null; // the question that had the focus last

const here = () => (last?.isConnected ? last : null);
const isEmpty = (question) => question.dataset.flags.split(" ").includes("empty") && question.checkVisibility();
const control = (question) => question.querySelector(":is(input, select, textarea):not([disabled])");

/** To the first one after where the person is, else the first of the section. */
export function goToNextEmpty() {
  const all = [...form.querySelectorAll("[data-flags]")].filter((question) => isEmpty(question) && control(question));
  const next = all.find((question) => here()?.compareDocumentPosition(question) & Node.DOCUMENT_POSITION_FOLLOWING) ?? all[0];
  said.textContent = next ? "" : ways.dataset.textNone;
  if (next) control(next).focus();
}

/** To what is said beside the answer in work. */
export function goBeside() {
  const beside = here()?.querySelector(".beside");
  if (!beside) return;
  beside.open = true;
  control(beside).focus();
}

export function confirmHere() {
  here()?.querySelector(".question__confirm:not([hidden])")?.click();
}

/** On a narrow screen the sections are a sheet, which is laid open first. */
export function goToSections() {
  if (!rail.checkVisibility()) rail.showPopover();
  (rail.querySelector("[aria-current]") ?? rail.querySelector("a")).focus();
}

form.addEventListener("focusin", (event) => { last = event.target.closest("[data-flags]") ?? last; });

/** A question has one stop of the tab key beside its control: arrows lead from the button of an answer to what is said beside it. */
form.addEventListener("keydown", (event) => {
  const question = event.target.closest(".question");
  const confirm = question?.querySelector(".question__confirm");
  const beside = question?.querySelector(".beside__summary");
  if (!confirm || !beside) return;
  if (event.target === confirm && event.key === "ArrowRight") beside.focus();
  if (event.target === beside && event.key === "ArrowLeft") confirm.focus();
});

document.getElementById("nextEmpty").addEventListener("click", goToNextEmpty);
