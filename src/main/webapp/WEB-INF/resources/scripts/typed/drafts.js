/*
 * What is typed in forms and not stored yet, kept in the tab: it outlives a reload, the way back, a session that ends, and sending that comes
 * to nothing. A draft names its account, so nobody else's page shows it. See docs/decisions/0062.
 */

const PREFIX = "typed:";

/** @param {string} name localStorage or sessionStorage; null where it is forbidden */
export function storage(name) {
  try {
    return window[name];
  } catch {
    return null;
  }
}

export const newId = () => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join("");

/** A draft: { id, account, address, form, at, sent, fields: { name: { drawn, typed, label, around, words } }, homeless: [field] } */
export class Drafts {
  #storage;

  /** @param {?Storage} storage null where the browser gives none: then nothing is kept */
  constructor(storage) {
    this.#storage = storage;
  }

  all() {
    return this.#names().map((name) => this.#read(name)).filter((draft) => draft !== null);
  }

  read(id) {
    return this.#read(PREFIX + id);
  }

  keep(draft) {
    try {
      this.#storage.setItem(PREFIX + draft.id, JSON.stringify({ ...draft, at: Date.now() }));
    } catch {
      // full, or forbidden: the page still holds it
    }
  }

  drop(id) {
    try {
      this.#storage.removeItem(PREFIX + id);
    } catch {
      // what cannot be written cannot be kept either
    }
  }

  /** The latest of a form that is drawn for an account at an address. */
  find({ account, address, form }) {
    return this.#latest((draft) => draft.account === account && draft.address === address && draft.form === form);
  }

  /** The latest of those that were sent, and nobody has said that they were stored. */
  sentLast() {
    return this.#latest((draft) => draft.sent);
  }

  /** Of nobody else anything is kept. */
  dropOthers(account) {
    this.all().filter((draft) => draft.account !== account).forEach((draft) => this.drop(draft.id));
  }

  dropAll() {
    this.all().forEach((draft) => this.drop(draft.id));
  }

  #latest(isOne) {
    return this.all().filter(isOne).sort((one, other) => other.at - one.at)[0] ?? null;
  }

  #names() {
    try {
      const all = Array.from({ length: this.#storage.length }, (_, index) => this.#storage.key(index));
      return all.filter((name) => name.startsWith(PREFIX));
    } catch {
      return [];
    }
  }

  #read(name) {
    try {
      return JSON.parse(this.#storage.getItem(name));
    } catch {
      return null;
    }
  }
}
