/* The way to the server: what is sent there, what is said while there is none, and a session that ends. */

import { api, form, said, tell } from "./form.js";
import * as page from "./page-says.js";
import { outbox } from "./unsaved.js";
import { ask, isElsewhere, parse, WAIT } from "./wire.js";

const TROUBLE = { offline: said.textOffline, slow: said.textSlow, strange: said.textFailed };

/** The server's answer, or null if there is no way to it now: then all that waits is tried again later. */
export function send(method, path, body) {
  return sendRaw(method, path, { "Content-Type": "application/json" }, body === undefined ? undefined : JSON.stringify(body));
}

export async function sendRaw(method, path, headers, body, wait) {
  const answer = await ask(api + path, { method, headers: { ...headers, "X-CSRF-Token": said.csrf }, body, wait });
  if (answer.trouble) {
    later(TROUBLE[answer.trouble]);
    return null;
  }
  if (isElsewhere(answer)) {
    later(answer.body.detail);
    return null;
  }
  if (answer.status < 500) page.say(answer.status === 401 ? { trouble: "" } : { trouble: "", signedOut: false });
  return answer;
}

/** Sends on a request that outlives the page; nobody hears what became of it. */
export function sendLast(path, body) {
  fetch(api + path, {
    method: "PUT",
    keepalive: true,
    headers: { "Content-Type": "application/json", "X-CSRF-Token": said.csrf },
    body: JSON.stringify(body),
    credentials: "same-origin",
  }).catch(() => {}); // it also waits in the browser's memory
}

/** Says that it is not saved yet, and tries again after a pause. */
export function later(message) {
  page.say({ trouble: message });
  outbox.later();
  return false;
}

/** The session is gone: a new page, fetched after signing in again, brings the new session's token. */
export function signedOut(problem) {
  if (problem?.code === "AccountClosed") {
    tell("session-over");
    page.end(said.textNoAccess);
    return false;
  }
  page.say({ signedOut: true });
  tell("session-over");
  window.addEventListener("focus", workAgain, { once: true });
  return false;
}

async function workAgain() {
  if (await renewToken()) outbox.work();
}

/** Takes the token of the session that there is now, if it is another than before. True if the way to the server is free again. */
export async function renewToken() {
  let html;
  try {
    const answer = await fetch(location.href, { credentials: "same-origin", signal: AbortSignal.timeout(WAIT) });
    html = parse(await answer.text());
  } catch {
    return later(said.textOffline);
  }
  const renewed = html.getElementById(form.id);
  if (!renewed || renewed.dataset.account !== said.account) return signedOut(); // what one person typed is not saved as another's
  page.say({ signedOut: false });
  tell("signed-in");
  if (renewed.dataset.csrf === said.csrf) return later(said.textFailed);
  said.csrf = renewed.dataset.csrf;
  return true;
}

outbox.rests = () => page.say({ work: "" });
outbox.fails = (failure) => {
  console.error(failure);
  page.say({ trouble: said.textFailed });
};
