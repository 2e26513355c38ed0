import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Tab } from "../../main/webapp/WEB-INF/resources/scripts/filling/tab.js";

/** The locks of a browser: one holder each, others wait until it lets go or their patience ends. */
class Locks {
  #held = new Map(); // name → function that lets go

  request(name, { signal }, holds) {
    return new Promise((done, refuse) => {
      const take = () => {
        if (this.#held.has(name)) return false;
        holds();
        this.#held.set(name, done);
        return true;
      };
      if (take()) return;
      signal.addEventListener("abort", () => take() || refuse(signal.reason));
    });
  }

  async query() {
    return { held: [...this.#held.keys()].map((name) => ({ name })) };
  }

  close(tab) {
    this.#held.delete(`tab:${tab.name}`);
  }
}

const session = (name) => {
  const kept = new Map(name ? [["tab", name]] : []);
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) };
};

describe("a tab", () => {
  test("has a name of its own, and keeps it when it is loaded anew", async () => {
    const locks = new Locks();
    const own = session();
    const first = new Tab({ locks, session: own });
    const isOpen = await first.settle(5);
    assert.ok(isOpen(first.name));
    locks.close(first); // the page goes, and comes again
    const again = new Tab({ locks, session: own });
    await again.settle(5);
    assert.equal(again.name, first.name);
    assert.notEqual(new Tab({ locks, session: session() }).name, first.name);
  });

  test("that is a copy of an open one takes another name", async () => {
    const locks = new Locks();
    const original = new Tab({ locks, session: session("abc") });
    await original.settle(5);
    const copied = session("abc");
    const copy = new Tab({ locks, session: copied });
    assert.equal(copy.name, "abc");
    const isOpen = await copy.settle(5);
    assert.notEqual(copy.name, "abc");
    assert.equal(copied.getItem("tab"), copy.name);
    assert.ok(isOpen("abc") && isOpen(copy.name));
  });

  test("that is closed is known to be", async () => {
    const locks = new Locks();
    const other = new Tab({ locks, session: session() });
    await other.settle(5);
    locks.close(other);
    const isOpen = await new Tab({ locks, session: session() }).settle(5);
    assert.ok(!isOpen(other.name));
  });

  test("takes all others for open where the browser has no locks: it takes nothing from them", async () => {
    const tab = new Tab({ locks: null, session: session("abc") });
    const isOpen = await tab.settle(5);
    assert.equal(tab.name, "abc");
    assert.ok(isOpen("any"));
  });

  test("has a name where nothing may be kept", async () => {
    const tab = new Tab({ locks: new Locks(), session: null });
    await tab.settle(5);
    assert.match(tab.name, /^[a-z0-9]{9}$/);
  });
});
