/* What of an answer is from an earlier round, and is to be confirmed. */

import { part, reach } from "./answers.js";
import { form } from "./form.js";

/** What sets the answer apart now, and whether it is still to be confirmed. */
export function recall(question, shown) {
  const marked = part(question, ".mark") ? ["flagged"] : [];
  question.dataset.flags = [...new Set(["all", ...shown.flags.split(" "), ...marked])].join(" ");
  const button = question.querySelector(".question__confirm");
  if (!button || shown.flags.split(" ").includes("to-confirm")) return;
  const focused = button === document.activeElement;
  const next = focused ? confirmButtonAfter(button) : null;
  button.remove();
  reach(question);
  if (focused) (next ?? document.querySelector(".pager__next") ?? question.querySelector("input, select, textarea")).focus();
}

function confirmButtonAfter(button) {
  const all = [...form.querySelectorAll(".question__confirm")].filter((one) => one.checkVisibility());
  return all[all.indexOf(button) + 1];
}
