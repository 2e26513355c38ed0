/* A remark is kept while it is written, for nobody but its author. What could not be kept is still in its field, and is sent with the return. */

const PAUSE = 800; // milliseconds without a key
const WAIT = 20000; // milliseconds, for an answer

const desk = document.getElementById("review");
const said = desk.dataset;
const count = document.getElementById("remarkCount");
const waiting = new Map(); // fields whose text is not kept yet, each with its timer

let working = Promise.resolve();

for (const field of desk.querySelectorAll("[data-remark]")) {
  const part = field.closest("details");
  part.addEventListener("toggle", () => part.open && field.value === "" && field.focus());
  field.addEventListener("input", () => later(field));
  field.addEventListener("change", () => waiting.has(field) && now(field));
  part.querySelector(".review-remark__standard").addEventListener("click", (event) => {
    field.value = [field.value.trim(), event.currentTarget.firstChild.data].filter(Boolean).join("\n");
    now(field);
    field.focus();
  });
}

window.addEventListener("beforeunload", (event) => {
  if (waiting.size > 0 && !leaving) event.preventDefault();
});

let leaving = false; // a form takes all along
for (const form of document.forms) form.addEventListener("submit", () => (leaving = true));

function later(field) {
  clearTimeout(waiting.get(field));
  waiting.set(
    field,
    setTimeout(() => now(field), PAUSE),
  );
}

function now(field) {
  clearTimeout(waiting.get(field));
  waiting.set(field, undefined);
  working = working.then(() => keep(field));
}

/** One after the other: the last text of a field is the one that stays. */
async function keep(field) {
  const text = field.value;
  say(field, said.textKeeping);
  const refused = await send({ snapshot: Number(said.snapshot), key: field.dataset.remark, text });
  if (refused) return say(field, refused);
  if (field.value === text) waiting.delete(field);
  field.dataset.kept = text.trim();
  say(field, text.trim() ? said.textKept : said.textGone);
  const shown = Array.from(desk.querySelectorAll("[data-remark]"));
  const before = shown.filter((each) => each.defaultValue.trim() !== "").length;
  const after = shown.filter((each) => (each.dataset.kept ?? each.defaultValue.trim()) !== "").length;
  count.textContent = count.dataset.text.replace("{0}", Number(count.dataset.before) + after - before);
}

/** Empty: it is kept. */
async function send(remark) {
  try {
    const answer = await fetch(said.api, {
      method: "PUT",
      credentials: "same-origin",
      redirect: "manual",
      signal: AbortSignal.timeout(WAIT),
      headers: { "Content-Type": "application/json", "X-CSRF-Token": said.csrf },
      body: JSON.stringify(remark),
    });
    return answer.ok ? "" : ((await answer.json()).detail ?? said.textFailed);
  } catch {
    return said.textFailed;
  }
}

function say(field, text) {
  document.getElementById(field.getAttribute("aria-describedby")).textContent = text;
}
