import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { ASK_AGAIN, Follower } from "../../main/webapp/WEB-INF/resources/scripts/filling/follower.js";

beforeEach(() => mock.timers.enable({ apis: ["setTimeout"] }));
afterEach(() => mock.timers.reset());

/** A page that knows of a revision, and a server that answers as it is told to. */
function follow(answers) {
  const state = { known: 1, asked: 0 };
  const follower = new Follower({
    stand: () => String(state.known),
    isBehind: (news) => news.revision > state.known,
    catchUp: async () => {
      const answer = answers[state.asked++];
      const revision = typeof answer === "function" ? await answer() : answer;
      if (revision) state.known = revision;
      return revision !== null;
    },
  });
  return { state, hear: (revision) => follower.hear({ revision }) };
}

const settle = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

test("what is known already is not asked for", async () => {
  const { state, hear } = follow([]);
  await hear(1);
  assert.equal(state.asked, 0);
});

test("news is taken over", async () => {
  const { state, hear } = follow([2]);
  await hear(2);
  assert.deepEqual(state, { known: 2, asked: 1 });
});

test("news of which the server did not answer is asked for again after a while", async () => {
  const { state, hear } = follow([null, null, 2]);
  const heard = hear(2);
  await settle();
  assert.equal(state.asked, 1);
  mock.timers.tick(ASK_AGAIN - 1);
  await settle();
  assert.equal(state.asked, 1);
  mock.timers.tick(1);
  await settle();
  assert.equal(state.asked, 2);
  mock.timers.tick(ASK_AGAIN);
  await heard;
  assert.deepEqual(state, { known: 2, asked: 3 });
});

test("news that comes while the server is being asked is asked for afterwards", async () => {
  let answer;
  const { state, hear } = follow([() => new Promise((taken) => (answer = taken)), 3]);
  const heard = hear(2);
  await settle();
  hear(3);
  await settle();
  assert.equal(state.asked, 1);
  answer(1); // as it was before both
  await heard;
  assert.deepEqual(state, { known: 3, asked: 2 });
});

test("a server that has no more to say is not asked for ever", async () => {
  const { state, hear } = follow([1]);
  await hear(2);
  assert.equal(state.asked, 1);
});
