import assert from "node:assert/strict";
import { afterEach, describe, mock, test } from "node:test";
import { ask } from "../../main/webapp/WEB-INF/resources/scripts/filling/wire.js";

afterEach(() => mock.restoreAll());

const JSON_TYPE = { "Content-Type": "application/json" };
const answering = (body, options) => mock.method(globalThis, "fetch", async () => new Response(body, options));

describe("an answer of the server", () => {
  test("is given whole", async () => {
    answering('{"revision":7}', { headers: JSON_TYPE });
    assert.deepEqual(await ask("/x"), { ok: true, status: 200, body: { revision: 7 } });
  });

  test("may be a refusal, with what it says", async () => {
    answering('{"code":"conflict"}', { status: 409, headers: { "Content-Type": "application/problem+json" } });
    assert.deepEqual(await ask("/x"), { ok: false, status: 409, body: { code: "conflict" } });
  });

  test("may say nothing", async () => {
    answering("", { status: 200 });
    assert.deepEqual(await ask("/x"), { ok: true, status: 200, body: {} });
  });

  test("may be an error page: what went wrong is in the status", async () => {
    answering("<h1>503</h1>", { status: 503, headers: { "Content-Type": "text/html" } });
    assert.deepEqual(await ask("/x"), { ok: false, status: 503, body: {} });
  });

  test("is asked for as ours alone, following nobody, for a limited time", async () => {
    const fetched = answering("{}", { headers: JSON_TYPE });
    await ask("/x", { method: "PUT", body: "b" });
    const [address, options] = fetched.mock.calls[0].arguments;
    assert.equal(address, "/x");
    assert.equal(options.method, "PUT");
    assert.equal(options.body, "b");
    assert.equal(options.credentials, "same-origin");
    assert.equal(options.redirect, "manual");
    assert.ok(options.signal instanceof AbortSignal);
  });
});

describe("what is no answer of the server", () => {
  test("a page in its place, such as a hotel's sign-in", async () => {
    answering("<h1>Welcome</h1>", { headers: { "Content-Type": "text/html" } });
    assert.deepEqual(await ask("/x"), { trouble: "strange" });
  });

  test("a redirect to one", async () => {
    mock.method(globalThis, "fetch", async () => ({ type: "opaqueredirect", ok: false, status: 0, text: async () => "" }));
    assert.deepEqual(await ask("/x"), { trouble: "strange" });
  });

  test("half of one", async () => {
    answering('{"revision":', { headers: JSON_TYPE });
    assert.deepEqual(await ask("/x"), { trouble: "strange" });
  });

  test("nobody is there", async () => {
    mock.method(globalThis, "fetch", async () => {
      throw new TypeError("Failed to fetch");
    });
    assert.deepEqual(await ask("/x"), { trouble: "offline" });
  });

  test("nobody answers in time", async () => {
    mock.method(
      globalThis,
      "fetch",
      (_, { signal }) => new Promise((_taken, refuse) => signal.addEventListener("abort", () => refuse(signal.reason))),
    );
    assert.deepEqual(await ask("/x", { wait: 10 }), { trouble: "slow" });
  });

  test("the connection breaks in the middle", async () => {
    mock.method(globalThis, "fetch", async () => ({
      type: "basic",
      ok: true,
      status: 200,
      headers: new Headers(JSON_TYPE),
      text: async () => {
        throw new TypeError("network error");
      },
    }));
    assert.deepEqual(await ask("/x"), { trouble: "offline" });
  });
});
