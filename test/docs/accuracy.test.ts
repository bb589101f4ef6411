import { expect, test } from "vitest";
import { accuracy, head } from "../../bench/accuracy.mjs";
import { addWorkingDays } from "../../src/index.js";
import { textOf } from "./markdown.js";

const ROWS = accuracy(addWorkingDays);

test("the library is never wrong where the others are", () => {
  expect(ROWS.map((row) => row.endsWith("| 0 |"))).toEqual([true, true, true]);
});

test.each(["README.md", "docs/en/guide/migrating.md"])("the table of %s is the one that the command prints", (file) => {
  expect(textOf(file)).toContain([...head(), ...ROWS].join("\n"));
});

// A comma for decimals, as Vietnamese has it.
test.each(["README.vi.md", "docs/guide/migrating.md"])("the rows of %s are those that the command prints", (file) => {
  expect(textOf(file)).toContain(ROWS.map((row) => row.replaceAll(/(\d)\.(\d)/g, "$1,$2")).join("\n"));
});
