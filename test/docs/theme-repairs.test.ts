import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { REPAIRS, type Repair, repaired } from "../../docs/.vitepress/theme-repairs.js";

const THEME = new URL("../../node_modules/vitepress/dist/client/theme-default/", import.meta.url);

const FILES = [...new Set(REPAIRS.map(({ file }) => file))];

function codeOf(file: string): string {
  return readFileSync(new URL(file, THEME), "utf8");
}

test.each(FILES)("%s of the installed theme has each piece that is mended, once", (file) => {
  const repairs = REPAIRS.filter((repair) => repair.file === file);
  const code = repairs.reduce(repaired, codeOf(file));
  expect(code).not.toBe(codeOf(file));
  for (const { from, to } of repairs) expect(to.includes(from) || !code.includes(from), from).toBe(true);
});

test("a theme that lacks the piece, or has it twice, is refused", () => {
  const repair: Repair = { file: "Layout.vue", from: "old", to: "new" };
  expect(repaired("the old theme", repair)).toBe("the new theme");
  expect(() => repaired("another theme", repair)).toThrow("Layout.vue of the default theme does not have once: old");
  expect(() => repaired("an old, old theme", repair)).toThrow("does not have once");
});
