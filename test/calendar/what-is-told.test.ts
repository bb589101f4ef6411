import { expect, it } from "vitest";
import { defineCalendar, type ThoihanError } from "../../src/index.js";
import { refusalOf, untyped } from "../support/refusal.js";
import { NAME, SOUND } from "./sound-calendar.js";

const COVERAGE = SOUND.coverage;
// 10 September 2026 is a Thursday, the 12th a Saturday.
const THURSDAY = { date: "2026-09-10", name: NAME };
const SATURDAY = { date: "2026-09-12", name: NAME };

function refusal(spec: Record<string, unknown>): ThoihanError {
  return refusalOf(() => defineCalendar(untyped(spec)));
}

/** What is wrong with a document, and the values that the sentence is made of. */
const TOLD: readonly (readonly [what: string, spec: Record<string, unknown>, problem: Record<string, unknown>])[] = [
  ["a key that is missing", { ...SOUND, week: undefined }, { params: { key: "week" }, path: [] }],
  ["a base that is not known", { ...SOUND, extends: "viet-nam" }, { params: { value: '"viet-nam"' } }],
  ["a base that is null", { ...SOUND, extends: null }, { code: "calendar.unknown-base", path: ["extends"] }],
  [
    "a coverage that ends before it begins",
    { ...SOUND, coverage: { from: "2026-12-31", to: "2026-01-01" } },
    { params: { from: "2026-12-31", to: "2026-01-01" }, path: ["coverage"] },
  ],
  [
    "a coverage that ends after the base does",
    { id: "own", version: "1", extends: "vietnam", coverage: { from: "2026-01-01", to: "2051-01-01" } },
    { params: { from: "2026-01-01", to: "2051-01-01", base: "vietnam" }, path: ["coverage"] },
  ],
  [
    "a coverage that is too long",
    { ...SOUND, coverage: { from: "0001-01-01", to: "9999-12-31" } },
    { params: { from: "0001-01-01", to: "9999-12-31", longestYears: 200 } },
  ],
  [
    "a day off before the coverage",
    { ...SOUND, daysOff: [{ ...THURSDAY, date: "2025-12-31" }] },
    { params: { calendar: "small", ...COVERAGE, date: "2025-12-31" }, path: ["daysOff", 0, "date"] },
  ],
  [
    "a remark before the coverage",
    { ...SOUND, remarks: [{ date: "2025-12-31", certainty: "projected" }] },
    { params: { calendar: "small", ...COVERAGE, date: "2025-12-31" }, path: ["remarks", 0, "date"] },
  ],
  [
    "a week for a time before the coverage",
    { ...SOUND, weekPeriods: [{ from: "2025-12-01", to: "2025-12-31", week: ["monday"] }] },
    { params: { calendar: "small", ...COVERAGE, date: "2025-12-01" }, path: ["weekPeriods", 0] },
  ],
  [
    "a week for a time after the coverage",
    { ...SOUND, weekPeriods: [{ from: "2027-01-01", to: "2027-01-31", week: ["monday"] }] },
    { params: { calendar: "small", ...COVERAGE, date: "2027-01-01" }, path: ["weekPeriods", 0] },
  ],
  ["a day listed twice", { ...SOUND, daysOff: [THURSDAY, THURSDAY] }, { params: { date: "2026-09-10" } }],
  [
    "a day both off and working",
    { ...SOUND, daysOff: [THURSDAY], makeUpDays: [THURSDAY] },
    { params: { date: "2026-09-10" } },
  ],
  ["a make-up day that works anyway", { ...SOUND, makeUpDays: [THURSDAY] }, { params: { date: "2026-09-10" } }],
  [
    "a public holiday where the base has another day off",
    // Monday 31 August 2026 was off for the make-up Saturday of 22 August.
    {
      id: "own",
      version: "1",
      extends: "vietnam",
      daysOff: [{ date: "2026-08-31", name: NAME, kind: "public-holiday" }],
    },
    { code: "calendar.day-already-off", params: { date: "2026-08-31", kind: "swapped-day-off" } },
  ],
];

it.each(TOLD)("%s is told alone, with all that its sentence needs", (_, spec, problem) => {
  expect(refusal(spec).problems).toEqual([expect.objectContaining(problem)]);
});

it.each([
  ["throws", class {}],
  ["says something else", () => ["tuesday"]],
])("a list that writes itself as JSON and %s is the fault of the document", (_, toJSON) => {
  const week = Object.assign(["monday"], { toJSON });
  const told = { code: "argument.wrong-type", path: ["spec"], params: { value: "an object" } };
  expect(refusal({ ...SOUND, week })).toMatchObject(told);
});

it("a document without a coverage is not told that its days lie outside of it", () => {
  const spec = { ...SOUND, coverage: undefined, remarks: [{ date: "2026-06-01", certainty: "projected" }] };
  expect(refusal(spec).problems).toEqual([expect.objectContaining({ code: "document.missing-key" })]);
});

it("beyond its base a document is told nothing of single days", () => {
  const coverage = { from: "2026-01-01", to: "2051-12-31" };
  const daysOff = [{ date: "2051-05-03", name: NAME }];
  const { problems } = refusal({ id: "own", version: "1", extends: "vietnam", coverage, daysOff });
  expect(problems.map(({ code }) => code)).toEqual(["calendar.coverage-beyond-base"]);
});

it("a coverage that is too long is told nothing of single days either", () => {
  const spec = { ...SOUND, coverage: { from: "1800-01-01", to: "2099-12-31" }, makeUpDays: [THURSDAY] };
  expect(refusal(spec).problems.map(({ code }) => code)).toEqual(["calendar.coverage-too-long"]);
});

it("a document without a name tells where a day lies outside it, all the same", () => {
  const { problems } = refusal({ ...SOUND, id: undefined, daysOff: [{ ...SATURDAY, date: "2027-01-02" }] });
  expect(problems.map(({ params }) => params)).toContainEqual({ calendar: "", ...COVERAGE, date: "2027-01-02" });
});
