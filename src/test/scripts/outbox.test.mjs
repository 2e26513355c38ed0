import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, mock, test } from "node:test";
import { Outbox, RETRY_FIRST, RETRY_MOST } from "../../main/webapp/WEB-INF/resources/scripts/filling/outbox.js";

/** An outbox before a server that says what it takes; what has come to it is in {@code sent}. */
function postOffice(answers = () => true) {
  const outbox = new Outbox();
  const sent = [];
  outbox.delivers = async (key, value) => {
    sent.push(`${key}=${value}`);
    const taken = await answers(key, value);
    if (taken) outbox.drop(key, value);
    else outbox.later();
    return taken;
  };
  return { outbox, sent };
}

/** Lets everything happen that waits for nothing but its turn. */
const settle = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

beforeEach(() => mock.timers.enable({ apis: ["setTimeout"] }));
afterEach(() => mock.timers.reset());

describe("what waits", () => {
  test("is sent one after the other, in the order in which it was typed", async () => {
    const open = [];
    const { outbox, sent } = postOffice(() => new Promise((taken) => open.push(taken)));
    outbox.put("a", "1");
    outbox.put("b", "2");
    outbox.work();
    await settle();
    assert.deepEqual(sent, ["a=1"]);
    open.shift()(true);
    await settle();
    assert.deepEqual(sent, ["a=1", "b=2"]);
    open.shift()(true);
    await outbox.work();
    assert.ok(outbox.isIdle);
  });

  test("is the newest text of a question, at the end", async () => {
    const { outbox, sent } = postOffice();
    outbox.put("a", "1");
    outbox.put("b", "2");
    outbox.put("a", "3");
    await outbox.work();
    assert.deepEqual(sent, ["b=2", "a=3"]);
  });

  test("goes on waiting where another text was typed while the first was on its way", async () => {
    const { outbox, sent } = postOffice((key, value) => {
      if (value === "1") outbox.put("a", "2");
      return true;
    });
    outbox.put("a", "1");
    await outbox.work();
    assert.deepEqual(sent, ["a=1", "a=2"]);
  });

  test("has one end for all who ask for it while it goes on", () => {
    const { outbox } = postOffice();
    outbox.put("a", "1");
    assert.equal(outbox.work(), outbox.work());
  });
});

describe("a way that is blocked", () => {
  /** How long it waits before each try, while no try succeeds. */
  async function pauses(outbox, sent, count) {
    const waited = [];
    for (let i = 0; i < count; i++) {
      const before = sent.length;
      let pause = 0;
      while (sent.length === before) {
        mock.timers.tick(1000);
        pause += 1000;
        await settle();
      }
      waited.push(pause);
    }
    return waited;
  }

  test("is tried again after pauses that grow, up to a limit", async () => {
    const { outbox, sent } = postOffice(() => false);
    outbox.put("a", "1");
    await outbox.work();
    assert.deepEqual(await pauses(outbox, sent, 5), [RETRY_FIRST, 4000, 8000, RETRY_MOST, RETRY_MOST]);
  });

  test("stops those behind, and keeps their order", async () => {
    let free = false;
    const { outbox, sent } = postOffice(() => free);
    outbox.put("a", "1");
    outbox.put("b", "2");
    await outbox.work();
    assert.deepEqual(sent, ["a=1"]);
    free = true;
    mock.timers.tick(RETRY_FIRST);
    await settle();
    assert.deepEqual(sent, ["a=1", "a=1", "b=2"]);
  });

  test("has one next try, however often it is blocked", async () => {
    const { outbox, sent } = postOffice(() => false);
    outbox.put("a", "1");
    await outbox.work();
    outbox.later();
    outbox.later(); // after 2, 4 and 8 seconds
    mock.timers.tick(7999);
    await settle();
    assert.equal(sent.length, 1);
    mock.timers.tick(1);
    await settle();
    assert.equal(sent.length, 2);
  });

  test("is tried at once when the connection is back, and soon again if it was not", async () => {
    const { outbox, sent } = postOffice(() => false);
    outbox.put("a", "1");
    await outbox.work();
    await pauses(outbox, sent, 3);
    await outbox.connectionIsBack();
    assert.deepEqual(await pauses(outbox, sent, 2), [RETRY_FIRST, 4000]);
  });

  test("is tried soon again when the connection came back while a try was failing", async () => {
    const open = [];
    const { outbox, sent } = postOffice(() => (sent.length < 4 ? false : new Promise((taken) => open.push(taken))));
    outbox.put("a", "1");
    await outbox.work();
    await pauses(outbox, sent, 3);
    assert.equal(sent.length, 4);
    outbox.connectionIsBack();
    open.shift()(false);
    await settle();
    mock.timers.tick(RETRY_FIRST);
    await settle();
    assert.equal(sent.length, 5);
  });

  test("has short pauses again once the server has answered", async () => {
    const { outbox, sent } = postOffice(() => false);
    outbox.put("a", "1");
    await outbox.work();
    await pauses(outbox, sent, 3);
    outbox.wentWell();
    outbox.later();
    assert.deepEqual(await pauses(outbox, sent, 1), [RETRY_FIRST]);
  });

  test("is what a delivery counts as that fails in itself: nothing ends in silence", async () => {
    const outbox = new Outbox();
    let tries = 0;
    const told = [];
    outbox.delivers = async () => {
      if (++tries === 1) throw new TypeError("of our own");
      outbox.drop("a");
      return true;
    };
    outbox.fails = (failure) => told.push(failure.message);
    outbox.put("a", "1");
    await outbox.work();
    assert.deepEqual(told, ["of our own"]);
    mock.timers.tick(RETRY_FIRST);
    await settle();
    assert.equal(tries, 2);
    assert.ok(outbox.isIdle);
  });
});

describe("a step that found no way", () => {
  test("is done again when all that waits is sent, in the order in which steps were made", async () => {
    const { outbox, sent } = postOffice();
    outbox.put("a", "1");
    outbox.again(async () => sent.push("row"));
    outbox.again(async () => sent.push("file"));
    assert.ok(!outbox.isIdle);
    await outbox.work();
    await settle();
    assert.deepEqual(sent, ["a=1", "row", "file"]);
    assert.ok(outbox.isIdle);
  });

  test("waits on while texts are waiting", async () => {
    const { outbox, sent } = postOffice(() => false);
    outbox.put("a", "1");
    outbox.again(async () => sent.push("row"));
    await outbox.work();
    await settle();
    assert.deepEqual(sent, ["a=1"]);
  });
});
