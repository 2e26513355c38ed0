/* Copies a figure's picture or its table, and says whether that went well. Without this script the links above do the same. */

const copying = document.getElementById("copying");
const said = document.getElementById("copied");

/** The table as a page pastes it, and as a spreadsheet does. */
function table() {
  const element = document.querySelector(".data-table table");
  const text = [...element.rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim()).join("\t")).join("\n");
  return {
    "text/html": new Blob([element.outerHTML], { type: "text/html" }),
    "text/plain": new Blob([text], { type: "text/plain" }),
  };
}

/** Asked for within the click, which is when a browser allows it; the picture may come later. */
function picture() {
  const made = fetch(document.getElementById("png").href).then((answer) => {
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    return answer.blob();
  });
  return { "image/png": made };
}

async function copy(what) {
  said.textContent = "";
  try {
    await navigator.clipboard.write([new ClipboardItem(what === "table" ? table() : picture())]);
    said.textContent = copying.dataset.done;
  } catch {
    said.textContent = copying.dataset.failed;
  }
}

if (navigator.clipboard && window.ClipboardItem) {
  copying.hidden = false;
  copying.addEventListener("click", (event) => {
    const what = event.target.dataset.copy;
    if (what) {
      copy(what);
    }
  });
}
