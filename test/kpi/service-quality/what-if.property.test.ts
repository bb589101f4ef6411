import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluateServiceQuality, serviceQualityWhatIf } from "../../../src/kpi/service-quality/index.js";
import { inputs } from "./arbitraries.js";
import { exactOf, isBelow, isSame, subtract, ZERO } from "./exact.js";

const RUNS = { numRuns: 500 };

test("a gain is the difference of two evaluations: with one more in the numerator, and as it is", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const before = exactOf(evaluateServiceQuality(input).points);
      for (const { component, gain, pointsAfter } of serviceQualityWhatIf(input)) {
        const measurements = input.measurements.map((each) =>
          each.component === component ? { ...each, numerator: Math.min(each.numerator + 1, each.denominator) } : each,
        );
        const after = evaluateServiceQuality({ ...input, measurements });
        expect(isSame(subtract(exactOf(after.points), before), exactOf(gain))).toBe(true);
        const own = after.groups.flatMap(({ components }) => components).find(({ id }) => id === component);
        expect(own?.points).toBe(pointsAfter);
      }
    }),
    { numRuns: 300 },
  );
});

test("no gain is negative, and none carries a component or its group above the maximum", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { groups } = evaluateServiceQuality(input);
      for (const { component, gain, pointsAfter } of serviceQualityWhatIf(input)) {
        expect(isBelow(exactOf(gain), ZERO)).toBe(false);
        const group = groups.find(({ components }) => components.some(({ id }) => id === component));
        const own = group?.components.find(({ id }) => id === component);
        if (group === undefined || own === undefined) expect.fail(`${component} is in no group`);
        expect(isBelow([BigInt(own.maximum), 1n], exactOf(pointsAfter))).toBe(false);
        const room = subtract([BigInt(group.maximum), 1n], exactOf(group.points));
        expect(isBelow(room, exactOf(gain))).toBe(false);
      }
    }),
    RUNS,
  );
});

test("largest gain first, equal gains in the order of the index, one entry for each component with points", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const gains = serviceQualityWhatIf(input);
      const withPoints = evaluateServiceQuality(input)
        .groups.flatMap(({ components }) => components)
        .filter(({ points }) => points !== null)
        .map(({ id }) => id);
      expect(gains.map(({ component }) => component).toSorted()).toEqual(withPoints.toSorted());
      gains.forEach((each, index) => {
        const next = gains[index + 1];
        if (next === undefined) return;
        const [one, other] = [exactOf(each.gain), exactOf(next.gain)];
        const inOrder = withPoints.indexOf(each.component) < withPoints.indexOf(next.component);
        expect(isBelow(other, one) || (isSame(one, other) && inOrder)).toBe(true);
      });
    }),
    RUNS,
  );
});

test("a rounded gain is 0 only where nothing is gained, and within a tenth of the exact one", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      for (const { gain, gainRounded } of serviceQualityWhatIf(input)) {
        const [exact, rounded] = [exactOf(gain), exactOf(gainRounded)];
        expect(isSame(rounded, ZERO)).toBe(isSame(exact, ZERO));
        const off = isBelow(exact, rounded) ? subtract(rounded, exact) : subtract(exact, rounded);
        expect(isBelow([exact[0], exact[1] * 10n], off)).toBe(false);
      }
    }),
    RUNS,
  );
});

test("the order of the measurements does not matter", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const turned = { ...input, measurements: input.measurements.toReversed() };
      expect(serviceQualityWhatIf(turned)).toEqual(serviceQualityWhatIf(input));
    }),
    RUNS,
  );
});
