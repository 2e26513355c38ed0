/* A block of cells as spreadsheets put it on the clipboard: rows by line breaks, cells by tabs, quotes around cells that hold either. */

/** @returns {string[][]} rows of cells; the empty line after the last row is none */
export function parseBlock(text) {
  const rows = [[""]];
  let quoted = false;
  const last = () => rows[rows.length - 1];
  const add = (letter) => { last()[last().length - 1] += letter; };
  const all = text.replace(/\r\n?/g, "\n");
  for (let at = 0; at < all.length; at++) {
    const letter = all[at];
    if (quoted && letter === '"' && all[at + 1] === '"') add(all[++at]);
    else if (letter === '"' && (quoted || opens(last().at(-1), all, at))) quoted = !quoted;
    else if (quoted) add(letter);
    else if (letter === "\t") last().push("");
    else if (letter === "\n") rows.push([""]);
    else add(letter);
  }
  if (last().length === 1 && last()[0] === "") rows.pop();
  return rows.map((row) => row.map((cell) => cell.trim()));
}

/** A quote opens a cell only at its beginning, and only if it is closed before the next cell: an inch is none. */
function opens(cell, all, at) {
  return cell === "" && /^"(?:[^"]|"")*"(?:[\t\n]|$)/.test(all.slice(at));
}

/** Whether it has more than one cell. */
export const isBlock = (rows) => rows.length > 1 || (rows[0]?.length ?? 0) > 1;
