/*
 * Tables of a section by the keyboard: arrows lead from cell to cell, as in a spreadsheet, and one press of the tab key from row to row of
 * boxes. What stands beside a cell is reached by a shortcut (keys.js), so that the tab key goes from answer to answer.
 */

import { control } from "./answers.js";
import { form } from "./form.js";

const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], Enter: [1, 0] };
const isTable = window.matchMedia("(min-width: 68.75rem)"); // as in section-tables.css

const rowsOf = (table) =>
  [...table.querySelectorAll(":scope > .repeat__rows > .row-card, :scope > .group")].filter((row) => !row.hidden);
export const cellOf = (row, column) => row?.querySelector(`:scope > [data-at="${column}"]`) ?? null;

/** Where a cell stands: its table, the number of its row from 0, and its column. Null for what stands in no table. */
export function placeOf(question) {
  const table = question.dataset.at ? question.closest(".is-table") : null;
  if (!table) return null;
  const rows = rowsOf(table);
  return { table, rows, row: rows.findIndex((row) => row.contains(question)), column: Number(question.dataset.at) };
}

const boxes = (row) => [...row.querySelectorAll(":scope > .choices input[type=checkbox]")];
const rowsOfBoxes = (matrix) => [...matrix.querySelectorAll(":scope > .question:not([hidden])")];

form.addEventListener("keydown", (event) => {
  const { target, key } = event;
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (key === "Escape" && closeBeside(target)) event.preventDefault();
  if (!(key in STEPS)) return;
  const next = target.type === "checkbox" ? nextBox(target, key) : nextCell(target, key);
  if (!next) return;
  event.preventDefault();
  next.focus();
  if (next.type === "text") next.select();
});

/** Left and right belong to the text until the caret stands at its end; up and down of a list to the list. */
function nextCell(target, key) {
  const question = target.closest("[data-at]");
  if (!question || target !== control(question) || target.type !== "text") return null;
  const isAll = target.selectionStart === 0 && target.selectionEnd === target.value.length;
  const atStart = target.selectionEnd === 0;
  const atEnd = target.selectionStart === target.value.length;
  if ((key === "ArrowLeft" && !atStart && !isAll) || (key === "ArrowRight" && !atEnd && !isAll)) return null;
  const { rows, row, column } = placeOf(question);
  const [down, right] = STEPS[key];
  for (let step = 1; step <= 20; step++) {
    const cell = cellOf(rows[row + down * step], column + right * step);
    if (!cell) return null;
    const one = control(cell);
    if (!cell.hidden && one && !one.disabled) return one;
  }
  return null;
}

function nextBox(target, key) {
  const row = target.closest(".matrix > .question");
  if (!row || key === "Enter") return null;
  const rows = rowsOfBoxes(row.parentElement);
  const [down, right] = STEPS[key];
  return boxes(rows[rows.indexOf(row) + down] ?? row)[boxes(row).indexOf(target) + right] ?? null;
}

function closeBeside(target) {
  const beside = target.closest("[data-at] .beside[open]");
  if (!beside) return false;
  beside.open = false;
  control(beside.closest("[data-at]"))?.focus();
  return true;
}

/** One box of a row is in the way of the tab key: the one that had the focus last. */
function rove(row, chosen) {
  const all = boxes(row);
  const one = all.includes(chosen) ? chosen : (all.find((box) => box.tabIndex === 0) ?? all[0]);
  all.forEach((box) => { box.tabIndex = !isTable.matches || box === one ? 0 : -1; });
}

const roveAll = () => form.querySelectorAll(".matrix > .question").forEach((row) => {
  boxes(row).forEach((box, place) => { box.tabIndex = place === 0 ? 0 : -1; });
  rove(row);
});

form.addEventListener("focusin", ({ target }) => {
  const row = target.closest(".matrix > .question");
  if (row && target.type === "checkbox") rove(row, target);
});
form.addEventListener("drawn", roveAll);
isTable.addEventListener("change", roveAll);
roveAll();
