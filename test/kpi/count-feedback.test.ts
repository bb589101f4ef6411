import { describe, expect, it } from "vitest";
import { evaluateFeedbackMany, type FeedbackEvaluation } from "../../src/feedback/index.js";
import { countFeedback, measureFeedback } from "../../src/kpi/index.js";
import { loggedEvents } from "../feedback/logged-events.js";
import { COUNTED, type CountedCase } from "./counted-cases.js";
import { COUNTED_ENDS } from "./counted-ends.js";

const ALL = [...COUNTED, ...COUNTED_ENDS];

function evaluated(cases: readonly CountedCase[], asOf = "2026-09-30"): FeedbackEvaluation[] {
  const feedback = cases.map(({ id, log }) => ({ id, events: loggedEvents(log) }));
  return [...evaluateFeedbackMany(feedback, { asOf })];
}

/** Every list that is not empty, by its name: `"late"`, `"reception late"`. */
function listsOf(cases: readonly CountedCase[]): Record<string, readonly string[]> {
  const { steps, ...flow } = countFeedback(evaluated(cases), "2026-Q3").cases;
  const ofSteps = Object.entries(steps).flatMap(([step, outcomes]) =>
    Object.entries(outcomes).map(([outcome, ids]) => [`${step} ${outcome}`, ids] as const),
  );
  return Object.fromEntries([...Object.entries(flow), ...ofSteps].filter(([, ids]) => ids.length > 0));
}

describe("the third quarter of 2026, case by case", () => {
  it.each(ALL)("$id: $why", (counted) => {
    const names = [...counted.flow, ...Object.entries(counted.steps).map(([step, outcome]) => `${step} ${outcome}`)];
    expect(listsOf([counted])).toEqual(Object.fromEntries(names.map((name) => [name, [counted.id]])));
  });
});

/** Counted in the two tables with a pencil. */
const FIGURES = {
  carriedIn: 3,
  received: 17,
  published: 8,
  rejected: 3,
  withdrawn: 2,
  carriedOut: 7,
  onTime: 6,
  late: 7,
  forwarded: 1,
  clarificationRequested: 3,
  accepted: 8,
  resolved: 9,
  returned: 1,
  steps: {
    reception: { overdue: 1, late: 5, onTime: 9, running: 1, suspended: 0 },
    resolution: { overdue: 2, late: 2, onTime: 7, running: 2, suspended: 1 },
    progress: { overdue: 1, late: 1, onTime: 1, running: 0, suspended: 0 },
    publication: { overdue: 1, late: 1, onTime: 7, running: 1, suspended: 0 },
  },
};

describe("the whole quarter", () => {
  it("has these figures, with the days of the period and the day of the look", () => {
    const { period, asOf, counts } = countFeedback(evaluated(ALL), "2026-Q3");
    expect(period).toEqual({ id: "2026-Q3", from: "2026-07-01", to: "2026-09-30" });
    expect(asOf).toBe("2026-09-30");
    expect(counts).toEqual(FIGURES);
  });

  it("lists the cases in the order in which they came", () => {
    const { received } = countFeedback(evaluated(ALL.toReversed()), "2026-Q3").cases;
    expect(received).toEqual(
      ALL.filter(({ flow }) => flow.includes("received"))
        .map(({ id }) => id)
        .toReversed(),
    );
  });

  it("seen while it runs: on 03/08 the case that was accepted late is resolved and waits for publishing", () => {
    const [late] = COUNTED.filter(({ id }) => id === "accepted-late");
    const { counts } = countFeedback(evaluated(late === undefined ? [] : [late], "2026-08-03"), "2026-Q3");
    expect(counts).toMatchObject({ received: 1, carriedOut: 1, resolved: 1, late: 0, published: 0 });
    expect(counts.steps.publication.running).toBe(1);
  });

  it("of another period counts what is that period's: by the decree the quarter ended on 14/09", () => {
    const early = ALL.filter(({ log }) => log.slice(9, 19) <= "2026-09-14");
    const period = { id: "2026-Q3", from: "2026-06-15", to: "2026-09-14" };
    const { counts } = countFeedback(evaluated(early, "2026-09-14"), period);
    expect(counts).toMatchObject({ carriedIn: 2, received: 17, published: 7, carriedOut: 7 });
  });

  it("is that of one case alone, with its day", () => {
    const one = COUNTED.filter(({ id }) => id === "rejected-late");
    expect(countFeedback(evaluated(one), "2026-Q3").asOf).toBe("2026-09-30");
    const [reception] = measureFeedback(evaluated(one), "2026-Q3");
    expect(reception).toMatchObject({ numerator: 0, cases: { counted: [], missed: ["rejected-late"] } });
  });

  it("without cases is zero everywhere", () => {
    const { asOf, counts } = countFeedback([], "2026-Q3");
    expect(asOf).toBeNull();
    expect(JSON.stringify(counts).match(/\d+/g)).toEqual(new Array(33).fill("0"));
  });
});

const RATES = [
  ["reception", 9, 6, 10],
  ["resolution", 7, 4, 9],
  ["publication", 7, 2, 8],
] as const;

describe.each(RATES)("the %s indicators", (step, inTime, missed, withRunning) => {
  const ids = [`feedback-${step}-on-time-rate`, `feedback-${step}-compliance-rate`];

  it(`are ${inTime} of ${inTime + missed}, and ${withRunning} with what runs`, () => {
    for (const [options, numerator] of [
      [{}, inTime],
      [{ running: "on-time" }, withRunning],
    ] as const) {
      const found = measureFeedback(evaluated(ALL), "2026-Q3", options).filter(({ indicator }) =>
        ids.includes(indicator),
      );
      expect(found.map(({ indicator }) => indicator)).toEqual(ids);
      for (const each of found)
        expect(each).toMatchObject({ numerator, denominator: numerator + missed, period: "2026-Q3" });
    }
  });
});
