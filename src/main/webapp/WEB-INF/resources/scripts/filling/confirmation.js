/*
 * A section whose answers of last year still hold is confirmed at once. Its numbers are of that year: they are read before, with a second press
 * of the button, and all of it can be taken back.
 */

import { apply, refresh, revision } from "./changes.js";
import { during, said } from "./form.js";
import * as page from "./page-says.js";
import { saveWhatIsTyped } from "./saving.js";
import { send, signedOut } from "./server.js";

const button = document.getElementById("confirmSection");
const numbers = document.getElementById("confirmNumbers");
const undo = document.getElementById("confirmUndo");

button?.addEventListener("click", () => during(numbers.hidden ? show : confirm));
undo?.querySelector("button").addEventListener("click", () => during(takeBack));

/** Numbers first; where there are none, there is nothing to read. */
async function show() {
  await saveWhatIsTyped();
  const answer = await heard("GET", `/confirmations?section=${encodeURIComponent(said.section)}`);
  if (!answer) return;
  if (answer.figures.length === 0) {
    await confirm();
    return;
  }
  numbers.querySelector("h3").textContent = numbers.dataset.text.replace("{0}", answer.figures.length).replace("{1}", answer.round);
  numbers.querySelector("tbody").replaceChildren(...answer.figures.map(row));
  numbers.hidden = false;
  button.textContent = numbers.dataset.button;
  numbers.focus();
}

function row({ label, where, then }) {
  const line = document.createElement("tr");
  const name = document.createElement("th");
  name.scope = "row";
  name.textContent = [where, label].filter(Boolean).join(" · ");
  const value = document.createElement("td");
  value.textContent = then;
  line.append(name, value);
  return line;
}

/** Everything of the section that was taken over and is shown still holds. */
async function confirm() {
  await saveWhatIsTyped();
  const answer = await heard("POST", "/confirmations", { section: said.section, since: revision(), version: said.version });
  numbers.hidden = true;
  if (!answer) return;
  await apply(answer.changes);
  page.say({ told: answer.text });
  undo.hidden = answer.revision === 0;
  undo.dataset.revision = answer.revision;
  undo.querySelector("p").textContent = answer.text;
  await refresh();
  document.querySelector(".pager__next")?.focus();
}

/** They wait to be confirmed again: the page is drawn anew with their buttons. */
async function takeBack() {
  await saveWhatIsTyped();
  const confirmed = Number(undo.dataset.revision);
  const answer = await heard("POST", "/confirmations/undo", { section: said.section, since: revision(), version: said.version, confirmed });
  if (answer) location.reload();
}

/** The body of an answer; null where it was none, which the page says. */
async function heard(method, path, body) {
  const answer = await send(method, path, body);
  if (!answer) {
    page.say({ told: said.textNotDone });
    return null;
  }
  if (answer.status === 401) {
    signedOut(answer.body);
    return null;
  }
  if (!answer.ok) {
    await refresh();
    page.say({ told: answer.body.detail ?? said.textFailed });
    return null;
  }
  return answer.body;
}
