import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { describe, expect, inject, it } from "vitest";
import { buildReference, countCases } from "./reference/index.js";
import { SOURCE } from "./reference/source-entries.js";
import { conform, type Entries } from "./suite/index.js";
import type { Watch } from "./suite/surroundings.js";

const reference = buildReference();
const nothing: Watch = { asked: () => [] };
const { thoihan, subPaths } = SOURCE;

/** What the suite says of a copy of the library. */
function failuresOf(entries: Entries, watch = nothing): readonly string[] {
  return conform(entries, reference, watch).failures;
}

describe("the suite itself", () => {
  it("asks thousands of questions, and most of them of the root alone", () => {
    const { all, root } = countCases(reference);
    expect(root).toBeGreaterThan(10_000);
    expect(all).toBeGreaterThan(root);
  });

  it("sees a day that is wrong", () => {
    const isWorkingDay: typeof thoihan.isWorkingDay = (date) => date === "2026-11-24" || thoihan.isWorkingDay(date);
    expect(failuresOf({ thoihan: { ...thoihan, isWorkingDay } }).length).toBeGreaterThan(0);
  });

  it("sees a count that is −0", () => {
    const countWorkingDays: typeof thoihan.countWorkingDays = (from, to) => thoihan.countWorkingDays(from, to) || -0;
    expect(failuresOf({ thoihan: { ...thoihan, countWorkingDays } }).length).toBeGreaterThan(0);
  });

  it("sees a refusal with another code, and none at all", () => {
    const civilDateOf: typeof thoihan.civilDateOf = (instant) => {
      try {
        return thoihan.civilDateOf(instant);
      } catch {
        return "2026-11-20";
      }
    };
    expect(failuresOf({ thoihan: { ...thoihan, civilDateOf } }).some((each) => each.startsWith("refusal"))).toBe(true);
  });

  it("sees a vector of the package that is not the committed one", () => {
    const conformanceVectors: typeof subPaths.vectors.conformanceVectors = () => {
      const published = subPaths.vectors.conformanceVectors();
      const [, ...isWorkingDay] = published.groups.isWorkingDay;
      return { ...published, groups: { ...published.groups, isWorkingDay } };
    };
    const failures = failuresOf({
      thoihan,
      subPaths: { ...subPaths, vectors: { ...subPaths.vectors, conformanceVectors } },
    });
    expect(failures).toHaveLength(2);
  });

  it("sees a function that is missing", () => {
    const { explainDeadline: _, ...less } = thoihan;
    // A package that lost an export.
    expect(failuresOf({ thoihan: less as typeof thoihan }).length).toBeGreaterThan(100);
  });

  it("sees a copy that asked its surroundings", () => {
    expect(failuresOf({ thoihan }, { asked: () => ["Date.now"] })).toEqual([
      'asked of the surroundings: expected [], got ["Date.now"]',
    ]);
  });
});

describe("the watch", () => {
  /** What it notes of a program, in a context of its own, since it changes what it watches. */
  function asked(program: string): unknown {
    const context = createContext({ process, crypto });
    runInContext(readFileSync(join(inject("place").project, "suite.js"), "utf8"), context);
    return JSON.parse(
      runInContext(`var watch = suite.watchSurroundings(); ${program}; JSON.stringify(watch.asked())`, context),
    );
  }

  it.each([
    ["new Date()", "new Date()"],
    ["Date()", "Date()"],
    ["Date.now()", "Date.now"],
    ["new Date(2026, 0, 15)", "new Date of local parts"],
    ["new Date('2026-01-15T08:00')", "new Date of a local time"],
    ["Date.parse('15 January 2026')", "Date.parse of a local time"],
    ["new Date(0).getHours()", "Date.prototype.getHours"],
    ["new Date(0).getTimezoneOffset()", "Date.prototype.getTimezoneOffset"],
    ["String(new Date(0))", "Date.prototype.toString"],
    ["'a'.localeCompare('b')", "localeCompare"],
    ["(1).toLocaleString()", "toLocaleString"],
    ["Math.random()", "Math.random"],
    ["typeof process", "process"],
    ["typeof Intl", "Intl"],
    ["crypto.randomUUID", "crypto"],
  ])("notes %s", (program, name) => {
    expect(asked(program)).toEqual([name]);
  });

  it("lets pass what depends on nothing", () => {
    const pure =
      "new Date(0).getTime(); new Date(0).toISOString(); new Date(0).getUTCDay(); Date.UTC(2026, 0); Date.parse('2026-01-15')";
    expect(asked(`${pure}; new Date(0) instanceof Date; new Date('2026-01-15T00:00:00Z')`)).toEqual([]);
  });
});
