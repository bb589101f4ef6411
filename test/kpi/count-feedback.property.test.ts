import fc from "fast-check";
import { expect, test } from "vitest";
import { countFeedback, type FeedbackCounts } from "../../src/kpi/index.js";
import { countings } from "./counted-arbitraries.js";
import { figures, sorted } from "./figures.js";

const counted = ({ counts }: FeedbackCounts): Record<string, number> => Object.fromEntries(figures<number>(counts));

test("what came in went out, on time and late are what ended, and each number is the length of its list", () => {
  fc.assert(
    fc.property(countings, ({ evaluations, period }) => {
      const result = countFeedback(evaluations, period);
      const { cases } = result;
      const out = [...cases.published, ...cases.rejected, ...cases.withdrawn];
      expect(sorted([...out, ...cases.carriedOut])).toEqual(sorted([...cases.carriedIn, ...cases.received]));
      expect(sorted([...cases.onTime, ...cases.late])).toEqual(sorted(out));
      const lists = figures<readonly string[]>(cases);
      expect(counted(result)).toEqual(Object.fromEntries([...lists].map(([name, ids]) => [name, ids.length])));
      for (const [name, ids] of lists) expect(new Set(ids).size, name).toBe(ids.length);
    }),
    { numRuns: 1000 },
  );
});

test("each outcome of a step excludes the others", () => {
  fc.assert(
    fc.property(countings, ({ evaluations, period }) => {
      const { steps } = countFeedback(evaluations, period).cases;
      for (const outcomes of Object.values(steps)) {
        const ids = Object.values(outcomes).flat();
        expect(new Set(ids).size).toBe(ids.length);
      }
    }),
    { numRuns: 500 },
  );
});

test("the order of the cases changes no number and no set", () => {
  fc.assert(
    fc.property(countings, fc.infiniteStream(fc.nat()), ({ evaluations, period }, keys) => {
      const shuffled = evaluations.map((each) => ({ each, key: keys.next().value })).sort((a, b) => a.key - b.key);
      const moved = countFeedback(
        shuffled.map(({ each }) => each),
        period,
      );
      const result = countFeedback(evaluations, period);
      expect(moved.counts).toEqual(result.counts);
      const lists = figures<readonly string[]>(moved.cases);
      for (const [name, ids] of figures<readonly string[]>(result.cases)) {
        expect(sorted(lists.get(name) ?? [])).toEqual(sorted(ids));
      }
    }),
    { numRuns: 300 },
  );
});

test("the counts of two parts add up to those of the whole, however it is parted", () => {
  fc.assert(
    fc.property(countings, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (counting, sides) => {
      const { evaluations, period } = counting;
      const [left, right] = [true, false].map((side) =>
        counted(
          countFeedback(
            evaluations.filter((_, index) => sides[index] === side),
            period,
          ),
        ),
      );
      const sum = Object.entries(left ?? {}).map(([name, count]) => [name, count + (right?.[name] ?? Number.NaN)]);
      expect(counted(countFeedback(new Set(evaluations), period))).toEqual(Object.fromEntries(sum));
    }),
    { numRuns: 500 },
  );
});
