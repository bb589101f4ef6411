import { describe, expect, it } from "vitest";
import { type Plan, type PlanTask, plans, type Timing } from "../../src/plan/index.js";
import { FACTS, type FactRow, type FactTiming } from "./sources.js";

/** What the fact file says in English, and the data in both languages. */
const BILINGUAL = ["case", "exception", "basis", "scope", "note"];
/** What the data adds to a day that does not exist. */
const ADDED = ["printed", "adopted", "warning"];

/** A record of the data with the keys of the fact file. */
function plain(record: object): Record<string, unknown> {
  const entries = Object.entries(record).flatMap(([key, value]) => {
    if (ADDED.includes(key)) return [];
    return [[key, BILINGUAL.includes(key) ? value.en : value]];
  });
  return Object.fromEntries(entries);
}

function factOf({ id }: Plan, task: PlanTask): FactRow {
  const { group, title, timings, targets, anomalies, ...rest } = task;
  // The reading of `plain` gives the keys of the fact file.
  const [timing, ...alsoTiming] = timings.map((each: Timing) => plain(each) as unknown as FactTiming);
  return {
    plan: id,
    ...rest,
    ...(group ? { group } : {}),
    titleVi: title.vi,
    titleEn: title.en,
    timing,
    ...(alsoTiming.length > 0 ? { alsoTiming } : {}),
    targets: targets.map(plain),
    ...(anomalies.length > 0 ? { anomalies: anomalies.map(plain) } : {}),
    // The comparison with the fact file is what tells whether it is such a row.
  } as unknown as FactRow;
}

describe("the data against the fact file", () => {
  const data = plans.flatMap((plan) => plan.tasks.map((task) => factOf(plan, task)));

  it("holds every row, none invented, in the same order", () => {
    const name = ({ plan, row }: FactRow): string => `${plan} ${row}`;
    expect(data.map(name)).toEqual(FACTS.map(name));
  });

  it.each(FACTS.map((fact, index) => [`${fact.plan} ${fact.row}`, fact, index] as const))("%s", (_, fact, index) => {
    expect(data[index]).toStrictEqual(fact);
  });
});

describe("what the data adds", () => {
  it("is Vietnamese for every note of a row, in words of its own", () => {
    const texts = plans.flatMap(({ tasks }) =>
      tasks.flatMap(({ timings, targets, anomalies }) => [
        ...timings.flatMap((timing) => [timing.case, timing.exception, "basis" in timing ? timing.basis : undefined]),
        ...targets.map(({ scope }) => scope),
        ...anomalies.map(({ note }) => note),
      ]),
    );
    const given = texts.flatMap((text) => text ?? []);
    expect(given.length).toBeGreaterThan(90);
    for (const text of given) {
      expect(text.vi).not.toBe(text.en);
      for (const words of Object.values(text)) expect(words.trim()).not.toBe("");
    }
  });

  it("is plain data that survives JSON and a structured clone", () => {
    for (const plan of plans) {
      expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
      expect(structuredClone(plan)).toEqual(plan);
    }
  });
});
