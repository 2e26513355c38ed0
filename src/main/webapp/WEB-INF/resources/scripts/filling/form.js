/* The form of a filling page, with what the server has said on it. */

export const form = document.getElementById("answers");
export const said = form.dataset;
export const base = said.base ?? ""; // an empty context path leaves no attribute
export const api = base + said.api; // of a contribution, or of a form that is being tried

let tasks = 0;

/** Marks the form while something is on its way. */
export async function during(task) {
  form.dataset.busy = String(++tasks);
  try {
    return await task();
  } finally {
    if (--tasks === 0) delete form.dataset.busy;
  }
}

/** Tells those parts of the page that nobody here knows of. */
export const tell = (what, detail) => form.dispatchEvent(new CustomEvent(what, { detail }));
