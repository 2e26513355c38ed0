/* The fields of a form that somebody types in: what they hold, what they held when they were drawn, and what they are called. */

const NOT_KEPT = ["hidden", "password", "file", "submit", "button", "reset", "image", "fieldset", "output"];
const IN_LIST = /:\d+:/; // a name that goes by a place in a list

const elements = (form) => [...form.elements].filter((each) => each.name && !NOT_KEPT.includes(each.type) && each.autocomplete !== "one-time-code");

/** @returns {Map<string, Element[]>} name → its controls: boxes and circles of one question share theirs */
export function fieldsOf(form) {
  const fields = new Map();
  for (const element of elements(form)) fields.set(element.name, [...(fields.get(element.name) ?? []), element]);
  return fields;
}

const isTicked = (control) => ["checkbox", "radio"].includes(control.type);

/** @returns {string[]} */
export const typed = (controls) => controls.flatMap((control) => {
  if (isTicked(control)) return control.checked ? [control.value] : [];
  if (control.tagName === "SELECT") return [...control.selectedOptions].map((option) => option.value);
  return [control.value];
});

/** As the server drew it. @returns {string[]} */
export const drawn = (controls) => controls.flatMap((control) => {
  if (isTicked(control)) return control.defaultChecked ? [control.value] : [];
  if (control.tagName !== "SELECT") return [control.defaultValue];
  const chosen = [...control.options].filter((option) => option.defaultSelected);
  return (chosen.length > 0 || control.multiple ? chosen : [...control.options].slice(0, 1)).map((option) => option.value);
});

/** Unfolds what they stand in. True if the controls hold it now: a list may lack a choice by now. */
export function show(controls, values) {
  for (let fold = controls[0].closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  for (const control of controls) {
    if (isTicked(control)) control.checked = values.includes(control.value);
    else if (control.tagName === "SELECT") [...control.options].forEach((option) => { option.selected = values.includes(option.value); });
    else control.value = values[0] ?? "";
  }
  return same(typed(controls), values);
}

export const same = (one, other) => one.length === other.length && one.every((value, index) => value === other[index]);

const plain = (element) => element?.textContent.replace(/\s+/g, " ").trim() ?? "";

/** What a field is called, with the question that its choices belong to. */
export function labelOf([control]) {
  const own = control.getAttribute("aria-label") ?? plain(control.labels?.[0]);
  const question = isTicked(control) || control.closest(".texts") ? plain(control.closest("fieldset")?.querySelector("legend")) : "";
  return question && question !== own ? `${question}: ${own}` : own;
}

/** By what a place in a list is known again, whatever stands before it meanwhile; empty elsewhere. */
export const aroundOf = ([control]) => (IN_LIST.test(control.name) ? plain(control.closest("li, tr, fieldset, article, .card")) : "");

/** In words: the choices by theirs. */
export function readable(controls, values) {
  const words = controls.flatMap((control) => {
    if (isTicked(control)) return values.includes(control.value) ? [plain(control.labels?.[0]) || control.value] : [];
    if (control.tagName === "SELECT") return [...control.options].filter((option) => values.includes(option.value)).map(plain);
    return [];
  });
  return words.length > 0 ? words.join("; ") : values.join("; ");
}
