/* Rows of a repeat, and files: what a person adds, moves and takes away. */

import * as answers from "./answers.js";
import { refresh } from "./changes.js";
import { redraw, rowShown } from "./drawing.js";
import { during, said } from "./form.js";
import * as page from "./page-says.js";
import { focusOn, queue, saveWhatIsTyped } from "./saving.js";
import { later, send, sendRaw, signedOut } from "./server.js";
import { outbox } from "./unsaved.js";
import { WAIT_UPLOAD } from "./wire.js";

const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
const { block, show } = answers;

export function newRowId() {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => ALPHABET[byte % ALPHABET.length]).join("");
}

const titleOf = (row) => (fresh) => fresh.querySelector(`#row-${row} .row-card__title`);

const titleAt = (index) => (fresh) => {
  const cards = fresh.querySelectorAll(":scope > .repeat__rows > .row-card");
  return cards[Math.min(index, cards.length - 1)]?.querySelector(".row-card__title") ?? fresh.querySelector(".repeat__add");
};

const rows = (...step) => during(() => changeRows(...step));

/** @param {string} [row] to be drawn afterwards, with those around it */
async function changeRows(repeat, method, path, body, focus, row) {
  await outbox.work();
  const answer = await send(method, path, body);
  if (!answer || answer.status >= 500) {
    const key = repeat.dataset.key;
    outbox.again(() => block(key) && rows(block(key), method, path, body, undefined, row)); // the focus is elsewhere by then
    if (answer) later(said.textFailed);
    return;
  }
  if (answer.status === 401) {
    signedOut(answer.body);
    return;
  }
  outbox.wentWell();
  if (!answer.ok) {
    page.say({ told: answer.body.detail ?? said.textFailed });
    await refresh();
    return;
  }
  // Drawn last: rows that others have added since then are in it.
  await refresh(repeat.dataset.key);
  await redraw(repeat.dataset.key, focus, row);
}

/** Adds rows of these ids at the end. @returns {Promise<boolean>} whether all of them are there */
export const addRows = (repeat, ids) =>
  changeMany(repeat, ids, (row) => ["POST", "/rows", { repeat: repeat.dataset.repeat, parent: repeat.dataset.parent ?? "", row }]);

export const removeRows = (repeat, ids) => changeMany(repeat, ids, (row) => ["DELETE", `/rows/${row}`]);

/** One after the other; where one can't be, the others are left as they are, and it is said why. */
async function changeMany(repeat, ids, step) {
  let done = true;
  for (const id of ids) {
    const answer = await send(...step(id));
    done = answer?.ok === true;
    if (answer?.status === 401) signedOut(answer.body);
    else if (answer && !answer.ok) page.say({ told: answer.body.detail ?? said.textFailed });
    if (!done) break;
  }
  await refresh(repeat.dataset.key);
  await redraw(repeat.dataset.key);
  return done;
}

function move(repeat, card, steps) {
  const row = card.dataset.row;
  rows(repeat, "POST", `/rows/${row}/position`, { steps }, titleOf(row), row);
}

async function showRows(repeat, row) {
  await saveWhatIsTyped();
  if (!outbox.isEmpty) {
    page.say({ told: said.textRowsUnsaved });
    return;
  }
  await redraw(repeat.dataset.key, (fresh) => fresh.querySelector(":scope > .repeat__pages > .repeat__shown"), row);
  const address = new URL(location.href);
  address.searchParams.set("row", row); // so that a reload shows the same
  address.hash = "";
  history.replaceState(null, "", address);
}

export async function upload(question, file) {
  answers.learn(question, { refused: null });
  page.say({ work: said.textUploading, told: "" });
  const headers = { "Content-Type": "application/octet-stream", "X-File-Name": encodeURIComponent(file.name) };
  const answer = await sendRaw("POST", "/files", headers, file, WAIT_UPLOAD);
  page.say({ work: "" });
  if (!answer || answer.status >= 500) {
    const key = question.dataset.key;
    outbox.again(() => block(key) && during(() => upload(block(key), file)));
    if (answer) later(said.textFailed);
    return;
  }
  outbox.wentWell();
  if (answer.status === 401) {
    signedOut(answer.body);
  } else if (answer.ok) {
    await saveFile(question, answer.body.value);
  } else {
    answers.refuse(question, null, answer.body.detail ?? said.textFailed);
    page.draw();
  }
}

async function saveFile(question, value) {
  const key = question.dataset.key;
  outbox.put(key, value);
  await outbox.work();
  await redraw(key, (fresh) => fresh.querySelector("a, input"));
}

/** By the name that a button has: what it does to its question, or to its row. */
export const actions = {
  "row-add"(repeat) {
    const row = newRowId();
    rows(repeat, "POST", "/rows", { repeat: repeat.dataset.repeat, parent: repeat.dataset.parent ?? "", row }, titleOf(row), row);
  },
  "row-remove"(repeat, card) {
    if (!window.confirm(said.textRemoveRow)) return;
    const place = [...card.parentElement.children].indexOf(card);
    rows(repeat, "DELETE", `/rows/${card.dataset.row}`, undefined, titleAt(place), rowShown(repeat.dataset.key, card.dataset.row));
  },
  "row-up"(repeat, card) {
    move(repeat, card, -1);
  },
  "row-down"(repeat, card) {
    move(repeat, card, 1);
  },
  "rows-show"(repeat, _card, button) {
    during(() => showRows(repeat, button.dataset.row));
  },
  clear(question) {
    show(question, "");
    queue(question);
    focusOn(question);
  },
  confirm(question) {
    queue(question, true);
  },
  "remove-file"(question) {
    during(() => saveFile(question, ""));
  },
};
