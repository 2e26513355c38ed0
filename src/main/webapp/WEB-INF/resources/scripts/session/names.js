/* The names beside bars and points: over as many lines as they need, cut where they would take the room of what is drawn. */

import { font, onSlides } from "./ink.js";
import { wrapped } from "./wrapping.js";

export const PLAIN = 14; // pixels of writing on a page
const LINES = innerWidth < 600 ? 6 : 4;
const CHARACTERS = 38;
const BESIDE = 12; // pixels between names and bars

const ruler = document.createElement("canvas").getContext("2d");

/** Pixels of the largest writing. */
export function greatest() {
  return onSlides ? Math.max(PLAIN, Math.min(24, Math.round(innerWidth / 60))) : PLAIN;
}

/** @param {number} room pixels; names get half of a drawing at most */
export function nameLines(name, room) {
  ruler.font = font(400, greatest());
  return wrapped(name, (text) => text.length <= CHARACTERS && ruler.measureText(text).width <= room);
}

/** Pixels for the names beside bars whose figures take some at the other side. */
export function roomForNames(widget, taken) {
  const width = widget.jq[0].closest(".figure__canvas").clientWidth || innerWidth * 0.9; // a hidden slide has none
  return (width - taken) / 2 - BESIDE;
}

/** A name that would take the room of the bars is cut in the chart; the whole stands below it. */
export function shortened(lines) {
  return lines.length > LINES ? [...lines.slice(0, LINES - 1), lines[LINES - 1] + "\u2026"] : lines;
}

/** The names that are cut, whole; the chart tells them to who does not see it. */
export function tellWhole(names, room, widget) {
  const long = names.filter((name) => nameLines(name, room).length > LINES);
  if (long.length === 0) return;
  const list = document.createElement("ul");
  list.className = "figure__names";
  list.setAttribute("aria-hidden", "true");
  long.forEach(function (name) {
    const whole = document.createElement("li");
    whole.textContent = name;
    list.append(whole);
  });
  widget.jq[0].closest(".figure__canvas").after(list);
}
