import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateScorecard, type Measurement, type RankedScorecard, rankScorecards } from "../../src/kpi/index.js";

const MEASURED = [
  "office-posting-on-time-rate",
  "feedback-resolution-on-time-rate",
  "result-digitisation-rate",
  "dossier-on-time-rate",
] as const;

/** A body of Hòa An that met so many of so many targets, all of which ask for 100 %. */
function bodyWith(body: string, met: number, judged: number): RankedScorecard {
  const measurements = MEASURED.slice(0, judged).map((indicator, index) => ({
    indicator,
    numerator: index < met ? 5 : 4,
    denominator: 5,
  }));
  return { body, scorecard: evaluateScorecard({ profile: "hoa-an-2026", period: "2026-Q3", measurements }) };
}

describe("ranking", () => {
  it("is 1, 2, 2, 4: equal ones share a rank, in the order given, and the next skips as many", () => {
    const bodies = [bodyWith("D", 1, 4), bodyWith("C", 2, 4), bodyWith("A", 4, 4), bodyWith("B", 1, 2)];
    expect(rankScorecards(bodies)).toEqual([
      { body: "A", rank: 1, tiedWith: [], met: 4, judged: 4 },
      { body: "C", rank: 2, tiedWith: ["B"], met: 2, judged: 4 },
      { body: "B", rank: 2, tiedWith: ["C"], met: 1, judged: 2 },
      { body: "D", rank: 4, tiedWith: [], met: 1, judged: 4 },
    ]);
  });

  it("compares shares exactly: two of three are less than three of four", () => {
    expect(rankScorecards([bodyWith("A", 2, 3), bodyWith("B", 3, 4)]).map(({ body }) => body)).toEqual(["B", "A"]);
  });

  it("leaves those without anything to judge at the end, without a rank, and tied with nobody", () => {
    const bodies = [bodyWith("A", 0, 0), bodyWith("B", 0, 3), bodyWith("C", 0, 0), bodyWith("D", 0, 1)];
    expect(rankScorecards(bodies)).toEqual([
      { body: "B", rank: 1, tiedWith: ["D"], met: 0, judged: 3 },
      { body: "D", rank: 1, tiedWith: ["B"], met: 0, judged: 1 },
      { body: "A", rank: null, tiedWith: [], met: 0, judged: 0 },
      { body: "C", rank: null, tiedWith: [], met: 0, judged: 0 },
    ]);
  });

  it("counts only what is met or missed as judged: not what has no data, no figure or no target", () => {
    const measurements: Measurement[] = [
      { indicator: "late-dossier-apology-rate", numerator: 0, denominator: 0 },
      { indicator: "internal-procedure-digital-rate", numerator: 52, denominator: 52 },
      { indicator: "dossier-on-time-rate", numerator: 97, denominator: 100 },
    ];
    const scorecard = evaluateScorecard({ profile: "hung-phu-2026", period: "2026-Q3", measurements });
    expect(rankScorecards([{ body: "A", scorecard }])).toEqual([
      { body: "A", rank: 1, tiedWith: [], met: 1, judged: 1 },
    ]);
  });

  it("takes any iterable, and none", () => {
    expect(rankScorecards([])).toEqual([]);
    expect(rankScorecards(new Set([bodyWith("A", 1, 1)]))).toHaveLength(1);
  });

  it("leaves the list that it was given alone", () => {
    const bodies = [bodyWith("A", 1, 4), bodyWith("B", 4, 4)];
    rankScorecards(bodies);
    expect(bodies.map(({ body }) => body)).toEqual(["A", "B"]);
  });

  it("gives everybody one more than how many are better, and ties to all that are equal", () => {
    const bodies = fc
      .array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })), { maxLength: 8 })
      .map((pairs) => pairs.map(([a, b], index) => bodyWith(`${index}`, Math.min(a, b), Math.max(a, b))));
    fc.assert(
      fc.property(bodies, (given) => {
        const ranks = rankScorecards(given);
        expect(ranks).toHaveLength(given.length);
        for (const { body, rank, met, judged, tiedWith } of ranks) {
          const others = ranks.filter((other) => other.body !== body && other.judged > 0);
          const better = others.filter((other) => other.met * judged > met * other.judged);
          const equal = others.filter((other) => other.met * judged === met * other.judged);
          expect(rank).toBe(judged === 0 ? null : better.length + 1);
          expect([...tiedWith].sort()).toEqual(judged === 0 ? [] : equal.map((other) => other.body).sort());
        }
        // Equal ones stand as they were given: their names are their places.
        for (const [index, { body, rank }] of ranks.entries()) {
          const next = ranks[index + 1];
          if (next !== undefined && next.rank === rank) expect(Number(next.body)).toBeGreaterThan(Number(body));
        }
      }),
      { numRuns: 100 },
    );
  });
});
