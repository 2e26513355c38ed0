/* How far a file is: asked once a second, until it is there. */

const EVERY = 1000;
const WAIT = 8000;

const standing = document.getElementById("standing");
const hide = (id, hidden) => {
  const part = document.getElementById(id);
  if (part) part.hidden = hidden;
};

async function look() {
  try {
    const answer = await fetch(standing.dataset.watch, { signal: AbortSignal.timeout(WAIT), credentials: "same-origin", redirect: "manual" });
    if (answer.status === 404) return end(standing.dataset.gone, false);
    if (answer.status === 401 || answer.status === 403) return location.reload(); // to sign in again, and back here
    if (!answer.ok) throw new Error(String(answer.status));
    const told = await answer.json();
    if (told.over) return end(told.said, told.state === "DONE");
    say(told.said);
  } catch {
    say(standing.dataset.lost);
  }
  setTimeout(look, EVERY);
}

/** What is said twice is told once by a screen reader. */
function say(words) {
  if (standing.textContent !== words) standing.textContent = words;
}

function end(words, done) {
  say(words);
  hide("ready", !done);
  hide("again", done);
  hide("meanwhile", true);
  hide("fileForm", true);
}

/* Who comes back to this page, or loads it again, is told of this file and begins no other. */
if (standing) history.replaceState(history.state, "", standing.dataset.address);
if (standing?.dataset.watch) setTimeout(look, EVERY);
