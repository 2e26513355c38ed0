/* The slide that stands in the room, on somebody else's screen. */

import { fetchPage, watch } from "./watch.js";

const main = document.getElementById("main");
const said = document.getElementById("said");

watch(
  main.dataset.watch,
  async (answer) => {
    if (answer.slide === main.dataset.slide && answer.state === main.dataset.state) return;
    const fresh = (await fetchPage(location.pathname + location.search))?.getElementById("main");
    if (!fresh || !fresh.dataset.state) return;
    main.replaceChildren(...fresh.children);
    main.dataset.slide = fresh.dataset.slide;
    main.dataset.state = fresh.dataset.state;
    scrollTo(0, 0);
  },
  (trouble) => {
    said.textContent = trouble === "gone" ? said.dataset.ended : trouble === "" ? "" : said.dataset.lost;
  },
);
