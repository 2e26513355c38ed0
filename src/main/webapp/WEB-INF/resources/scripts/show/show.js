/* The slides in the room. */

import { listen } from "./keys.js";
import { placeOf, slidesOf } from "./slides.js";
import { together } from "./together.js";
import { clock, fetchPage, watch } from "./watch.js";

const main = document.getElementById("main");
const said = document.getElementById("said");
const blank = document.getElementById("blank");
const pointer = document.getElementById("pointer");
const hold = document.getElementById("hold");
let held = false;
let waiting = false;
let trouble = "";
let updated = "";
let newer = false;

const slides = slidesOf(".slide", (slide, all) => {
  const place = document.getElementById("place");
  if (slide.dataset.place) place.textContent = placeOf(slide, main.dataset.count, place);
  document.getElementById("previous").disabled = slide === all[0];
  document.getElementById("next").disabled = slide === all[all.length - 1];
  tell({ at: slide.id });
  tellFollowers(slide.id);
});

const tell = together(main.dataset.show, (told) => {
  if (told.by) slides.by(told.by);
  if (told.where) tell({ at: slides.current().id });
});

/** Which slide stands in the room. Nobody waits for it: the next one says it again. */
function tellFollowers(slide) {
  if (!main.dataset.csrf) return;
  fetch(main.dataset.watch, {
    method: "PUT",
    headers: { "Content-Type": "application/json", "X-CSRF-Token": main.dataset.csrf },
    body: JSON.stringify({ slide }),
    credentials: "same-origin",
  }).catch(() => {});
}

/** What stands there already is not said again to who hears it. */
function say() {
  const words = toSay();
  if (said.textContent !== words) said.textContent = words;
}

function toSay() {
  if (held) return waiting ? said.dataset.waits : said.dataset.held;
  if (trouble === "lost") return said.dataset.lost;
  if (trouble !== "") return said.dataset.signedOut;
  return newer ? said.dataset.newer : updated;
}

async function renew(state) {
  const page = await fetchPage(location.pathname + location.search);
  const fresh = page?.getElementById("main");
  if (!fresh || !fresh.dataset.state) return;
  main.replaceChildren(...fresh.children);
  main.dataset.state = fresh.dataset.state;
  main.dataset.count = fresh.dataset.count;
  waiting = false;
  slides.again();
  updated = said.dataset.updated.replace("{0}", clock(new Date()));
  tell({ renewed: state });
}

watch(
  main.dataset.watch,
  async (answer) => {
    waiting = answer.state !== main.dataset.state;
    newer = answer.newer;
    if (waiting && !held) await renew(answer.state);
  },
  (what) => {
    trouble = what;
    say();
  },
);

function toggleHold() {
  held = !held;
  hold.setAttribute("aria-pressed", held);
  if (!held && waiting) renew(main.dataset.state).then(say);
  say();
}

function toggleFullscreen() {
  if (document.fullscreenElement) document.exitFullscreen();
  else document.documentElement.requestFullscreen();
}

function toggleBlank() {
  blank.hidden = !blank.hidden;
}

function togglePointer() {
  pointer.hidden = !pointer.hidden;
}

document.addEventListener("mousemove", (event) => {
  pointer.style.setProperty("transform", `translate(${event.clientX}px, ${event.clientY}px)`);
});
blank.addEventListener("click", toggleBlank);
hold.addEventListener("click", toggleHold);
document.getElementById("previous").addEventListener("click", () => slides.by(-1));
document.getElementById("next").addEventListener("click", () => slides.by(1));
document.getElementById("fullscreen").addEventListener("click", toggleFullscreen);
listen(slides, {
  b: toggleBlank,
  ".": toggleBlank,
  l: togglePointer,
  h: toggleHold,
  f: toggleFullscreen,
  p: () => document.getElementById("presenter").click(),
});
addEventListener("hashchange", () => slides.ofAddress(true));
slides.ofAddress(false);
