import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { scorecardCsv } from "../../src/cli/scorecard-output.js";
import {
  evaluateKpi,
  evaluateScorecard,
  type Measurement,
  planTargets,
  type Scorecard,
  safeEvaluateKpi,
  type TargetSet,
} from "../../src/kpi/index.js";
import { jsonSchemaOf, measurementSchema } from "../../src/schema/index.js";
import { culpritsOf, refusalOf, untyped } from "../support/refusal.js";
import { linesOf, thoihan } from "./fake-world.js";

const title = { vi: "A", en: "A" };
const year = { from: "2026-01-01", to: "2026-12-31" };
const fall = (operator: "more-than" | "equal" | "at-most", current: number) =>
  evaluateKpi({
    indicator: "processing-time-cut",
    target: { operator, value: 50 },
    measurement: { baseline: 200, current },
  });

describe("a reduction held against another operator than a cut has a wrong margin", () => {
  it("more-than 50, 200 → 100 must fall by 1, not by 0", () => {
    expect(fall("more-than", 100)).toMatchObject({ outcome: "missed", mustFall: "1" });
    expect(fall("more-than", 99)).toMatchObject({ outcome: "met", mayStillRise: "0" });
  });
  it("equal and at-most never have a margin below nothing", () => {
    for (const result of [fall("equal", 99), fall("at-most", 99), fall("at-most", 101)]) {
      expect(JSON.stringify(result)).not.toMatch(/"(mustFall|mayStillRise)":"-/);
    }
  });
});

describe("the first row of an indicator decides the form for all its rows", () => {
  const profile: TargetSet = {
    ...{ id: "a", title, year },
    targets: [
      { row: "1", indicator: "data-sync-rate", target: { operator: "at-least", value: 50 } },
      { row: "2", indicator: "data-sync-rate", target: { operator: "reduce-by-at-least", value: 50 } },
    ],
  };
  it("a fall for the row with the cut is taken", () => {
    const measurements: Measurement[] = [{ indicator: "data-sync-rate", row: "2", baseline: 200, current: 100 }];
    expect(evaluateScorecard({ profile, period: "2026", measurements }).lines[1]?.result.outcome).toBe("met");
  });
  it("counts for the row with the cut are refused", () => {
    const measurements: Measurement[] = [{ indicator: "data-sync-rate", row: "2", numerator: 100, denominator: 100 }];
    expect(culpritsOf(() => evaluateScorecard({ profile, period: "2026", measurements }))).toHaveLength(1);
  });
});

it("a supplied cut takes a fall, and refuses counts", () => {
  const targets = [
    { indicator: "government-assigned-targets", operator: "reduce-by-at-least", value: 30, source: "NQ 66" },
  ] as const;
  const score = (figure: object): Scorecard =>
    evaluateScorecard({
      profile: "can-tho-2025",
      period: "2025",
      targets,
      measurements: untyped([{ indicator: "government-assigned-targets", ...figure }]),
    });
  expect(score({ baseline: 100, current: 60 }).lines[0]?.result.outcome).toBe("met");
  expect(culpritsOf(() => score({ numerator: 60, denominator: 100 }))).toEqual([
    "kpi.wrong-measurement at measurements/0",
  ]);
});

describe("everything that is wrong is not told at once", () => {
  it("in one figure", () => {
    const measurements = untyped([
      { indicator: "dossier-on-time-rate", numerator: 5, denominator: 3, period: "2025-Q2", row: "99" },
    ]);
    expect(
      culpritsOf(() => evaluateScorecard({ profile: "can-tho-2025", period: "2025-Q3", measurements })),
    ).toHaveLength(3);
  });
  it("with a bad period or bad targets of one's own", () => {
    const bad = untyped([{ indicator: "x" }]);
    expect(
      culpritsOf(() => evaluateScorecard({ profile: "can-tho-2025", period: "2025-Q9", measurements: bad })),
    ).toHaveLength(2);
    const profile = untyped({ id: "", title, year, targets: [] });
    expect(culpritsOf(() => evaluateScorecard({ profile, period: "2026-Q9", measurements: bad }))).toHaveLength(3);
  });
});

it("a target is one of the two: external beside a number is refused, as by the schema", () => {
  const target = untyped({ external: "NQ", operator: "at-least", value: 50 });
  expect(
    culpritsOf(() =>
      evaluateKpi({ indicator: "data-sync-rate", target, measurement: { numerator: 1, denominator: 2 } }),
    ),
  ).toHaveLength(2);
});
it("so is external beside an operator", () => {
  const target = untyped({ external: "NQ", operator: "at-least" });
  expect(
    culpritsOf(() =>
      evaluateKpi({ indicator: "data-sync-rate", target, measurement: { numerator: 1, denominator: 2 } }),
    ),
  ).toHaveLength(1);
});

it("notAsked does not depend on the order of the figures", () => {
  const a: Measurement = { indicator: "electronic-result-rate", numerator: 1, denominator: 2 };
  const b: Measurement = { indicator: "data-reuse-rate", numerator: 1, denominator: 2 };
  const score = (measurements: Measurement[]): Scorecard =>
    evaluateScorecard({ profile: "can-tho-2025", period: "2025", measurements });
  expect(score([a, b])).toEqual(score([b, a]));
});

it("an earlier scorecard that is none is refused, not a TypeError", () => {
  for (const earlier of [{}, null, []]) {
    refusalOf(() =>
      evaluateScorecard({ profile: "can-tho-2025", period: "2025", measurements: [], earlier: untyped(earlier) }),
    );
  }
});

it("a number supplied twice names the place of the first", () => {
  const one = { indicator: "online-dossier-rate", value: 50, source: "NQ" };
  const refusal = refusalOf(() =>
    evaluateScorecard({ profile: "hung-phu-2026", period: "2026", measurements: [], targets: untyped([{}, one, one]) }),
  );
  expect(refusal.problems.at(-1)).toMatchObject({ path: ["targets", 2], params: { first: 1 } });
});

it.each([
  [{ indicator: "compliance-cost-cut", baseline: 1e21, current: 1 }, true],
  [{ indicator: "compliance-cost-cut", baseline: 10, current: 1e-7 }, true],
  [{ indicator: "satisfaction-rate", value: "097.5" }, false],
])("the schema and the core agree on %j", (value, good) => {
  expect(measurementSchema.safeParse(value).success).toBe(good);
  expect(new Ajv2020({ strict: false }).compile(jsonSchemaOf("measurement"))(value)).toBe(good);
  const target = { operator: "at-least", value: 50 } as const;
  const { indicator, ...measurement } = value;
  expect(safeEvaluateKpi({ indicator, target, measurement: untyped(measurement) }).success).toBe(good);
});

describe("the command", () => {
  const q3 = { profile: "can-tho-2025", period: "2025-Q3", measurements: [] };
  it("names the earlier file where that is wrong, once", async () => {
    const earlier = { ...q3, period: "2025-Q2", measurements: [{ indicator: "x" }] };
    const { err } = await thoihan(["kpi", "a.json", "b.json", "--earlier", "q2.json"], {
      "a.json": q3,
      "b.json": q3,
      "q2.json": earlier,
    });
    expect(linesOf(err)).toEqual([expect.stringMatching(/^q2\.json: \[kpi\.unknown-indicator\]/)]);
  });
  it("names an earlier file that is no document", async () => {
    const { err } = await thoihan(["kpi", "a.json", "--earlier", "q2.json"], { "a.json": q3, "q2.json": "{" });
    expect(err).toMatch(/^q2\.json: \[document\.not-json\]/);
  });
  it("says nothing where no file could be scored", async () => {
    expect((await thoihan(["kpi", "a.json", "b.json"])).out).toBe("");
  });
  it("ranks in Markdown where Markdown is asked for", async () => {
    const { out } = await thoihan(["kpi", "a.json", "b.json", "--markdown"], { "a.json": q3, "b.json": q3 });
    expect(out).not.toContain("────");
  });
  it("keeps the lines of a table where a text has several", async () => {
    const targets = [{ indicator: "government-assigned-targets", value: 80, source: "NQ 76\nNQ 02" }];
    const { out } = await thoihan(["kpi", "a.json", "--markdown"], { "a.json": { ...q3, targets } });
    expect(linesOf(out).filter((line) => line.startsWith("|"))).toHaveLength(26);
    expect(out).not.toContain("\nNQ 02");
  });
  it("keeps the exact value in CSV as it is in JSON", () => {
    const measurements: Measurement[] = [{ indicator: "business-regulation-cut", baseline: 100, current: 150 }];
    const card = evaluateScorecard({ profile: "can-tho-2025", period: "2025-Q3", measurements });
    expect(scorecardCsv(card)).toContain(",-1/2,");
  });
});
void planTargets;
