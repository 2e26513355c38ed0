/*
 * Keeps what is typed in the forms of a page until the server says that it is stored (a cookie of the draft's name), and brings it back
 * where it was typed. What somebody else has changed meanwhile is not overwritten: the text stands above the form, to be copied. See
 * docs/decisions/0062.
 */

import { Drafts, newId, storage } from "./drafts.js";
import { aroundOf, drawn, fieldsOf, labelOf, readable, same, show, typed } from "./fields.js";

const said = document.getElementById("typedTexts").dataset;
const drafts = new Drafts(storage("sessionStorage"));
const isStored = (id) => document.cookie.split("; ").includes(`stored-${id}=1`);

drafts.dropOthers(said.account);
for (const { id } of drafts.all().filter((draft) => isStored(draft.id))) {
  drafts.drop(id);
  document.cookie = `stored-${id}=; Path=${said.base ?? ""}/; Max-Age=0`;
}

document.querySelectorAll("form.sign-out").forEach((form) => form.addEventListener("submit", () => drafts.dropAll()));

document.querySelectorAll("form").forEach((form) => {
  if (form.elements.typedAt) attend(form);
});

/** A field of a form may be called id. */
function nameOf(form) {
  return form.getAttribute("id");
}

function attend(form) {
  const address = form.elements.typedAt.value;
  const sentBefore = drafts.read(form.elements.typed.value);
  let draft = sentBefore ?? drafts.find({ account: said.account, address, form: nameOf(form) });
  if (draft) {
    draft.sent = false;
    if (sentBefore) takeStock(form, draft);
    else bringBack(form, draft);
    if (!isAnything(draft)) {
      drafts.drop(draft.id);
      draft = null;
    } else {
      drafts.keep(draft);
    }
  }
  const keep = () => {
    draft ??= { id: newId(), account: said.account, address, form: nameOf(form), sent: false, fields: {}, homeless: [] };
    note(form, draft);
    if (isAnything(draft)) drafts.keep(draft);
    else drafts.drop(draft.id);
  };
  form.addEventListener("input", keep);
  form.addEventListener("change", keep);
  form.addEventListener("submit", () => {
    if (!draft) return;
    form.elements.typed.value = draft.id;
    draft.sent = true;
    if (drafts.read(draft.id)) drafts.keep(draft);
  });
}

function isAnything(draft) {
  return Object.keys(draft.fields).length + draft.homeless.length > 0;
}

/** The page that answers a form shows again what is not stored yet; what it shows no more is. */
function takeStock(form, draft) {
  const fields = fieldsOf(form);
  for (const [name, field] of Object.entries(draft.fields)) {
    if (!fields.has(name) || !same(typed(fields.get(name)), field.typed)) delete draft.fields[name];
  }
}

/** What differs from what the form showed when the person began. */
function note(form, draft) {
  for (const [name, controls] of fieldsOf(form)) {
    const before = draft.fields[name]?.drawn ?? drawn(controls);
    const now = typed(controls);
    if (same(before, now)) delete draft.fields[name];
    else draft.fields[name] = { drawn: before, typed: now, label: labelOf(controls), around: aroundOf(controls), words: readable(controls, now) };
  }
}

function bringBack(form, draft) {
  const fields = fieldsOf(form);
  for (const [name, field] of Object.entries(draft.fields)) {
    const controls = fields.get(name);
    if (controls && same(drawn(controls), field.typed)) {
      delete draft.fields[name]; // it is stored, and nobody has said so
      continue;
    }
    const isSame = controls && same(drawn(controls), field.drawn) && aroundOf(controls) === field.around && labelOf(controls) === field.label;
    if (isSame && show(controls, field.typed)) continue;
    draft.homeless.push(field);
    delete draft.fields[name];
  }
  if (isAnything(draft)) tell(form, draft);
}

/** Says what has come back, and what has no place any more. */
function tell(form, draft) {
  const notice = element("div", { className: "notice notice--info typed-again", role: "status" });
  form.before(notice);
  const discard = element("button", { type: "button", className: "button button--secondary button--small", textContent: said.textDiscard });
  discard.addEventListener("click", () => {
    drafts.drop(draft.id);
    Object.assign(draft, { fields: {}, homeless: [] });
    form.reset();
    notice.remove();
    [...fieldsOf(form).values()][0]?.[0].focus();
  });
  const texts = draft.homeless.flatMap(({ label, words }) => [
    element("p", { textContent: `${label}:` }),
    element("pre", { className: "to-copy", tabIndex: 0, textContent: words }),
  ]);
  if (texts.length > 0) texts.unshift(element("p", { textContent: said.textHomeless }));
  // A status is read aloud when something comes into it, not when it comes itself.
  setTimeout(() => notice.append(element("p", { textContent: said.textAgain }), ...texts, discard));
}

function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}
