/*
 * A name for this tab that no other open tab has, and which others are open. A tab holds a lock of its name as long as it is open, whatever
 * becomes of it: browsers let go of it, no word of the page is needed. A tab that is loaded anew has the name it had; one that was made as a
 * copy of another has a new one.
 */

const LOCK = "tab:";
const NAME = "tab";

export class Tab {
  #locks;
  #session;

  /**
   * @param {?LockManager} locks null where the browser gives none: then all others count as open
   * @param {?Storage} session the tab's own storage
   */
  constructor({ locks, session }) {
    this.#locks = locks;
    this.#session = session;
    this.name = remembered(session) ?? newName();
  }

  /**
   * Makes sure of the name, or changes it.
   *
   * @param {number} patience milliseconds in which the page that was here before lets go of the name
   * @returns {Promise<function(string): boolean>} whether a tab of that name is open
   */
  async settle(patience = 1000) {
    if (this.#locks !== null && !(await hold(this.#locks, this.name, patience))) {
      this.name = newName();
      await hold(this.#locks, this.name, patience);
    }
    remember(this.#session, this.name);
    if (this.#locks === null) return () => true;
    const open = new Set((await this.#locks.query()).held.map((lock) => lock.name));
    return (other) => open.has(LOCK + other);
  }
}

function hold(locks, name, patience) {
  return new Promise((resolve) => {
    const untilTheTabIsClosed = () => {
      resolve(true);
      return new Promise(() => {});
    };
    locks.request(LOCK + name, { signal: AbortSignal.timeout(patience) }, untilTheTabIsClosed).catch(() => resolve(false));
  });
}

function remembered(session) {
  try {
    return session.getItem(NAME);
  } catch {
    return null;
  }
}

function remember(session, name) {
  try {
    session.setItem(NAME, name);
  } catch {
    // the name is gone with the page, then
  }
}

const newName = () => [...crypto.getRandomValues(new Uint8Array(9))].map((byte) => (byte % 36).toString(36)).join("");
