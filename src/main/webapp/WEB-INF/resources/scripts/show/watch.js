/* Asks every second whether anything on the slides has changed, and fetches the page anew when it has. A page that finds no way to the server
   goes on with what it has, and says so. */

const EVERY = 1000;
const WAIT = 8000;

/**
 * @param address to ask
 * @param onAnswer hears each answer; what it returns is waited for
 * @param onTrouble hears "lost", "signedOut" or "gone", and "" when all is well again
 */
export function watch(address, onAnswer, onTrouble) {
  let timer = 0;
  async function look() {
    const trouble = await ask(address, onAnswer);
    onTrouble(trouble);
    if (trouble !== "gone") timer = setTimeout(look, EVERY);
  }
  timer = setTimeout(look, EVERY);
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) {
      clearTimeout(timer);
      look();
    }
  });
}

async function ask(address, onAnswer) {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(WAIT), credentials: "same-origin", redirect: "manual" });
    if (answer.status === 401 || answer.type === "opaqueredirect") return "signedOut";
    if (answer.status === 404) return "gone";
    if (!answer.ok) return "lost";
    await onAnswer(await answer.json());
    return "";
  } catch {
    return "lost";
  }
}

/** This page as the server would draw it now; null where it does not come. */
export async function fetchPage(address) {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(WAIT), credentials: "same-origin", redirect: "manual" });
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
  } catch {
    return null;
  }
}

export function clock(date) {
  return date.toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
}
