/*
 * Several people in one section: shows who is here too, hears when somebody has changed something, and says who changed the question that
 * has the focus. The socket carries numbers and names; changes.js fetches the changes. See docs/decisions/0019.
 */

import { api, base, form, said, tell } from "./form.js";
import { ask, isElsewhere } from "./wire.js";

const presence = document.getElementById("presence");
const tab = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join("");
const query = `?section=${encodeURIComponent(said.section)}&tab=${tab}`;
const POLL = 5000;
const RECONNECT = 30000;
const OPENED_WITHIN = 5000;
const TOLD_WITHIN = 25000; // the server tells something every ten seconds
const REFUSED = 4403; // of our own: the account is closed, or sees the section no longer
const SIGNED_OUT = 4401;

let polling = null;
let next = null; // timer of the next socket
let ended = false;

// ---- what goes on --------------------------------------------------------------------------------------------------

function hear(now) {
  const text = now.people.length > 0 ? presence.dataset.text.replace("{0}", now.people.join(", ")) : "";
  if (presence.textContent !== text) presence.textContent = text; // said again only when it is another set of people
  tell("others", now);
}

function connect() {
  clearTimeout(next);
  if (ended) return;
  const address = new URL(`${base}/live/${presence.dataset.contribution}${query}`, location.href);
  address.protocol = address.protocol.replace("http", "ws");
  const socket = new WebSocket(address);
  // A network may let it open never, or lose it without a word: then the page asks by itself until it hears something again.
  let silence = setTimeout(poll, OPENED_WITHIN);
  const wait = () => {
    clearTimeout(silence);
    stopPolling();
    silence = setTimeout(poll, TOLD_WITHIN);
  };
  socket.addEventListener("open", wait);
  socket.addEventListener("message", (event) => {
    if (ended) return;
    wait();
    hear(JSON.parse(event.data));
  });
  socket.addEventListener("close", (event) => {
    clearTimeout(silence);
    if (event.code === REFUSED || event.code === SIGNED_OUT) {
      leave(event.code === REFUSED);
    } else if (!ended) {
      poll();
      next = setTimeout(connect, RECONNECT);
    }
  });
}

/** Until a socket tells something again: not every network lets one through. */
function poll() {
  if (ended) return;
  if (polling === null) polling = setInterval(askAgain, POLL);
  askAgain();
}

function stopPolling() {
  clearInterval(polling);
  polling = null;
}

async function askAgain() {
  const answer = await ask(`${api}/live${query}`);
  if (answer.ok) hear(answer.body);
  else if (isElsewhere(answer)) presence.textContent = "";
  else if (answer.status === 403 || answer.status === 404) end();
  else if (answer.status === 401) leave(answer.body.code === "AccountClosed");
}

function leave(forGood) {
  if (forGood) {
    end();
    return;
  }
  quiet();
  tell("signed-out");
}

/** Somebody took the section back, or closed the account: nothing more is shown or sent, and nothing typed disappears. */
function end() {
  quiet();
  presence.textContent = said.textEnded;
  presence.classList.add("presence--ended");
  tell("ended");
}

function quiet() {
  ended = true;
  stopPolling();
  presence.textContent = "";
}

// ---- the question in work ------------------------------------------------------------------------------------------

function line(question) {
  let other = question.querySelector(":scope > .question__other");
  if (!other) {
    other = document.createElement("p");
    other.className = "question__other";
    other.setAttribute("role", "status");
    question.append(other);
  }
  return other;
}

/** Tries again where the server could not answer just then, as long as the question is in work. */
async function tellWho(question) {
  const other = line(question);
  const answer = await ask(`${api}/answers?key=${encodeURIComponent(question.dataset.key)}`);
  if (!other.isConnected) return;
  if (answer.ok) {
    const stored = answer.body;
    other.textContent = said.textOther
      .replace("{0}", stored.who)
      .replace("{1}", stored.at)
      .replace("{2}", () => stored.display || said.textBlank);
  } else if (!(answer.status >= 400 && answer.status < 500)) {
    setTimeout(() => other.isConnected && tellWho(question), POLL);
  }
}

form.addEventListener("held", ({ detail: question }) => tellWho(question));

form.addEventListener("released", ({ detail: question }) => {
  question.querySelector(":scope > .question__other")?.remove();
});

form.addEventListener("signed-in", () => {
  if (!ended) return;
  ended = false;
  connect();
});

connect();
