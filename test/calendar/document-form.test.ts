import { describe, expect, it } from "vitest";
import { defineCalendar } from "../../src/index.js";
import { culpritsOf, untyped } from "../support/refusal.js";
import { NAME, SOUND } from "./sound-calendar.js";

const ENTRY = { date: "2026-09-10", name: NAME };

function culprits(more: Record<string, unknown>): string[] {
  return culpritsOf(() => defineCalendar(untyped({ ...SOUND, ...more })));
}

describe("unknown keys, at every level", () => {
  it.each([
    ["the document", { holidays: [] }, "holidays"],
    ["the coverage", { coverage: { ...SOUND.coverage, until: "x" } }, "coverage/until"],
    [
      "a week period",
      { weekPeriods: [{ from: "2026-01-01", to: "2026-01-31", week: ["monday"], weeks: 1 }] },
      "weekPeriods/0/weeks",
    ],
    ["a day off", { daysOff: [{ ...ENTRY, weekday: "Thu" }] }, "daysOff/0/weekday"],
    ["a make-up day", { makeUpDays: [{ date: "2026-09-12", name: NAME, for: "x" }] }, "makeUpDays/0/for"],
    ["a name", { daysOff: [{ ...ENTRY, name: { ...NAME, xx: "day" } }] }, "daysOff/0/name/xx"],
    ["an occasion", { daysOff: [{ ...ENTRY, occasion: { ...NAME, xx: "day" } }] }, "daysOff/0/occasion/xx"],
    ["a citation", { daysOff: [{ ...ENTRY, cites: [{ instrument: "x", page: 1 }] }] }, "daysOff/0/cites/0/page"],
    [
      "a span in force",
      { weekCites: [{ instrument: "x", inForce: { from: "2026-01-01", to: "x" } }] },
      "weekCites/0/inForce/to",
    ],
    ["a remark", { remarks: [{ date: "2026-09-10", certainty: "official", name: NAME }] }, "remarks/0/name"],
    ["a certainty period", { certainty: [{ from: "2026-01-01", certainty: "official", to: "x" }] }, "certainty/0/to"],
  ])("are refused in %s", (_where, more, path) => {
    expect(culprits(more)).toEqual([`document.unknown-key at ${path}`]);
  });

  it("include __proto__ as JSON.parse makes it", () => {
    const spec: unknown = JSON.parse(JSON.stringify(SOUND).replace("{", '{"__proto__":{"week":["sunday"]},'));
    expect(culpritsOf(() => defineCalendar(untyped(spec)))).toEqual(["document.unknown-key at __proto__"]);
  });
});

describe("missing keys", () => {
  it.each(["id", "version", "coverage", "week"])("are told: %s", (key) => {
    const spec = Object.fromEntries(Object.entries(SOUND).filter(([name]) => name !== key));
    expect(culpritsOf(() => defineCalendar(untyped(spec)))).toEqual(["document.missing-key at "]);
  });

  it.each([
    [{ coverage: { from: "2026-01-01" } }, "coverage"],
    [{ daysOff: [{ name: NAME }] }, "daysOff/0"],
    [{ daysOff: [{ date: "2026-09-10" }] }, "daysOff/0"],
    [{ daysOff: [{ ...ENTRY, name: { vi: "Ngày" } }] }, "daysOff/0/name"],
    [{ daysOff: [{ ...ENTRY, cites: [{ url: "https://example.vn" }] }] }, "daysOff/0/cites/0"],
    [{ weekPeriods: [{ from: "2026-01-01", to: "2026-01-31" }] }, "weekPeriods/0"],
    [{ remarks: [{ date: "2026-09-10" }] }, "remarks/0"],
    [{ certainty: [{ certainty: "official" }] }, "certainty/0"],
  ])("are told in %j", (more, path) => {
    expect(culprits(more)).toContain(`document.missing-key at ${path}`);
  });
});

describe("values of the wrong type", () => {
  it.each([
    [{ id: "" }, "document.wrong-type at id"],
    [{ id: "  " }, "document.wrong-type at id"],
    [{ id: 5 }, "document.wrong-type at id"],
    [{ version: Number.NaN }, "document.wrong-type at version"],
    [{ coverage: "2026" }, "document.wrong-type at coverage"],
    [{ coverage: null }, "document.wrong-type at coverage"],
    [{ coverage: { from: 2026, to: "2026-12-31" } }, "date.invalid at coverage/from"],
    [{ coverage: { from: "2026-01-01", to: new Date(0) } }, "date.not-civil at coverage/to"],
    [{ week: "monday" }, "document.wrong-type at week"],
    [{ week: ["Monday"] }, "document.unknown-value at week/0"],
    [{ week: ["monday", 1] }, "document.unknown-value at week/1"],
    [{ weekPeriods: {} }, "document.wrong-type at weekPeriods"],
    [{ daysOff: [null] }, "document.wrong-type at daysOff/0"],
    [{ daysOff: ["2026-09-10"] }, "document.wrong-type at daysOff/0"],
    [{ daysOff: [{ ...ENTRY, date: "10/09/2026" }] }, "date.invalid at daysOff/0/date"],
    [{ daysOff: [{ ...ENTRY, kind: "weekend" }] }, "document.unknown-value at daysOff/0/kind"],
    [{ daysOff: [{ ...ENTRY, kind: "make-up-workday" }] }, "document.unknown-value at daysOff/0/kind"],
    [
      { makeUpDays: [{ date: "2026-09-12", name: NAME, kind: "public-holiday" }] },
      "document.unknown-value at makeUpDays/0/kind",
    ],
    [{ daysOff: [{ ...ENTRY, certainty: "sure" }] }, "document.unknown-value at daysOff/0/certainty"],
    [{ daysOff: [{ ...ENTRY, replaces: "yesterday" }] }, "date.invalid at daysOff/0/replaces"],
    [{ daysOff: [{ ...ENTRY, cites: "x" }] }, "document.wrong-type at daysOff/0/cites"],
    [{ weekCites: [{ instrument: "x", mark: "seen" }] }, "document.unknown-value at weekCites/0/mark"],
  ])("are told for %j", (more, culprit) => {
    expect(culprits(more)).toEqual([culprit]);
  });

  it.each([null, undefined, 5, "vietnam", true, Number.NaN])("are told for %j in place of a document", (spec) => {
    expect(culpritsOf(() => defineCalendar(untyped(spec)))).toEqual(["document.wrong-type at "]);
  });

  it("are told for a list in place of a document, once and without the keys that a list cannot have", () => {
    expect(culpritsOf(() => defineCalendar(untyped([])))).toEqual(["document.wrong-type at "]);
  });
});
