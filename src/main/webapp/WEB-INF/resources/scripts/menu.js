/* The menu: on a phone behind one button; what is below a heading closes when it is left. */

const button = document.getElementById("menuButton");
const groups = [...document.querySelectorAll(".menu__group")];

button?.addEventListener("click", () => {
  button.setAttribute("aria-expanded", button.closest("header").classList.toggle("is-open"));
});

for (const group of groups) {
  group.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !group.open) return;
    group.open = false;
    group.querySelector("summary").focus();
  });
  group.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !group.contains(relatedTarget)) group.open = false;
  });
}

document.addEventListener("pointerdown", ({ target }) => {
  for (const group of groups) if (!group.contains(target)) group.open = false;
});
