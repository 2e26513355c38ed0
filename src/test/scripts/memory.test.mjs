import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { Memory } from "../../main/webapp/WEB-INF/resources/scripts/filling/memory.js";

const FORM = "/api/internal/contributions/7";
const DAY = 24 * 60 * 60 * 1000;

/** What a browser keeps for a site. */
class Shelf {
  #entries = new Map();

  get length() {
    return this.#entries.size;
  }

  key(index) {
    return [...this.#entries.keys()][index] ?? null;
  }

  getItem(name) {
    return this.#entries.get(name) ?? null;
  }

  setItem(name, value) {
    this.#entries.set(name, String(value));
  }

  removeItem(name) {
    this.#entries.delete(name);
  }
}

let storage;
let open; // names of the tabs that are open

beforeEach(() => {
  storage = new Shelf();
  open = new Set();
});

/** A page as it is loaded in a tab. */
function load(tab, { account = "1", form = FORM, section = "identification" } = {}) {
  const memory = new Memory({ storage, account, form, section, tab });
  open.add(tab);
  memory.adopt(tab, (name) => open.has(name));
  return memory;
}

describe("a text that is not stored", () => {
  test("comes back when the page is loaded anew, with the revision that it was typed over", () => {
    load("t1").keep("unit_name", "Unidad", 12);
    assert.deepEqual(load("t1").read("unit_name"), { value: "Unidad", seen: 12 });
  });

  test("comes back in another tab when its own is closed", () => {
    load("t1").keep("unit_name", "Unidad", 12);
    open.delete("t1");
    const other = load("t2");
    assert.deepEqual(other.read("unit_name"), { value: "Unidad", seen: 12 });
    other.forget("unit_name");
    assert.equal(storage.length, 0);
  });

  test("stays where it is as long as its tab is open", () => {
    const own = load("t1");
    own.keep("unit_name", "Unidad", 12);
    assert.equal(load("t2").read("unit_name"), null);
    assert.equal(load("t1").read("unit_name").value, "Unidad");
  });

  test("is gone when it is stored", () => {
    const memory = load("t1");
    memory.keep("unit_name", "Unidad", 12);
    memory.forget("unit_name");
    assert.equal(memory.read("unit_name"), null);
    assert.equal(load("t1").read("unit_name"), null);
    assert.equal(storage.length, 0);
  });

  test("is shown to nobody else, and in no other contribution", () => {
    load("t1").keep("unit_name", "Unidad", 12);
    open.delete("t1");
    assert.equal(load("t2", { account: "11" }).read("unit_name"), null);
    assert.equal(load("t3", { form: `${FORM}0` }).read("unit_name"), null);
    assert.equal(load("t4").read("unit_name").value, "Unidad");
  });

  test("waits for its section to be opened, and is told of before", () => {
    load("t1").keep("unit_name", "Unidad", 12);
    open.delete("t1");
    assert.equal(load("t2", { section: "framework" }).read("unit_name"), null);
    assert.deepEqual([...load("t3", { section: "" }).sections()], ["identification"]);
    assert.deepEqual([...load("t4", { account: "2" }).sections()], []);
    assert.equal(load("t5").read("unit_name").value, "Unidad");
  });

  test("may be of a row, whose key has other signs in it", () => {
    const key = "practice/a1b2:c3#note";
    load("t1").keep(key, "dos\nlíneas: sí", 3);
    open.delete("t1");
    assert.equal(load("t2").read(key).value, "dos\nlíneas: sí");
  });

  test("is the latest of several closed tabs; the others wait for another time", async () => {
    load("t1").keep("unit_name", "first", 1);
    load("t2").keep("unit_name", "second", 1);
    age("first", 1000);
    open.clear();
    const third = load("t3");
    assert.equal(third.read("unit_name").value, "second");
    third.forget("unit_name");
    assert.equal(load("t4").read("unit_name").value, "first");
  });

  test("is not replaced by what a closed tab has left", () => {
    load("t1").keep("unit_name", "left", 1);
    open.clear();
    const memory = new Memory({ storage, account: "1", form: FORM, section: "identification", tab: "t2" });
    memory.keep("unit_name", "typed before the name of the tab was sure", 1);
    memory.adopt("t2", () => false);
    assert.equal(memory.read("unit_name").value, "typed before the name of the tab was sure");
  });

  test("is dropped after a month, whoever typed it", () => {
    load("t1", { account: "2" }).keep("unit_name", "old", 1);
    age("old", 31 * DAY);
    load("t2");
    assert.equal(storage.length, 0);
  });

  test("is kept for a month", () => {
    load("t1", { account: "2" }).keep("unit_name", "old", 1);
    age("old", 29 * DAY);
    load("t2");
    assert.equal(storage.length, 1);
  });

  /** Makes the entry of a text older by some milliseconds. */
  function age(value, by) {
    for (let i = 0; i < storage.length; i++) {
      const entry = JSON.parse(storage.getItem(storage.key(i)));
      if (entry.value === value) storage.setItem(storage.key(i), JSON.stringify({ ...entry, at: entry.at - by }));
    }
  }
});

test("a tab that was copied keeps its texts apart from those of the one that it was copied from", () => {
  const original = load("t1");
  original.keep("unit_name", "original", 1);
  const copy = new Memory({ storage, account: "1", form: FORM, section: "identification", tab: "t1" });
  copy.keep("focal_position", "typed in the copy", 1);
  copy.adopt("t2", (name) => open.has(name));
  assert.equal(copy.read("unit_name"), null);
  open.add("t2");
  assert.equal(load("t2").read("focal_position").value, "typed in the copy");
  original.forget("unit_name");
  assert.equal(load("t1").read("unit_name"), null);
});

describe("a storage that", () => {
  const texts = (failing) => {
    let failures = 0;
    const memory = new Memory({ storage: failing, account: "1", form: FORM, section: "identification", tab: "t", failed: () => failures++ });
    memory.adopt("t", () => false);
    memory.keep("unit_name", "Unidad", 1);
    assert.equal(memory.read("unit_name").value, "Unidad", "the page has it as long as it is open");
    memory.forget("unit_name");
    assert.equal(memory.read("unit_name"), null);
    return failures;
  };

  test("is not there is told of, and stops nothing", () => assert.equal(texts(null), 1));

  test("is full is told of, and stops nothing", () => {
    storage.setItem = () => {
      throw new Error("QuotaExceededError");
    };
    assert.equal(texts(storage), 1);
  });

  test("holds what is not ours, or is spoilt, stops nothing", () => {
    storage.setItem("unsaved:1", "not JSON");
    storage.setItem("unsaved:2", "null");
    storage.setItem("another", "site's own");
    assert.equal(texts(storage), 0);
    assert.equal(storage.length, 1);
  });
});
