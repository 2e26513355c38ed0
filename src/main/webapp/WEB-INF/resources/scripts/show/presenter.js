/* What the presenter sees beside the room: notes, the next slide, the time. It follows the window with the slides, and moves it. */

import { listen } from "./keys.js";
import { placeOf, slidesOf } from "./slides.js";
import { together } from "./together.js";
import { clock, fetchPage, watch } from "./watch.js";

const main = document.getElementById("main");
const said = document.getElementById("said");
const begun = Date.now();
let accompanied = false;
let trouble = "";
let updated = "";
let newer = false;

const slides = slidesOf(".presenter__slide", (slide, all) => {
  const place = document.getElementById("place");
  place.textContent = placeOf(slide, main.dataset.count, place);
  const next = all[all.indexOf(slide) + 1];
  const following = document.getElementById("following");
  following.textContent = next ? next.querySelector("h2").textContent : following.dataset.end;
});

const tell = together(main.dataset.show, (told) => {
  accompanied = true;
  if (told.at) slides.go(told.at, false);
  say();
});

/** Where there is no window with slides, this one moves alone. */
const moved = {
  ...slides,
  by: (steps) => (accompanied ? tell({ by: steps }) : slides.by(steps)),
};

/** What stands there already is not said again to who hears it. */
function say() {
  const words = toSay();
  if (said.textContent !== words) said.textContent = words;
}

function toSay() {
  if (trouble === "lost") return said.dataset.lost;
  if (trouble !== "") return said.dataset.signedOut;
  if (newer) return said.dataset.newer;
  return accompanied ? updated : said.dataset.alone;
}

watch(
  main.dataset.watch,
  async (answer) => {
    newer = answer.newer;
    if (answer.state === main.dataset.state) return;
    const fresh = (await fetchPage(location.pathname + location.search))?.getElementById("main");
    if (!fresh) return;
    document.getElementById("notes").replaceChildren(...fresh.querySelector("#notes").children);
    main.dataset.state = fresh.dataset.state;
    main.dataset.count = fresh.dataset.count;
    slides.again();
    updated = said.dataset.updated.replace("{0}", clock(new Date()));
  },
  (what) => {
    trouble = what;
    say();
  },
);

function tick() {
  const seconds = Math.floor((Date.now() - begun) / 1000);
  document.getElementById("elapsed").textContent = Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
  document.getElementById("clock").textContent = clock(new Date());
}

setInterval(tick, 1000);
tick();
document.getElementById("previous").addEventListener("click", () => moved.by(-1));
document.getElementById("next").addEventListener("click", () => moved.by(1));
listen(moved, {});
slides.ofAddress(false);
tell({ where: true });
say();
