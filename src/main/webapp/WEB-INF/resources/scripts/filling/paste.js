/*
 * A block of cells from a spreadsheet, pasted into a table or into numbers that stand one below the other. The server reads it and says what
 * each cell would become; people look at that before anything is taken, and can take it back as a whole. See docs/decisions/0058.
 */

import * as answers from "./answers.js";
import { isBlock, parseBlock } from "./block.js";
import { during, form, said } from "./form.js";
import * as page from "./page-says.js";
import { addRows, newRowId, removeRows } from "./rows.js";
import { queue, saveWhatIsTyped } from "./saving.js";
import { send, signedOut } from "./server.js";
import { cellOf, placeOf } from "./tables.js";

const MOST_CELLS = 1000; // of one request, as the server takes it
const NOT_AVAILABLE = "NOT_AVAILABLE";
const TAKEN = ["NEW", NOT_AVAILABLE];

const dialog = document.getElementById("paste");
const words = dialog.dataset;
const part = (name) => dialog.querySelector(`[data-part=${name}]`);
const { block, show, typed } = answers;

let offered = null; // what the dialog shows

form.addEventListener("paste", (event) => {
  const question = event.target.closest("[data-key]");
  const rows = parseBlock(event.clipboardData?.getData("text/plain") ?? "");
  if (said.editable !== "true" || !question || !isBlock(rows)) return;
  const found = placeOf(question) ? inTable(question, rows) : below(question, event.target, rows);
  if (!found) return;
  event.preventDefault();
  offered = { ...found, mark: "" };
  during(read);
});

/** From a cell on, to the right and down; rows that a repeat lacks are added when the block is taken. */
function inTable(question, rows) {
  const { table, rows: present, row: first, column: left } = placeOf(question);
  const added = [];
  const cells = [];
  let outside = 0;
  rows.forEach((texts, down) => {
    const row = present[first + down];
    const grows = !row && table.dataset.repeat !== undefined;
    const id = grows ? newRowId() : "";
    if (grows) added.push(id);
    texts.forEach((text, right) => {
      const cell = cellOf(row ?? present[first], left + right);
      if (!cell || (!row && !grows)) outside += text === "" ? 0 : 1;
      else if (text !== "") cells.push({ key: grows ? `${id}/${nameIn(cell)}` : cell.dataset.key, text, of: cell, row: row ? titleOf(row) : words.textNewRow });
    });
  });
  return { repeat: table.dataset.repeat === undefined ? null : table.dataset.key, added, cells, outside };
}

/** One column into numbers that stand one below the other. */
function below(question, target, rows) {
  if (!target.matches(".input--number") || rows.some((row) => row.length > 1)) return null;
  const numbers = [...form.querySelectorAll("[data-key]:not([data-at])")].filter(
    (each) => each.querySelector(":scope > .question__control > .input--number:not([disabled])") && each.checkVisibility(),
  );
  const places = numbers.slice(numbers.indexOf(question));
  const cells = rows.flatMap(([text], down) => (text === "" || !places[down] ? [] : [{ key: places[down].dataset.key, text, of: places[down], row: "" }]));
  const outside = rows.slice(places.length).filter(([text]) => text !== "").length;
  return { repeat: null, added: [], cells, outside };
}

const nameIn = (cell) => cell.dataset.key.split("/").at(-1);
const titleOf = (row) => row.querySelector(":scope > .row-card__head > .row-card__title, :scope > .group__title")?.textContent ?? "";

async function read() {
  await saveWhatIsTyped();
  const { cells, mark } = offered;
  if (cells.length > MOST_CELLS) {
    page.say({ told: words.textTooMany });
    return;
  }
  const asked = cells.filter((cell) => cell.of.dataset.kind === "value");
  const answer = await send("POST", "/block", {
    section: said.section,
    decimalMark: mark,
    cells: asked.map(({ key, text }) => `${key}\t${text.replace(/[\t\n]/g, " ")}\n`).join(""),
  });
  if (answer?.status === 401) {
    signedOut(answer.body);
    return;
  }
  if (!answer?.ok) {
    page.say({ told: answer?.body.detail ?? words.textOffline });
    return;
  }
  asked.forEach((cell, place) => { cell.reading = answer.body.cells[place]; });
  draw(answer.body);
  if (!dialog.open) dialog.showModal();
}

