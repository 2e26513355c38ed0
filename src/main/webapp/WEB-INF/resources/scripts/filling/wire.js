/* One question to the server, and what came of it. */

export const WAIT = 20000; // milliseconds, for an answer; then it is asked again
export const WAIT_UPLOAD = 600000;

/**
 * The server's whole answer, or why there is none: nobody was reached ("offline"), nobody answered in time ("slow"), or something between us
 * and the server answered in its place, such as a hotel's sign-in ("strange").
 *
 * @returns {Promise<{ok: boolean, status: number, body: object} | {trouble: string}>}
 */
export async function ask(address, { wait = WAIT, ...options } = {}) {
  try {
    const answer = await fetch(address, {
      credentials: "same-origin",
      redirect: "manual",
      signal: AbortSignal.timeout(wait),
      ...options,
    });
    const text = await answer.text();
    if (answer.type === "opaqueredirect" || (answer.ok && text !== "" && !isJson(answer))) return { trouble: "strange" };
    return { ok: answer.ok, status: answer.status, body: isJson(answer) ? JSON.parse(text) : {} };
  } catch (failure) {
    return { trouble: TROUBLE[failure.name] ?? "offline" };
  }
}

const TROUBLE = { TimeoutError: "slow", SyntaxError: "strange" }; // half an answer is none

const isJson = (answer) => /\bjson\b/.test(answer.headers.get("Content-Type") ?? "");

/** A page, or a part of one, as the server draws it; null if there is no way to it, or none to see. */
export async function fetchPage(address) {
  try {
    const answer = await fetch(address, { credentials: "same-origin", redirect: "manual", signal: AbortSignal.timeout(WAIT) });
    return answer.ok ? parse(await answer.text()) : null;
  } catch {
    return null;
  }
}

export const parse = (html) => new DOMParser().parseFromString(html, "text/html");

/** In another tab the person acts for another participant now: nothing is stored until they act for this one again. */
export const isElsewhere = (answer) => answer.status === 404 && answer.body?.code === "ActsForOther";
