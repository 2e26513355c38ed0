import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";

const WEBAPP = new URL("../../main/webapp/", import.meta.url);
const FOLDERS = new URL("WEB-INF/resources/scripts/", WEBAPP);
const IMPORT = /^import (?:\* as (\w+)|\{([^}]+)\}) from "\.\/([a-z-]+)\.js";$/gm;
const EXPORT = /^export (?:async )?(?:const|let|function|class) (\w+)/gm;
const TAG = /<a:modules folder="([a-z]+)" entries="([^"]+)"\s+imports="([^"]*)" \/>/g;

const words = (text) => text.split(/[,\s]+/).filter((word) => word !== "");

/** What a module uses of another one that it has imported whole. */
function partsOf(all, text) {
  const named = [...text.matchAll(new RegExp(`[^\\w./"]${all}\\.(\\w+)`, "g"))].map(([, one]) => one);
  const unpacked = [...text.matchAll(new RegExp(`const \\{([^}]+)\\} = ${all};`, "g"))];
  return [...named, ...unpacked.flatMap(([, some]) => words(some))];
}

function read(file) {
  const text = readFileSync(file, "utf8");
  return {
    imports: [...text.matchAll(IMPORT)].map(([, all, some, from]) => ({ from, used: all ? partsOf(all, text) : words(some) })),
    exports: [...text.matchAll(EXPORT)].map(([, exported]) => exported),
  };
}

/** Modules of a folder, by their names without ending. */
function modulesOf(folder) {
  const place = new URL(`${folder}/`, FOLDERS);
  return new Map(readdirSync(place).map((file) => [file.replace(/\.js$/, ""), read(new URL(file, place))]));
}

function reach(modules, entries) {
  const reached = new Set();
  const follow = (name) => {
    if (reached.has(name)) return;
    reached.add(name);
    modules.get(name).imports.forEach(({ from }) => follow(from));
  };
  entries.forEach(follow);
  return reached;
}

/** What pages ask for, of each folder. */
function pagesOf(folder) {
  const pages = readdirSync(WEBAPP, { recursive: true }).filter((file) => file.endsWith(".xhtml"));
  return pages
    .flatMap((file) => [...readFileSync(new URL(file, WEBAPP), "utf8").matchAll(TAG)])
    .filter(([, of]) => of === folder)
    .map(([, , entries, imports]) => ({ entries: words(entries), imports: words(imports) }));
}

const tested = readdirSync(new URL(".", import.meta.url))
  .map((file) => readFileSync(new URL(file, import.meta.url), "utf8"))
  .join();

for (const folder of readdirSync(FOLDERS, { withFileTypes: true }).filter((file) => file.isDirectory()).map((file) => file.name)) {
  describe(`the modules of ${folder}`, () => {
    const modules = modulesOf(folder);
    const names = [...modules.keys()].sort();
    const pages = pagesOf(folder);

    test("are there, and pages that use them", () => assert.ok(names.length > 0 && pages.length > 0));

    test("import what is exported", () => {
      for (const [name, { imports }] of modules) {
        for (const { from, used } of imports) {
          for (const one of used) assert.ok(modules.get(from)?.exports.includes(one), `${name}.js: ${one} of ${from}.js`);
        }
      }
    });

    test("export nothing that nobody imports", () => {
      const used = new Set(names.flatMap((name) => modules.get(name).imports.flatMap(({ from, used }) => used.map((one) => `${from}.${one}`))));
      for (const [name, { exports }] of modules) {
        for (const one of exports) assert.ok(used.has(`${name}.${one}`) || tested.includes(one), `${name}.js: ${one}`);
      }
    });

    test("do not import each other in a circle", () => {
      for (const name of names) {
        const below = modules.get(name).imports.map(({ from }) => from);
        assert.ok(!reach(modules, below).has(name), name);
      }
    });

    test("are all used by a page", () => {
      assert.deepEqual([...reach(modules, pages.flatMap(({ entries }) => entries))].sort(), names);
    });

    test("are asked for at once: a page's list names what its entries import", () => {
      for (const { entries, imports } of pages) {
        assert.deepEqual(imports, [...reach(modules, entries)].filter((name) => !entries.includes(name)).sort());
      }
    });
  });
}
