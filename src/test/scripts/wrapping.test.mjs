import assert from "node:assert/strict";
import { test } from "node:test";
import { wrapped } from "../../main/webapp/WEB-INF/resources/scripts/session/wrapping.js";

const within = (signs) => (text) => text.length <= signs;

test("words that fit stay on one line", () => assert.deepEqual(wrapped("El Salvador", within(11)), ["El Salvador"]));

test("a line holds as many words as fit", () =>
  assert.deepEqual(wrapped("Servicio nacional de empleo", within(12)), ["Servicio", "nacional de", "empleo"]));

test("a word that no line holds is parted", () =>
  assert.deepEqual(wrapped("un internacionalmente", within(8)), ["un", "internac", "ionalmen", "te"]));

test("nothing is one empty line", () => assert.deepEqual(wrapped("", within(5)), [""]));

test("a number is written as it is", () => assert.deepEqual(wrapped(12500, within(9)), ["12500"]));
