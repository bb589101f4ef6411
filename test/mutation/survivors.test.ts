import { expect, test } from "vitest";
import equivalent from "./equivalent.json" with { type: "json" };
import summary from "./summary.json" with { type: "json" };
import { countsOf, differences, survivorsOf } from "./survivors.mjs";

const SOURCE = "export const late = (days) =>\n  days > 0;\n";

/** A report of one file, whose comparison and number were changed. */
function report(comparison: string, number: string) {
  const location = { start: { line: 2, column: 3 }, end: { line: 2, column: 11 } };
  const ofNumber = { start: { line: 2, column: 10 }, end: { line: 2, column: 11 } };
  return {
    files: {
      "src/late.ts": {
        source: SOURCE,
        mutants: [
          { status: comparison, location, replacement: "days >= 0" },
          { status: number, location: ofNumber, replacement: "1" },
        ],
      },
    },
  };
}

const COMPARISON = { file: "src/late.ts", line: "days > 0;", code: "days > 0", becomes: "days >= 0" };

test("what survives is named by what was written where", () => {
  expect(survivorsOf(report("Survived", "Killed"))).toEqual([COMPARISON]);
  expect(survivorsOf(report("Killed", "NoCoverage"))).toEqual([{ ...COMPARISON, code: "0", becomes: "1" }]);
});

test("a survivor that is not listed is told, and one that is listed and does not survive", () => {
  const listed = [{ ...COMPARISON, reason: "no reason" }];
  expect(differences(report("Survived", "Killed"), listed)).toEqual([]);
  expect(differences(report("Survived", "Killed"), [])).toEqual([
    "survives, and is not listed: src/late.ts | days > 0; | days > 0 | days >= 0",
  ]);
  expect(differences(report("Killed", "Killed"), listed)).toEqual([
    "listed, and does not survive: src/late.ts | days > 0; | days > 0 | days >= 0",
  ]);
  // A folder that was not run says nothing of what is listed for it.
  expect(differences({ files: {} }, listed)).toEqual([]);
});

test("sentences are counted beside the mutants, and what did not run is refused", () => {
  expect(countsOf(report("Timeout", "Ignored"))).toEqual({
    mutants: 1,
    killed: 0,
    timedOut: 1,
    survived: 0,
    notCovered: 0,
    prose: 1,
  });
  expect(() => countsOf(report("RuntimeError", "Killed"))).toThrow("RuntimeError");
});

test("every listed mutant has its reason, and lies in a folder that was run", () => {
  for (const { file, reason } of equivalent) {
    expect(reason).toMatch(/^[A-Z].{20,}\.$/);
    expect(Object.keys(summary)).toContain(file.split("/")[1]);
  }
});
