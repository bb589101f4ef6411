import { expect, test } from "vitest";
import { MODULES } from "./modules.js";
import { runSnippet } from "./run-snippet.js";

async function claims(code: string): Promise<unknown[]> {
  return (await runSnippet(code, MODULES)).map(({ found, expected }) => [found, expected]);
}

test("a value behind an arrow is read, on the same line, on the next one, and over several", async () => {
  expect(await claims("1 + 1; // => 2")).toEqual([[2, 2]]);
  expect(await claims("1 + 1;\n// => 2")).toEqual([[2, 2]]);
  expect(await claims("({ a: [1] });\n// => {\n//   a: [1],\n// }\n")).toEqual([[{ a: [1] }, { a: [1] }]]);
  expect(await claims("const two = 1 + 1; // => 2")).toEqual([[2, 2]]);
});

test("a plain value first in a comment is read, words alone are not", async () => {
  expect(await claims('"a" + "b"; // "ab": two letters')).toEqual([["ab", "ab"]]);
  expect(await claims('"a" + "b"; // two letters')).toEqual([]);
});

test("a wrong value is seen to be wrong", async () => {
  expect(await claims('addWorkingDays("2026-11-20", 1); // => "2026-11-24"')).toEqual([["2026-11-23", "2026-11-24"]]);
});

test("a code that a call throws is read", async () => {
  expect(await claims('isWorkingDay("2026-02-30"); // throws date.invalid')).toEqual([
    ["date.invalid", "date.invalid"],
  ]);
});

test("an import of a name or an entry that the package lacks fails", async () => {
  const wrong = 'import { addWorkingDay } from "thoihan";\naddWorkingDay("2026-11-20", 1);';
  await expect(runSnippet(wrong, MODULES)).rejects.toThrow("does not export it");
  await expect(runSnippet('import { x } from "thoihan/nothing";\nx;', MODULES)).rejects.toThrow("no entry");
});

test("an example that cannot run, or that never reaches what it shows, fails", async () => {
  await expect(runSnippet("nowhere();", MODULES)).rejects.toThrow("nowhere");
  await expect(runSnippet("if (false) 1; // => 1", MODULES)).rejects.toThrow("never reached");
});
