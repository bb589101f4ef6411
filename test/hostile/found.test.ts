import { describe, expect, it } from "vitest";
import { dossierMeasurements } from "../../src/dossier/index.js";
import { fromDateHolidays } from "../../src/from-date-holidays/index.js";
import { writeEvents } from "../../src/icalendar/index.js";
import {
  addWorkingDays,
  addWorkingDaysToMany,
  applyEvent,
  computeDeadline,
  computeTerm,
  defineCalendar,
  defineProfile,
  describeProblem,
  evaluateFeedback,
  explainDeadline,
  nextAction,
  ruleVersionOn,
} from "../../src/index.js";
import { countFeedback, evaluateScorecard, rankScorecards } from "../../src/kpi/index.js";
import { planById, planSchedule } from "../../src/plan/index.js";
import { jsonSchemaOf } from "../../src/schema/index.js";
import { refusalOf, untyped } from "../support/refusal.js";
import { exploding, revoked, trap } from "./boom.js";
import { profileSpec } from "./values.js";

const received = { type: "received", on: "2026-11-20" };
const asOf = { asOf: "2026-11-23" };
const after = { amount: 5, unit: "working-day", direction: "after" } as const;

const selfExtending: Record<string, unknown> = { id: "a", versions: {} };
selfExtending["extends"] = selfExtending;
const holes: unknown[] = [];
holes.length = 2 ** 32 - 1;
const plan = planById("can-tho-2025");
const throwing = { type: "received", on: exploding({}) };
const figures = { profile: "hoa-an-2026", period: "2026", measurements: [] };
const small = { id: "a", version: "1", coverage: { from: "2026-01-01", to: "2026-12-31" } } as const;

