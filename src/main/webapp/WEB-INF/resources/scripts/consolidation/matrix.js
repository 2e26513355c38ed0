/* One stop of the tab key for a table of thousands of cells: arrow keys go from cell to cell. Without this script each cell is a link of its own. */

const table = document.querySelector("#matrix table");

/* On a phone the sections are one line, of which the current one may be out of sight. */
document.querySelector(".matrix-sections [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });

const steps = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** The link of the cell so many lines and columns away; undefined beyond the edge. */
function away(link, [lines, columns]) {
  const cell = link.closest("td");
  const row = table.tBodies[0].rows[cell.parentElement.sectionRowIndex + lines];
  return row?.cells[cell.cellIndex + columns]?.querySelector("td > a");
}

function stopAt(link) {
  const before = table.querySelector('td > a:not([tabindex="-1"])');
  if (before) before.tabIndex = -1;
  link.tabIndex = 0;
}

if (table) {
  const links = table.querySelectorAll("td > a");
  links.forEach((link) => (link.tabIndex = -1));
  if (links.length) links[0].tabIndex = 0;

  table.addEventListener("focusin", (event) => {
    const link = event.target.closest("td > a");
    if (link) stopAt(link);
  });

  table.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    const link = event.target.closest("td > a");
    if (!step || !link || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = away(link, step);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
