/* Slides are put in order by dragging. Without a mouse the buttons do the same. */

let dragged = null;

// Whoever moved a slide by its button goes on from there.
const at = document.getElementById("s" + document.getElementById("moved")?.dataset.at);
const buttons = Array.from(at?.querySelectorAll("button[value^=move]") ?? []);
buttons.at(-1)?.focus();

for (const list of document.querySelectorAll(".deck")) {
  list.addEventListener("dragstart", (event) => {
    dragged = event.target.closest(".deck__slide");
    dragged?.classList.add("deck__slide--dragged");
    event.dataTransfer.effectAllowed = "move";
  });
  list.addEventListener("dragover", (event) => {
    const over = event.target.closest(".deck__slide");
    if (!dragged || !over || over.parentElement !== dragged.parentElement) return;
    event.preventDefault();
    if (over !== dragged) over[isBelow(event, over) ? "after" : "before"](dragged);
  });
  list.addEventListener("drop", (event) => event.preventDefault());
  list.addEventListener("dragend", () => {
    dragged?.classList.remove("deck__slide--dragged");
    if (dragged) send(dragged);
    dragged = null;
  });
}

function isBelow(event, slide) {
  const box = slide.getBoundingClientRect();
  return event.clientY > box.top + box.height / 2;
}

function send(slide) {
  const field = document.getElementById("moved");
  const before = slide.nextElementSibling?.dataset.slide ?? "end";
  field.value = `move-${slide.dataset.slide}-${before}`;
  field.disabled = false;
  field.form.requestSubmit();
}
