/* Each answer is saved when its field is left: what is queued, what is sent, and what came of it. See docs/decisions/0009. */

import * as answers from "./answers.js";
import { apply, ended, holdNoMore, refresh, revision } from "./changes.js";
import { showConflict, takeInConflict } from "./conflict.js";
import { redraw } from "./drawing.js";
import { form, said, tell } from "./form.js";
import * as page from "./page-says.js";
import { later, renewToken, send, sendLast, signedOut } from "./server.js";
import { forget, keep, memory, outbox, seen, typing } from "./unsaved.js";

const { block, show, typed } = answers;

export const focusOn = (question) => answers.control(question)?.focus();

/** Queues what a question holds now, unless that is what is stored and it is not to be stored again. It survives a closed page. */
export function queue(question, again = false) {
  if (said.editable !== "true") return;
  const key = question.dataset.key;
  clearTimeout(typing.get(key));
  typing.delete(key);
  const value = typed(question);
  if (takeInConflict(question, value)) {
    keep(question, value); // and is stored when they say that it is theirs
    return;
  }
  if (!again && !outbox.has(key) && answers.isRefused(question, value)) return;
  if (!again && !outbox.has(key) && answers.isStored(question)) {
    memory.forget(key);
    return;
  }
  outbox.put(key, value);
  keep(question, value);
  outbox.work();
}

outbox.delivers = save;

/** Sends one answer. True if the next one may be sent, false if the way to the server is blocked. */
async function save(key, value) {
  const question = block(key);
  if (!question) {
    forget(key, value);
    return true;
  }
  question.classList.add("is-saving");
  page.say({ work: said.textSaving, told: "" });
  const answer = await send("PUT", "/answers", asSave(question, value));
  question.classList.remove("is-saving");
  if (!answer) return false;
  if (answer.status === 401) return signedOut(answer.body);
  if (answer.status === 403) return renewToken();
  if (answer.status >= 500) return later(said.textFailed);
  outbox.wentWell();
  if (answer.ok) await saved(question, value, answer.body);
  else if (answer.status === 409 && answer.body.code === "conflict") conflict(question, answer.body.stored, value);
  else if (answer.status === 409 && answer.body.code === "form-changed") outdated(question, value, answer.body.message);
  else await refused(question, value, answer);
  return true;
}

/** What the save endpoint takes; the version tells it which form the page shows. */
const asSave = (question, value) => ({
  key: question.dataset.of ?? question.dataset.key,
  part: question.dataset.part,
  value,
  seen: Number(seen(question).seen),
  section: said.section,
  since: revision(),
  version: said.version,
});

async function saved(question, value, result) {
  forget(question.dataset.key, value);
  seen(question).seen = result.revision;
  answers.accept(question, value, result.savedText);
  page.say({ saved: result.savedText });
  tell("stored", { key: question.dataset.key, value, revision: result.revision, savedText: result.savedText });
  ended(question, result.revision);
  await apply(result.changes);
  if (document.getElementById("signed")?.textContent) await refresh(); // what is changed is signed no longer
}

function outdated(question, value, message) {
  forget(question.dataset.key, value);
  answers.accept(question, value, "");
  page.say({ outdated: message });
}

/** The text can't be stored: it stays on the screen, and in the browser's memory. */
async function refused(sent, value, answer) {
  let question = sent;
  const isText = answer.status === 422;
  const repeat = question.closest("[data-kind=repeat]");
  if (repeat && !isText) {
    // Perhaps its row is gone: what is drawn anew says so, and keeps the text.
    await redraw(repeat.dataset.key);
    question = block(question.dataset.key);
    if (!question) return;
  }
  outbox.drop(question.dataset.key, value);
  if (!isText) await refresh(); // perhaps nothing can be changed here any more: that is not the answer's fault
  if (said.editable !== "true") return;
  ended(question);
  answers.refuse(question, answers.isKept(question) ? value : null, answer.body.message ?? answer.body.detail ?? "");
}

/** Until the person decides, their text also stays in the browser's memory. */
function conflict(question, stored, mine) {
  outbox.drop(question.dataset.key, mine);
  holdNoMore(question);
  answers.learn(question, { value: answers.asHeld(question, stored.value), saved: "", error: "", change: "", refused: null });
  const overTheirs = () => { seen(question).seen = stored.revision; };
  showConflict(question, stored, mine, {
    theirs() {
      overTheirs();
      forget(question.dataset.key);
      show(question, stored.value);
      page.draw();
      focusOn(question);
      redraw(question.dataset.key, (fresh) => answers.control(fresh)); // with all that is said of theirs
    },
    mine() {
      overTheirs();
      queue(question, true);
      focusOn(question);
    },
  });
  answers.draw(question);
  page.draw();
}

/** What is typed goes out without waiting for a pause. */
export function saveWhatIsTyped() {
  [...typing.keys()].map(block).filter(Boolean).forEach((question) => queue(question));
  return outbox.work();
}

/** Text that was not stored when the section was last on a screen comes back, and is tried again. */
export function restore(element, known = []) {
  if (said.editable !== "true") return;
  element.querySelectorAll("[data-key]").forEach((question) => {
    if (known.includes(question.dataset.key)) return;
    const draft = memory.read(question.dataset.key);
    if (draft === null || !answers.isKept(question)) return;
    if (typed(question) === draft.value) {
      memory.forget(question.dataset.key);
      return;
    }
    show(question, draft.value);
    seen(question).seen = draft.seen; // who changed it meanwhile is not overwritten
    queue(question);
  });
}

/** What was answered before these scripts arrived, over a slow connection, is saved like anything else. */
export function saveWhatCameBefore() {
  form.querySelectorAll("[data-key]").forEach((question) => {
    if (answers.isKept(question) && !outbox.has(question.dataset.key) && !answers.isStored(question)) queue(question);
  });
}

/** Leaving the page: what is still typed goes out on a request that outlives it. */
export function saveOnLeaving() {
  typing.forEach((timer, key) => {
    const question = block(key);
    if (question) outbox.put(key, typed(question));
  });
  outbox.forEach((key, value) => {
    const question = block(key);
    if (question) sendLast("/answers", asSave(question, value));
  });
}

form.addEventListener("drawn", ({ detail }) => restore(detail.element, detail.known));
