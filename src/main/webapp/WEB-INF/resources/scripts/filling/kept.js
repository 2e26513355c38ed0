/*
 * Has this page kept by the browser, so that it can be loaded where there is no network, says when what is shown is such a copy, and takes
 * the copies away with the session. See docs/decisions/0061.
 */

import { beginAnew, noted, PAGES } from "./copy.js";
import { base, during, form, said } from "./form.js";

const BUILD = import.meta.url.split("/").at(-3);
const workers = navigator.serviceWorker; // not without TLS
const notice = document.getElementById("keptCopy");
const PAUSE = 5000; // milliseconds in which further changes come
const LONGEST = 20000; // milliseconds until it is given up
let timer = null;

// ---- to keep -------------------------------------------------------------------------------------------------------

const owner = () => /(?:^|; )kept=([^;]*)/.exec(document.cookie)?.[1];
const isSecure = location.protocol === "https:" ? "; Secure" : "";
const sign = (value, more = "") => { document.cookie = `kept=${value}; Path=${base}/; SameSite=Strict${isSecure}${more}`; };

const LATE = {};
const late = () => new Promise((resolve) => setTimeout(resolve, LONGEST, LATE));

/** @param {boolean} again also if there is a copy: a newer one */
async function keep(again) {
  if (owner() !== said.account) await erase(); // somebody else was here
  sign(said.account);
  const registration = await workers.register(`${base}/scripts/${BUILD}/keeper.js`, { scope: `${base}/contributions/section.xhtml` });
  const parts = performance.getEntriesByType("resource").map((each) => each.name);
  const marks = [...document.querySelectorAll("link[href]")].map((link) => link.href);
  const worker = await activeOf(registration);
  const before = noted();
  const kept = new Promise((resolve) => workers.addEventListener("message", ({ data }) => resolve(data), { once: true }));
  worker.postMessage({ page: location.href.replace(/#.*/, ""), again, parts: [...new Set([...parts, ...marks])] });
  const how = await Promise.race([kept, late()]);
  if (how === LATE) return;
  said.keeps = "true";
  beginAnew(how === "anew" ? before : 0);
}

/** A worker that has just come needs a moment. */
function activeOf(registration) {
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === "activated") resolve(worker);
      if (worker.state === "redundant") reject(new Error("another one has come"));
    };
    worker.addEventListener("statechange", look);
    look();
  });
}

const canKeep = () => workers && globalThis.caches && globalThis.cookieStore && navigator.onLine;

/** Again when the page has become another one: rows and choices are drawn by the server alone. */
function keepSoon({ again = false } = {}) {
  clearTimeout(timer);
  timer = setTimeout(() => keepNow(again), PAUSE);
}

function keepNow(again = false) {
  if (canKeep()) during(() => keep(again)).catch(() => {}); // without a copy everything goes on as ever
}

form.addEventListener("applied", ({ detail: { redrawn } }) => {
  if (said.kept) isCurrent();
  else if (redrawn) keepSoon({ again: true });
});

form.addEventListener("signed-in", () => keepSoon());

// ---- to say --------------------------------------------------------------------------------------------------------

function show(text) {
  notice.parentElement.hidden = text === "";
  notice.textContent = text;
}

/** The server has told all that has changed since the copy was made. */
function isCurrent() {
  delete said.kept;
  show("");
  keepSoon({ again: true });
}

if (said.kept) {
  said.keeps = "true"; // what changes is noted beside it
  show(notice.dataset.text);
} else if (document.readyState === "complete") {
  keepNow();
} else {
  window.addEventListener("load", () => keepNow(), { once: true }); // the page itself comes first
}

// ---- to erase ------------------------------------------------------------------------------------------------------

async function erase() {
  clearTimeout(timer);
  delete said.keeps;
  sign("", "; Max-Age=0");
  const names = (await globalThis.caches?.keys()) ?? [];
  await Promise.all(names.filter((name) => name.startsWith(PAGES)).map((name) => caches.delete(name)));
}

["session-over", "ended"].forEach((what) => form.addEventListener(what, () => erase()));

/** Also where there is no network to tell the server by. */
document.querySelector("form.sign-out")?.addEventListener("submit", (event) => {
  event.preventDefault();
  erase().catch(() => {}).then(() => event.target.submit());
});
