import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isBlock, parseBlock } from "../../main/webapp/WEB-INF/resources/scripts/filling/block.js";

describe("a block of cells", () => {
  const texts = [
    ["one cell, as Excel copies it", "1234\r\n", [["1234"]]],
    ["rows and columns", "a\tb\nc\td\n", [["a", "b"], ["c", "d"]]],
    ["no line break at the end", "a\tb\nc\td", [["a", "b"], ["c", "d"]]],
    ["blank cells stay in their place", "\t1\n2\t\n", [["", "1"], ["2", ""]]],
    ["a blank row in between", "1\n\n2\n", [["1"], [""], ["2"]]],
    ["line breaks of old Macs", "1\r2\r", [["1"], ["2"]]],
    ["quotes around a line break", '"two\nlines"\t5\n', [["two\nlines", "5"]]],
    ["quotes around a tab and a quote", '"a\t""b"""\t5', [['a\t"b"', "5"]]],
    ["an inch is no quote", '5"\t3"\n', [['5"', '3"']]],
    ["a quote that nobody closes", '"open\t5\n6\t7', [['"open', "5"], ["6", "7"]]],
    ["spaces around numbers", " 1,234 \t 5\u00a0\n", [["1,234", "5"]]],
  ];
  for (const [name, text, rows] of texts) {
    test(name, () => assert.deepEqual(parseBlock(text), rows));
  }

  test("nothing is no row", () => assert.deepEqual(parseBlock(""), []));

  test("is more than one cell", () => {
    assert.equal(isBlock(parseBlock("1234\r\n")), false);
    assert.equal(isBlock(parseBlock("")), false);
    assert.equal(isBlock(parseBlock("1\t2")), true);
    assert.equal(isBlock(parseBlock("1\n2")), true);
  });
});
