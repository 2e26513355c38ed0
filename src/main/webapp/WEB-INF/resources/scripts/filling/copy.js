/*
 * What has become of this page since the browser kept a copy of it (keeper.js): what was stored, and what the server has said has changed.
 * It lies beside the copy, goes with it, and is shown again over it. The server is asked for all of it when there is a way.
 */

import * as answers from "./answers.js";
import { drawAgain } from "./changes.js";
import { base, form, said } from "./form.js";
import { showsAt } from "./revisions.js";

const BUILD = import.meta.url.split("/").at(-3);
export const PAGES = "kept-pages:"; // as in keeper.js
const name = `${PAGES}${BUILD}:${said.account}`;
const query = new URLSearchParams(location.search);
const places = ["id", "section"].map((place) => `${place}=${encodeURIComponent(query.get(place) ?? "")}`).join("&");
const since = `${base}/contributions/section.xhtml?${places}&since`;

let notes = [];
let writing = Promise.resolve();

/** How much has been noted. */
export const noted = () => notes.length;

/** @param {object} what { stored } or { changes } */
function note(what) {
  notes.push(what);
  if (said.keeps) write();
}

/** One after the other; where nothing is kept, nothing is written. */
function write() {
  writing = writing.then(async () => {
    if (!(await globalThis.caches?.has(name))) return;
    await (await caches.open(name)).put(since, Response.json(notes));
  }).catch(() => {}); // full, or forbidden: the server knows it all
}

/** The copy is as new as the page was. @param {number} before as much was noted by then */
export function beginAnew(before) {
  notes = notes.slice(before);
  write();
}

/** Over a copy: what was stored and drawn since. */
export async function showSince() {
  if (!said.kept) return;
  try {
    const found = await (await caches.open(name)).match(since);
    notes = found ? await found.json() : [];
  } catch {
    notes = [];
  }
  for (const { stored, changes } of notes) {
    if (changes) drawAgain(changes);
    else showStored(stored);
  }
}

function showStored({ key, value, revision, savedText }) {
  const question = answers.block(key);
  const seen = question?.closest("[data-seen]").dataset;
  if (!question || Number(seen.seen) >= revision) return;
  seen.seen = revision;
  showsAt(question.dataset.of ?? key, revision);
  answers.show(question, value);
  answers.accept(question, value, savedText);
}

form.addEventListener("stored", ({ detail: stored }) => note({ stored }));
form.addEventListener("applied", ({ detail: { changes } }) => note({ changes }));
