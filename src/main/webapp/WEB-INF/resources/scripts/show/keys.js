/* The keys of a show: those of a keyboard, and of a presenter's remote, which sends the same. */

import { isLong } from "./slides.js";

/** @param slides of the page @param others what further keys do, by their small letter */
export function listen(slides, others) {
  let digits = "";
  const moves = {
    ArrowRight: () => slides.by(1),
    ArrowDown: () => slides.by(1),
    PageDown: () => slides.by(1),
    " ": () => slides.by(1),
    ArrowLeft: () => slides.by(-1),
    ArrowUp: () => slides.by(-1),
    PageUp: () => slides.by(-1),
    Home: () => slides.first(),
    End: () => slides.last(),
  };

  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || isTaken(event, slides.current())) return;
    const act = moves[event.key] ?? others[event.key.toLowerCase()];
    if (act) {
      event.preventDefault();
      act();
      digits = "";
    } else if (/^[0-9]$/.test(event.key) || (event.key.toLowerCase() === "a" && digits === "")) {
      digits = (digits + event.key.toUpperCase()).slice(-4);
    } else if (event.key === "Enter" && digits !== "" && event.target.closest("a, button, summary") === null) {
      event.preventDefault();
      slides.place(digits);
      digits = "";
    }
  });
}

/** Whether the key means something to what has the focus: a button, a table that scrolls, a slide that goes on below. */
function isTaken(event, slide) {
  if (event.key === " " && event.target.closest("a, button, summary")) return true;
  const table = event.target.closest(".data-table");
  return (table && (isLong(table) || table.scrollWidth > table.clientWidth)) || (slide && goesOn(event.key, slide));
}

function goesOn(key, slide) {
  const below = slide.scrollTop + slide.clientHeight < slide.scrollHeight - 1;
  return isLong(slide) && ((/Down$/.test(key) && below) || (/Up$/.test(key) && slide.scrollTop > 0));
}
