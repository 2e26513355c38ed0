/* Shows what the server says stands beside an answer: its status and note. contribution.js sends them, as it sends answers. */
(() => {
  "use strict";

  const form = document.getElementById("answers");

  /** What a person is typing, or what waits to be saved, is theirs. */
  const isFree = (field, control) => !field.classList.contains("is-unsaved") && control !== document.activeElement;

  function show(question, part, value) {
    const field = question.querySelector(`[data-key="${CSS.escape(`${question.dataset.key}#${part}`)}"]`);
    const control = field?.querySelector("select, textarea");
    if (control && isFree(field, control) && control.value !== value) control.value = value;
    return control;
  }

  form.addEventListener("answer:changed", ({ target: question, detail: answer }) => {
    show(question, "note", answer.note);
    const status = show(question, "status", answer.status);
    if (status) status.options[0].textContent = answer.statusOfBlock;
    const said = question.querySelector(".beside__said");
    if (said) said.textContent = answer.said;
  });
})();