function draw({ unclear, decimalMark }) {
  const taken = offered.cells.filter(isTaken);
  part("rows").replaceChildren(...offered.cells.map(line));
  part("mark").hidden = unclear === 0 && offered.mark === "" && decimalMark === "";
  dialog.querySelectorAll("[name=decimalMark]").forEach((radio) => { radio.checked = radio.value === decimalMark; });
  part("said").textContent = [
    words.textCount.replace("{0}", taken.length).replace("{1}", offered.cells.length),
    unclear > 0 ? words.textUnclear.replace("{0}", unclear) : "",
    offered.added.length > 0 ? words.textRows.replace("{0}", offered.added.length) : "",
    offered.outside > 0 ? words.textOutside.replace("{0}", offered.outside) : "",
  ].filter(Boolean).join(" ");
  part("take").disabled = taken.length === 0 || unclear > 0;
}

const isTaken = (cell) => TAKEN.includes(cell.reading?.outcome);

function line(cell) {
  const { reading } = cell;
  const row = document.createElement("tr");
  row.className = `paste__row paste__row--${(reading?.outcome ?? "CALCULATED").toLowerCase()}`;
  const name = document.createElement("th");
  name.scope = "row";
  name.textContent = [cell.row, cell.of.querySelector(".question__text").textContent].filter(Boolean).join(" · ");
  const texts = [reading?.standing ?? "", reading?.display || cell.text, reading?.message ?? words.textCalculated];
  row.append(name, ...texts.map((text) => {
    const one = document.createElement("td");
    one.textContent = text;
    return one;
  }));
  return row;
}

/** All of it is typed, so to speak: each cell is saved and checked like any other answer. */
async function take() {
  const { cells, repeat, added } = offered;
  dialog.close();
  if (added.length > 0 && !(await addRows(block(repeat), added))) return;
  const taken = cells.filter(isTaken).filter((cell) => block(cell.key));
  const done = taken.map((cell) => put(cell.key, cell.reading.value, cell.reading.outcome === NOT_AVAILABLE ? "M" : null)).flat();
  tellDone(taken.length, () => during(() => takeBack(done, repeat, added)));
}

/** @returns {object[]} what stood there, field by field, and what stands there now */
function put(key, value, status) {
  const question = block(key);
  const field = status === null ? null : block(`${key}#status`);
  return [[question, value], ...(field ? [[field, status]] : [])].map(([each, text]) => {
    const before = typed(each);
    show(each, text);
    queue(each);
    return { key: each.dataset.key, before, after: typed(each) };
  });
}

/** What somebody has changed since stays as it is. */
async function takeBack(done, repeat, added) {
  const same = ({ key, after }) => block(key) && answers.asHeld(block(key), after) === typed(block(key));
  const whole = added.filter((row) => done.filter(({ key }) => key.startsWith(`${row}/`)).every(same));
  const rest = done.filter(({ key }) => !whole.some((row) => key.startsWith(`${row}/`)));
  rest.filter(same).reverse().forEach(({ key, before }) => {
    show(block(key), before);
    queue(block(key));
  });
  await saveWhatIsTyped();
  if (whole.length > 0) await removeRows(block(repeat), whole);
  notice().hidden = true;
  page.say({ told: words.textUndone });
}

const notice = () => document.getElementById("pasted");

function tellDone(count, undo) {
  const told = notice();
  told.querySelector("p").textContent = words.textDone.replace("{0}", count);
  told.hidden = false;
  const button = told.querySelector("button");
  button.onclick = undo;
  button.focus({ preventScroll: true });
}

part("take").addEventListener("click", () => during(take));
part("leave").addEventListener("click", () => dialog.close());
part("mark").addEventListener("change", ({ target }) => {
  offered.mark = target.value;
  during(read);
});