/** What the suite of this folder found, each with the refusal that it has now. */
const FOUND: readonly (readonly [what: string, code: string, run: () => unknown])[] = [
  ["a revoked proxy as a date", "date.invalid", () => addWorkingDays(untyped(revoked({})), 1)],
  [
    "a revoked proxy where a text belongs",
    "argument.unknown-value",
    () => explainDeadline(untyped({}), untyped(revoked({}))),
  ],
  [
    "a getter that throws in a case",
    "document.wrong-type",
    () => evaluateFeedback(untyped(trap(["events"], { id: "a" })), asOf),
  ],
  [
    "a getter that throws in an event",
    "document.wrong-type",
    () => evaluateFeedback({ id: "a", events: [untyped(trap(["on"], received))] }, asOf),
  ],
  ["a getter that throws in a request", "argument.wrong-type", () => computeDeadline(untyped(trap(["rule"])))],
  [
    "a proxy that throws as a calendar",
    "calendar.not-a-calendar",
    () => addWorkingDays("2026-11-20", 1, untyped(exploding({}))),
  ],
  ["a document that is a revoked proxy", "document.wrong-type", () => defineCalendar(untyped(revoked({})))],
  [
    "a list of 4,294,967,295 holes",
    "document.wrong-type",
    () => evaluateFeedback({ id: "a", events: untyped(holes) }, asOf),
  ],
  ["the same to be counted", "document.wrong-type", () => countFeedback(untyped(holes), "2026-Q4")],
  ["the same to be ranked", "document.wrong-type", () => rankScorecards(untyped(holes))],
  [
    "a profile that extends itself",
    "profile.unknown",
    () => ruleVersionOn("feedback.reject", "2026-11-20", untyped(selfExtending)),
  ],
  ["a plan without its year", "plan.unknown", () => planSchedule({ ...plan, year: untyped({}) }, asOf)],
  ["no deadline to explain", "argument.wrong-type", () => explainDeadline(untyped({}), "vi")],
  ["no evaluation to act on", "argument.wrong-type", () => nextAction(untyped(null))],
  ["no problem to describe", "argument.wrong-type", () => describeProblem(untyped(undefined), "vi")],
  ["a state with no count", "argument.not-an-integer", () => applyEvent(untyped({ name: "none" }), untyped(received))],
  [
    "a state from nowhere",
    "argument.unknown-value",
    () => applyEvent(untyped({ name: "awaiting-clarification", before: "?", events: 2 }), untyped(received)),
  ],
  [
    "a title without its text",
    "document.missing-key",
    () => computeTerm({ term: after, from: "2026-11-20", title: untyped({ vi: "a" }) }),
  ],
  [
    "a tag that says Int32Array",
    "argument.wrong-type",
    () => addWorkingDaysToMany(untyped({ [Symbol.toStringTag]: "Int32Array", length: 2 }), 1),
  ],
  ["a document that has no schema", "argument.unknown-value", () => jsonSchemaOf(untyped("constructor"))],
  [
    "a weekday that is none",
    "document.unknown-value",
    () =>
      fromDateHolidays({ getHolidays: () => [] }, { from: "2026-01-01", to: "2026-12-31", week: untyped(["Monday"]) }),
  ],
  ["an instant that throws", "date.invalid", () => evaluateFeedback({ id: "a", events: [untyped(throwing)] }, asOf)],
  ["an evaluation that throws", "document.wrong-type", () => countFeedback([untyped(exploding({}))], "2026-11")],
  ["a list that throws when it is walked", "argument.wrong-type", () => rankScorecards(untyped(exploding({})))],
  [
    "counts with a text for its ids",
    "argument.wrong-type",
    () => dossierMeasurements(untyped({ ids: { early: "abc", onTime: [], running: [] } })),
  ],
  [
    "counts with a text of 10 MB for all ids",
    "argument.wrong-type",
    () => dossierMeasurements(untyped({ ids: "a".repeat(10_000_000) })),
  ],
  [
    "an earlier scorecard that throws",
    "document.wrong-type",
    () => evaluateScorecard({ ...figures, earlier: untyped(exploding({})) }),
  ],
  [
    "a list of 2^32 - 1 holes in a calendar file",
    "argument.wrong-type",
    () => writeEvents("a", untyped(holes), "2026-11-20"),
  ],
  [
    "a list that writes itself as JSON, and throws, in a calendar",
    "argument.wrong-type",
    () => defineCalendar({ ...small, week: untyped(Object.assign(["monday"], { toJSON: class {} })) }),
  ],
  [
    "a list that writes itself as JSON as something else, in a calendar",
    "argument.wrong-type",
    () => defineCalendar({ ...small, week: untyped(Object.assign(["monday"], { toJSON: () => ["tuesday"] })) }),
  ],
  ["a problem without its sentence", "argument.wrong-type", () => describeProblem(untyped({ code: "a" }), "en")],
  [
    "a text of 10 MB in a calendar file",
    "argument.wrong-type",
    () => writeEvents("a".repeat(10_000_000), [], "2026-11-20"),
  ],
];

describe("what hostile input found", () => {
  it.each(FOUND)("%s is refused: %s", (_, code, run) => {
    expect(refusalOf(run).code).toBe(code);
  });

  it("an unknown key of 10 MB is not quoted whole", () => {
    const refusal = refusalOf(() =>
      evaluateFeedback(untyped({ id: "a", events: [received], ["k".repeat(10_000_000)]: 1 }), asOf),
    );
    expect(refusal.message.length).toBeLessThan(500);
    expect(refusal.params).toMatchObject({ key: `${"k".repeat(120)}…` });
  });

  it("what a getter threw is the cause of the refusal", () => {
    expect(refusalOf(() => computeDeadline(untyped(trap(["rule"])))).cause).toMatchObject({ name: "Boom" });
  });

  it("a profile of the caller's own is left as it is by the profile that extends it", () => {
    const base = { ...defineProfile(profileSpec) };
    defineProfile({ ...profileSpec, id: "b", extends: base });
    expect(Object.isFrozen(base)).toBe(false);
  });

  it("an amount of minus zero is zero", () => {
    const { trace } = computeTerm({ term: { amount: -0, unit: "same-day", direction: "after" }, from: "2026-11-20" });
    expect(trace[0]).toMatchObject({ term: { amount: 0 } });
  });
});
