import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { Drafts, newId } from "../../main/webapp/WEB-INF/resources/scripts/typed/drafts.js";

/** What a tab keeps for a site. */
class Shelf {
  entries = new Map();

  get length() {
    return this.entries.size;
  }

  key(index) {
    return [...this.entries.keys()][index] ?? null;
  }

  getItem(name) {
    return this.entries.get(name) ?? null;
  }

  setItem(name, value) {
    this.entries.set(name, String(value));
  }

  removeItem(name) {
    this.entries.delete(name);
  }
}

const draft = (more = {}) => ({ id: newId(), account: "1", address: "/calendar/minutes.xhtml?id=7", form: "minutesForm", sent: false, fields: {}, homeless: [], ...more });

let drafts;

beforeEach(() => { drafts = new Drafts(new Shelf()); });

describe("what is typed in a form", () => {
  test("is found by whoever typed it, where they typed it", () => {
    const one = draft();
    drafts.keep(one);
    assert.equal(drafts.find(one).id, one.id);
    assert.equal(drafts.find({ ...one, account: "2" }), null);
    assert.equal(drafts.find({ ...one, address: "/calendar/minutes.xhtml?id=8" }), null);
    assert.equal(drafts.find({ ...one, form: "editForm" }), null);
  });

  test("is gone when it is stored, when somebody else is here, and at the end", () => {
    const [one, two, other] = [draft(), draft({ form: "editForm" }), draft({ account: "2" })];
    [one, two, other].forEach((each) => drafts.keep(each));
    drafts.drop(one.id);
    assert.equal(drafts.find(one), null);
    drafts.dropOthers("1");
    assert.deepEqual(drafts.all().map(({ id }) => id), [two.id]);
    drafts.dropAll();
    assert.deepEqual(drafts.all(), []);
  });

  test("is what was sent last and not stored", () => {
    drafts.keep(draft());
    assert.equal(drafts.sentLast(), null);
    const sent = draft({ sent: true });
    drafts.keep(sent);
    assert.equal(drafts.sentLast().id, sent.id);
  });

  test("is kept nowhere where the browser keeps nothing", () => {
    const nowhere = new Drafts(null);
    nowhere.keep(draft());
    assert.deepEqual(nowhere.all(), []);
    assert.equal(nowhere.sentLast(), null);
  });
});
