import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluateServiceQuality, type ServiceQualityInput } from "../../../src/kpi/service-quality/index.js";
import { inputs, measurementLists, parameters } from "./arbitraries.js";
import { add, type Exact, exactOf, isBelow, isSame, pointsByHand, subtract, ZERO } from "./exact.js";

const RUNS = { numRuns: 1000 };
const whole = (n: number): Exact => [BigInt(n), 1n];
const sum = (all: Iterable<Exact>): Exact => [...all].reduce(add, ZERO);
const isWithin = (points: Exact, maximum: number) => !isBelow(points, ZERO) && !isBelow(whole(maximum), points);

const evaluated = (
  check: (input: Required<ServiceQualityInput>, result: ReturnType<typeof evaluateServiceQuality>) => void,
) =>
  fc.assert(
    fc.property(inputs, (input) => check(input, evaluateServiceQuality(input))),
    RUNS,
  );

test("points are those of a second computation, component by component and in all", () => {
  evaluated((input, result) => {
    const byHand = pointsByHand(input);
    for (const { id, points } of result.groups.flatMap(({ components }) => components)) {
      const expected = byHand.get(id);
      expect(points === null).toBe(expected === undefined);
      if (points !== null && expected !== undefined) expect(isSame(exactOf(points), expected)).toBe(true);
    }
    expect(isSame(exactOf(result.points), sum(byHand.values()))).toBe(true);
  });
});

test("points lie between 0 and the maximum: of each component, each group, and the whole", () => {
  evaluated((_input, result) => {
    for (const group of result.groups) {
      expect(isWithin(exactOf(group.points), group.measuredMaximum)).toBe(true);
      expect(group.measuredMaximum).toBeLessThanOrEqual(group.maximum);
      for (const { points, maximum } of group.components) {
        if (points !== null) expect(isWithin(exactOf(points), maximum)).toBe(true);
      }
    }
    expect(isWithin(exactOf(result.points), result.measuredMaximum)).toBe(true);
  });
});

test("groups add up to the whole, and components to their group", () => {
  evaluated((_input, result) => {
    expect(isSame(sum(result.groups.map(({ points }) => exactOf(points))), exactOf(result.points))).toBe(true);
    expect(result.groups.reduce((total, { maximum }) => total + maximum, 0)).toBe(100);
    for (const { points, maximum, components } of result.groups) {
      const parts = components.flatMap((each) => (each.points === null ? [] : [exactOf(each.points)]));
      expect(isSame(sum(parts), exactOf(points))).toBe(true);
      expect(components.reduce((total, each) => total + each.maximum, 0)).toBe(maximum);
    }
  });
});

test("a larger numerator never gives less", () => {
  fc.assert(
    fc.property(inputs, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (input, which, part) => {
      const index = input.measurements.length === 0 ? 0 : which % input.measurements.length;
      const larger = input.measurements.map((each, at) => {
        const room = each.denominator - each.numerator;
        return at === index ? { ...each, numerator: each.numerator + Math.floor(room * part) } : each;
      });
      const before = exactOf(evaluateServiceQuality(input).points);
      const after = exactOf(evaluateServiceQuality({ ...input, measurements: larger }).points);
      expect(isBelow(after, before)).toBe(false);
    }),
    RUNS,
  );
});

test("the order of the measurements does not matter", () => {
  fc.assert(
    fc.property(measurementLists, parameters, (measurements, chosen) => {
      const result = evaluateServiceQuality({ measurements, parameters: chosen });
      const turned = measurements.toReversed();
      expect(evaluateServiceQuality({ measurements: turned, parameters: chosen })).toEqual(result);
    }),
    RUNS,
  );
});

test("the range begins with the points and is as wide as what has none", () => {
  evaluated((_input, { points, range, measuredMaximum }) => {
    expect(range.lowest).toBe(points);
    expect(isSame(subtract(exactOf(range.highest), exactOf(range.lowest)), whole(100 - measuredMaximum))).toBe(true);
  });
});

test("one more measurement leaves the total within the range", () => {
  evaluated((input, result) => {
    const [, ...rest] = input.measurements;
    const { range } = evaluateServiceQuality({ ...input, measurements: rest });
    expect(isBelow(exactOf(result.points), exactOf(range.lowest))).toBe(false);
    expect(isBelow(exactOf(range.highest), exactOf(result.range.highest))).toBe(false);
  });
});

test("rounded points are within a hundredth, and on the same side of 0, of the maximum and of every limit", () => {
  evaluated(({ parameters: { bands } }, result) => {
    const limits = typeof bands === "object" ? Object.values(bands) : [90, 80, 70, 50];
    const pairs: (readonly [string, string, readonly number[]])[] = [
      [result.points, result.pointsRounded, [0, 100, ...limits]],
      [result.range.highest, result.range.highestRounded, [0, 100, ...limits]],
      ...result.groups.map((each) => [each.points, each.pointsRounded, [0, each.maximum]] as const),
      ...result.groups.flatMap(({ components }) =>
        components.flatMap((each) =>
          each.points === null ? [] : [[each.points, each.pointsRounded ?? "", [0, each.maximum]] as const],
        ),
      ),
    ];
    for (const [exact, rounded, sides] of pairs) {
      const [a, b] = [exactOf(exact), exactOf(rounded)];
      const off = isBelow(a, b) ? subtract(b, a) : subtract(a, b);
      expect(isBelow(off, [1n, 100n])).toBe(true);
      for (const side of sides) {
        expect([isBelow(b, whole(side)), isSame(b, whole(side))]).toEqual([
          isBelow(a, whole(side)),
          isSame(a, whole(side)),
        ]);
      }
    }
  });
});

test("a band is told only where the lowest and the highest total have it", () => {
  evaluated(({ parameters: { bands } }, { band, range }) => {
    const own = typeof bands === "object" ? bands : { excellent: 90, good: 80, fair: 70, average: 50 };
    const reached = (text: string) =>
      (["excellent", "good", "fair", "average"] as const).find((id) => !isBelow(exactOf(text), whole(own[id]))) ??
      "weak";
    const [low, high] = [reached(range.lowest), reached(range.highest)];
    expect(band?.id ?? null).toBe(low === high ? low : null);
  });
});

test("with what is lacking a component reaches full points, and with one less it does not", () => {
  evaluated((input, result) => {
    for (const { id, lacking, maximum } of result.groups.flatMap(({ components }) => components)) {
      const counted = input.measurements.find(({ component }) => component === id);
      if (lacking === undefined || counted === undefined) continue;
      expect(lacking.numerator - counted.numerator).toBe(lacking.more);
      const pointsAt = (numerator: number) =>
        pointsByHand({ ...input, measurements: [{ ...counted, numerator }] }).get(id) ?? ZERO;
      expect(isSame(pointsAt(lacking.numerator), whole(maximum))).toBe(true);
      expect(isBelow(pointsAt(lacking.numerator - 1), whole(maximum))).toBe(true);
    }
  });
});
