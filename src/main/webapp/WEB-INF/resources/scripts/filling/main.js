/*
 * A page on which somebody fills a section: what they do is taken here, and handed to who saves, draws and says. The engine runs on the
 * server only; nothing is evaluated in the page. Which script does what: docs/save.md.
 */

import * as answers from "./answers.js";
import { refresh, releaseAll } from "./changes.js";
import { showSince } from "./copy.js";
import { turnToRow } from "./drawing.js";
import { during, form, said } from "./form.js";
import * as page from "./page-says.js";
import { actions, upload } from "./rows.js";
import { queue, restore, saveOnLeaving, saveWhatCameBefore, saveWhatIsTyped } from "./saving.js";
import { signedOut } from "./server.js";
import { keep, outbox, remember, typing } from "./unsaved.js";

const TYPING_PAUSE = 2500;

/** The question of a control; none for what is said to a remark about it. */
const editable = (element) =>
  element.closest("[data-mark]") ? null : element.closest("[data-key]:not([data-kind=group]):not([data-kind=repeat])");

/** Of a year that is being typed a browser gives the first digits as well: 0002, 0020, 0202. */
const isHalfTyped = (control) => control.type.startsWith("date") && control.value !== "" && control.value < "1800";

form.addEventListener("submit", (event) => event.preventDefault());

form.addEventListener("change", (event) => {
  const question = editable(event.target);
  if (!question) return;
  if (question.dataset.kind === "file") {
    if (event.target.files.length > 0) during(() => upload(question, event.target.files[0]));
  } else if (isHalfTyped(event.target)) {
    typing.set(question.dataset.key, undefined); // saved when it is left
  } else {
    answers.draw(question);
    queue(question);
  }
});

form.addEventListener("input", (event) => {
  const question = editable(event.target);
  if (!question || question.dataset.kind !== "value") return;
  const key = question.dataset.key;
  keep(question, answers.typed(question));
  answers.draw(question);
  page.say({ told: "", reload: false });
  clearTimeout(typing.get(key));
  typing.set(key, isHalfTyped(event.target) ? undefined : setTimeout(() => queue(question), TYPING_PAUSE));
});

form.addEventListener("focusout", (event) => {
  const question = editable(event.target);
  if (question && typing.has(question.dataset.key)) queue(question);
  if (question?.dataset.kind === "value") answers.settle(question);
  setTimeout(releaseAll); // when the focus has arrived elsewhere
});

form.addEventListener("click", (event) => {
  const button = event.target.closest("[data-action]");
  if (!button) return;
  actions[button.dataset.action](button.closest("[data-key]"), button.closest(".row-card"), button);
});

async function askHowItStands() {
  await saveWhatIsTyped();
  if (!(await refresh())) outbox.again(() => during(askHowItStands)); // when there is a way again
}

form.addEventListener("due:next", () => during(saveWhatIsTyped));
form.addEventListener("due:now", () => during(askHowItStands));
form.addEventListener("ended", () => page.end(said.textEnded));
form.addEventListener("signed-out", () => signedOut());
window.addEventListener("online", () => outbox.connectionIsBack());
window.addEventListener("pagehide", saveOnLeaving);

turnToRow();
page.begin(() => !outbox.isIdle);
during(async () => {
  await remember();
  await showSince();
  restore(form);
  saveWhatCameBefore();
  if (said.kept) during(askHowItStands);
});
