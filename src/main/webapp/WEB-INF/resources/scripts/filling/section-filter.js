/*
 * Shows only those questions of a section that have a flag: changed, to confirm, unanswered, to look at. The server says the flags, with the
 * page and with each change (changes.js). What was shown when a filter was chosen stays until the next choice, so that nothing vanishes
 * beneath somebody's hands; what comes to have the flag, or is new, appears.
 */

import { form } from "./form.js";

const filter = document.getElementById("filter");
const said = document.getElementById("filterSaid");
const ALL = "all";
const CONTAINERS = ".group, .repeat, .row-card";

let known = new Set();
let kept = new Set();

const questions = () => [...form.querySelectorAll("[data-flags]")];
const asks = (question) => question.dataset.kind !== "note";
const has = (question, word) => question.dataset.flags.split(" ").includes(word);
const isAsked = (question) => question.closest("[hidden]") === null;
const chosen = () => filter.elements.show.value;
const counted = (word) =>
  questions().filter((question) => isAsked(question) && asks(question) && has(question, word)).length;

function draw() {
  questions().forEach((question) => question.classList.toggle("is-filtered", !kept.has(question.dataset.key)));
  form.querySelectorAll(CONTAINERS).forEach((around) => {
    const some = [...around.querySelectorAll("[data-flags]")].some((question) => kept.has(question.dataset.key));
    around.classList.toggle("is-filtered", chosen() !== ALL && !some);
  });
  filter.querySelectorAll("input[name=show]").forEach((choice) => {
    choice.parentElement.querySelector(".filter__count").textContent = counted(choice.value);
  });
}

function choose() {
  known = new Set(questions().map((question) => question.dataset.key));
  kept = new Set(questions().filter((question) => has(question, chosen())).map((question) => question.dataset.key));
  draw();
}

function follow() {
  questions().forEach((question) => {
    const key = question.dataset.key;
    if (!known.has(key) || has(question, chosen())) kept.add(key);
    known.add(key);
  });
  draw();
}

filter.addEventListener("change", () => {
  choose();
  said.textContent = filter.dataset.textShown.replace("{0}", counted(chosen())).replace("{1}", counted(ALL));
  const address = new URL(location.href);
  address.searchParams.set("show", chosen());
  address.hash = "";
  history.replaceState(history.state, "", address);
});

filter.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("answers:changed", follow);

choose();
