/*
 * What was typed and is not stored, kept by the browser: it outlives a reload, a closed tab, and a computer that goes off. Each entry names
 * the account, the contribution and the tab, so nobody else's page shows it, and two open tabs do not take each other's text. See
 * docs/decisions/0037.
 */

const PREFIX = "unsaved:";
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000; // milliseconds

/** @param {string} name localStorage or sessionStorage; null where it is forbidden */
export function storage(name) {
  try {
    return window[name];
  } catch {
    return null;
  }
}

export class Memory {
  #texts = new Map(); // key of a question → { value, seen }
  #storage;
  #prefix;
  #section;
  #tab;
  #failed;

  /**
   * @param {?Storage} storage null where the browser gives none: then the texts live as long as the page
   * @param {string} account whose texts these are
   * @param {string} form address of what is filled
   * @param {string} section that is open
   * @param {string} tab name that no other open tab has
   * @param {function} failed called when a text could not be kept
   */
  constructor({ storage, account, form, section, tab, failed = () => {} }) {
    this.#storage = storage;
    this.#prefix = `${PREFIX}${account}:${form}:`;
    this.#section = section;
    this.#tab = tab;
    this.#failed = failed;
  }

  /** @returns {?{value: string, seen: number}} the text, and the revision of the answer that it was typed over */
  read(key) {
    return this.#texts.get(key) ?? null;
  }

  keep(key, value, seen) {
    this.#texts.set(key, { value, seen });
    if (!this.#write(key, { value, seen, section: this.#section, at: Date.now() })) this.#failed();
  }

  forget(key) {
    this.#texts.delete(key);
    this.#remove(this.#name(key));
  }

  /**
   * Takes over what this tab held before it was loaded anew, and what is left of tabs that are closed: of each question the latest text.
   * Others wait for another time. What is older than a month is dropped, whoever typed it.
   *
   * @param {string} tab name that this tab has from now on: a copy of another tab does not keep the name of that one
   * @param {function(string): boolean} isOpen whether another tab of that name is open
   */
  adopt(tab, isOpen) {
    if (tab !== this.#tab) {
      this.#tab = tab;
      this.#texts.forEach(({ value, seen }, key) => this.keep(key, value, seen));
    }
    const left = this.#entries()
      .filter((entry) => entry.tab === this.#tab || !isOpen(entry.tab))
      .sort((one, other) => other.at - one.at);
    for (const { name, key, value, seen, section, at } of left) {
      if (this.#texts.has(key) || section !== this.#section) continue;
      this.#texts.set(key, { value, seen });
      if (name !== this.#name(key) && this.#write(key, { value, seen, section, at })) this.#remove(name);
    }
  }

  /** Sections of the contribution of which some text is kept, in whatever tab. */
  sections() {
    return new Set(this.#entries().map(({ section }) => section));
  }

  #entries() {
    const entries = [];
    for (const name of this.#names()) {
      const entry = this.#parse(name);
      if (entry === null || !(entry.at > Date.now() - KEPT_FOR)) {
        this.#remove(name);
      } else if (name.startsWith(this.#prefix)) {
        const [, tab, key] = /^([^:]*):(.*)$/s.exec(name.slice(this.#prefix.length));
        entries.push({ ...entry, name, tab, key });
      }
    }
    return entries;
  }

  #names() {
    try {
      const all = Array.from({ length: this.#storage.length }, (_, index) => this.#storage.key(index));
      return all.filter((name) => name.startsWith(PREFIX));
    } catch {
      return []; // no storage, or a forbidden one
    }
  }

  #parse(name) {
    try {
      return JSON.parse(this.#storage.getItem(name));
    } catch {
      return null;
    }
  }

  #write(key, entry) {
    try {
      this.#storage.setItem(this.#name(key), JSON.stringify(entry));
      return true;
    } catch {
      return false; // full, or forbidden
    }
  }

  #remove(name) {
    try {
      this.#storage.removeItem(name);
    } catch {
      // what cannot be written cannot be kept either
    }
  }

  #name(key) {
    return `${this.#prefix}${this.#tab}:${key}`;
  }
}
