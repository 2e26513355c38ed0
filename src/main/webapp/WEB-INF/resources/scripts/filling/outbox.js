/*
 * Answers that wait to be sent: one after the other, in the order in which they were typed, and again after a pause that grows when there is
 * no way to the server. Whatever goes wrong, what waits goes on waiting.
 */

export const RETRY_FIRST = 2000; // milliseconds
export const RETRY_MOST = 10000;

export class Outbox {
  /**
   * Sends one answer, and takes it out when it has come to an end. True if the next one may be sent, false if the way is blocked.
   * @type {function(string, string): Promise<boolean>}
   */
  delivers = async () => false;

  /** Told when the work has ended, whether all was sent or not. */
  rests = () => {};

  /** Told of what a delivery threw; it counts as a way that is blocked. */
  fails = () => {};

  #waiting = new Map(); // key → typed value
  #undone = []; // other steps that found no way, in the order in which they were made
  #sending = null; // promise of the end of the work that is going on
  #key = null; // of the one that is on its way
  #timer = null; // of the one next try
  #pause = RETRY_FIRST;
  #during;

  /** @param {function(function): Promise} during runs the work, and marks the page meanwhile */
  constructor({ during = (task) => task() } = {}) {
    this.#during = during;
  }

  get isEmpty() {
    return this.#waiting.size === 0;
  }

  get isIdle() {
    return this.isEmpty && this.#undone.length === 0;
  }

  has(key) {
    return this.#waiting.has(key);
  }

  /** Key of what is on its way; null if nothing is. */
  get sending() {
    return this.#key;
  }

  /** The newest text of a question waits at the end. */
  put(key, value) {
    this.#waiting.delete(key);
    this.#waiting.set(key, value);
  }

  /** Takes out a text, unless another one has come in its place. */
  drop(key, value = this.#waiting.get(key)) {
    if (this.#waiting.get(key) === value) this.#waiting.delete(key);
  }

  forEach(task) {
    this.#waiting.forEach((value, key) => task(key, value));
  }

  /** Does a step again when all that waits is sent. */
  again(step) {
    this.#undone.push(step);
  }

  /** Sends what waits; who calls while that goes on waits for the same end. */
  work() {
    this.#sending ??= this.#during(() => this.#sendAll()).finally(() => {
      this.#sending = null;
      this.rests();
      if (this.isEmpty) this.#resume();
    });
    return this.#sending;
  }

  async #sendAll() {
    while (!this.isEmpty) {
      const [key, value] = this.#waiting.entries().next().value;
      this.#key = key;
      try {
        if (!(await this.delivers(key, value))) return;
      } catch (failure) {
        this.fails(failure);
        this.later();
        return;
      } finally {
        this.#key = null;
      }
    }
  }

  /** What finds no way again waits on. */
  async #resume() {
    for (const step of this.#undone.splice(0)) await step();
  }

  /** There was no way: there is one next try, however often this is called, after a pause that grows. */
  later() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.work(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, RETRY_MOST);
  }

  /** The server has answered: the next pause is a short one. */
  wentWell() {
    this.#pause = RETRY_FIRST;
  }

  /** There may be a way now; a try that is under way may still fail, and is soon made again. */
  connectionIsBack() {
    this.#pause = RETRY_FIRST;
    clearTimeout(this.#timer);
    return this.work();
  }
}
