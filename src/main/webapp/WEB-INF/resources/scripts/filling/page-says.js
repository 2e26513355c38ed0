/*
 * What a filling page says as a whole: the one line at its end, whether the section is signed, until when it may be answered. All of it is
 * drawn from one set of facts, so that each sentence lasts exactly as long as what it says. See docs/decisions/0035.
 */

import { base, form, said, tell } from "./form.js";

const status = document.getElementById("saveStatus");
const SOON = 10 * 60 * 1000;
const LAST_MOMENT = 1500;
const ASK_AGAIN = 5000;
const LONGEST_TIMER = 2 ** 31 - 1;
const clockIsBehind = said.now && !said.kept ? Date.parse(said.now) - Date.now() : 0; // of the server's, in milliseconds

export const facts = {
  steps: Number(said.steps), // of the contribution
  noAccess: "", // the account is closed, or the section is somebody else's
  closed: "", // nothing can be changed here since a while after the page was drawn
  signedOut: false,
  trouble: "", // on the way to the server
  work: "", // that goes on
  outdated: "", // the form is another one by now
  told: "", // what came of something a person did here, or what they should know
  reload: false, // whether a new page shows more than this one
  saved: "", // when an answer was saved last
  soon: "", // the due date is near
  lapsed: "", // the sign-off of the section has ended
};
let isClosed = said.editable !== "true";
let waits = () => false; // whether something has not come to the server yet
let dueTimer = null;

// ---- the line ------------------------------------------------------------------------------------------------------

const unsaved = () => form.querySelector("[data-key].is-unsaved") !== null;

/** What is worst is said; the rest is still true and comes when that is over. */
function sentence() {
  const refused = form.querySelectorAll(".is-refused").length;
  if (facts.noAccess) return [facts.noAccess, "is-unsaved"];
  if (facts.closed) return [unsaved() ? `${facts.closed} ${said.textLeft}` : facts.closed, "is-unsaved"];
  if (facts.signedOut) return [said.textSignedOut, "is-unsaved", signIn()];
  if (facts.trouble && waits()) return [facts.trouble, "is-unsaved"];
  if (facts.work) return [facts.work, "is-saving"];
  if (form.querySelector(".conflict")) return [said.textConflict, "is-unsaved"];
  if (facts.told) return [facts.told, "is-told", facts.reload ? newPage() : null];
  if (refused > 0) return [said.textRefused.replace("{0}", refused), "is-unsaved"];
  if (facts.outdated) return [facts.outdated, "is-told", newForm()];
  if (unsaved() && said.textUnsaved) return [said.textUnsaved, "is-unsaved"];
  const more = [facts.lapsed, facts.soon].filter(Boolean).join(" ");
  return [facts.saved && more ? `${facts.saved}. ${more}` : facts.saved || more, more ? "is-told" : ""];
}

export function draw() {
  const [text, state, link] = sentence();
  const shown = link ? `${text} ${link.textContent}` : text;
  if (status.textContent === shown && status.className === `save-status ${state}`) return;
  status.className = `save-status ${state}`;
  status.textContent = text;
  if (link) status.append(" ", link);
}

export function say(changes) {
  Object.assign(facts, changes);
  draw();
}

function link(href, text, target) {
  const element = document.createElement("a");
  element.href = href;
  element.textContent = text;
  if (target) element.target = target;
  return element;
}

const signIn = () => link(`${base}/login.xhtml?next=${encodeURIComponent(location.pathname + location.search)}`, said.textSignIn, "_blank");
const newForm = () => link(said.overview ? base + said.overview : location.href, said.textReload);
const newPage = () => link(location.href, said.textLoad);

// ---- how the section stands ----------------------------------------------------------------------------------------

/** The server says how the section stands now; nothing where it was not asked. */
export function showStanding(now) {
  if (!now) return;
  const hadSigned = document.getElementById("signed").textContent !== "";
  notice("signed", now.signed);
  notice("closed", now.closed);
  const due = document.getElementById("due");
  if (due.textContent !== now.due) due.textContent = now.due;
  said.due = now.dueAt;
  waitForDue();
  if (isClosed && now.closed === "") say({ told: said.textOpen, reload: true, closed: "" });
  else if (hadSigned && now.signed === "" && now.closed === "") say({ lapsed: said.textLapsed });
  if (now.signed !== "" || now.closed !== "") say({ lapsed: "" });
  isClosed = now.closed !== "";
  if (isClosed && said.editable === "true") lock(now.closed);
  say({ steps: now.steps });
}

function notice(id, text) {
  const element = document.getElementById(id);
  if (element.textContent !== text) element.textContent = text;
  element.parentElement.hidden = text === "";
}

/** Nothing can be changed here any more: what was typed stays, to be copied. */
function lock(why) {
  shut();
  say({ closed: why, work: "", soon: "" });
}

function shut() {
  said.editable = "false";
  form.classList.add("is-shut");
  form.querySelectorAll("input, select, textarea").forEach((control) => {
    if (["text", ""].includes(control.type) || control.tagName === "TEXTAREA") control.readOnly = true;
    else control.disabled = true;
  });
  form.querySelectorAll("button").forEach((button) => { button.disabled = true; });
  const confirmation = document.getElementById("confirmation");
  if (confirmation) confirmation.hidden = true;
}

/** The account, or the section, is not the person's any more: signing in again would not help. */
export function end(text) {
  shut();
  say({ noAccess: text, work: "" });
}

const untilDue = () => Date.parse(said.due) - Date.now() - clockIsBehind;

/**
 * Some minutes before the due date it is said; just before it what is typed is saved; at it the server is asked how things stand, and again
 * after a pause where it says that there is time yet.
 */
function waitForDue() {
  clearTimeout(dueTimer);
  if (!said.due || said.editable !== "true") return;
  const left = untilDue();
  const soon = left <= SOON ? `${document.getElementById("due").textContent}. ${said.textSoon}` : "";
  if (facts.soon !== soon) say({ soon });
  if (left > SOON) {
    dueTimer = setTimeout(waitForDue, Math.min(left - SOON, LONGEST_TIMER));
  } else if (left > LAST_MOMENT) {
    dueTimer = setTimeout(waitForDue, left - LAST_MOMENT);
  } else {
    tell("due:next");
    dueTimer = setTimeout(() => tell("due:now"), left > 0 ? left : ASK_AGAIN);
  }
}

// Timers rest while a computer sleeps.
document.addEventListener("visibilitychange", waitForDue);

/** @param {function(): boolean} isWaiting whether something has not come to the server yet */
export function begin(isWaiting) {
  waits = isWaiting;
  waitForDue();
  draw();
}
