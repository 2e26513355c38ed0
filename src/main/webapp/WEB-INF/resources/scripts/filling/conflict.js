/* Two people have answered one question: both answers, one beside the other, of which a person chooses. */

import * as answers from "./answers.js";
import { said } from "./form.js";

const { part } = answers;

/**
 * @param {object} stored what somebody else has answered: who, at, display
 * @param {string} mine what was typed here
 * @param {{theirs: function, mine: function}} chosen what follows
 */
export function showConflict(question, stored, mine, chosen) {
  part(question, ".conflict")?.remove();
  const panel = document.createElement("section");
  panel.className = "conflict";
  const title = document.createElement("p");
  title.className = "conflict__title";
  title.id = `c-${question.id}`;
  title.textContent = said.textConflict;
  panel.setAttribute("aria-labelledby", title.id);
  const sides = document.createElement("div");
  sides.className = "conflict__sides";
  const then = (choice) => () => {
    panel.remove();
    choice();
  };
  sides.append(
    side(`${stored.who}, ${stored.at}`, stored.display, said.textTheirs, then(chosen.theirs)),
    side(said.textYours, answers.readable(question, mine), said.textMine, then(chosen.mine)),
  );
  panel.append(title, sides);
  question.append(panel);
}

/** While the person decides they type a third value, which is theirs. True if they are deciding. */
export function takeInConflict(question, value) {
  const theirs = part(question, ".conflict")?.querySelector(".conflict__side:last-child .conflict__value");
  if (theirs) theirs.textContent = answers.readable(question, value) || said.textBlank;
  return Boolean(theirs);
}

function side(who, value, action, onclick) {
  const box = document.createElement("div");
  box.className = "conflict__side";
  const author = document.createElement("p");
  author.className = "conflict__who";
  author.textContent = who;
  const text = document.createElement("p");
  text.className = "conflict__value";
  text.textContent = value || said.textBlank;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button--secondary";
  button.textContent = action;
  button.addEventListener("click", onclick);
  box.append(author, text, button);
  return box;
}
