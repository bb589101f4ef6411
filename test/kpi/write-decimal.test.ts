import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, type Fraction, fraction, fractionOfDecimal, minus, plus } from "../../src/kpi/fraction.js";
import { writeDecimal } from "../../src/kpi/write-decimal.js";

const RUNS = { numRuns: 1000 };

const count = fc.bigInt({ min: 0n, max: 10n ** 15n });
const decimals = fc.integer({ min: 0, max: 6 });

/** A rate in per cent, often close to all or to nothing; or how far something fell, which can be below 0. */
const rate = fc
  .tuple(
    count,
    fc.oneof(
      count,
      fc.bigInt({ min: 0n, max: 3n }).map((few) => -few),
    ),
  )
  .map(([of, part]) => fraction((part <= 0n ? of + 1n + part : part) * 100n, of + 1n));
const change = fc.tuple(count, count).map(([base, now]) => fraction((base + 1n - now) * 100n, base + 1n));
const value = fc.oneof(rate, change);

/** A target, whole or with decimals. */
const target = fc.oneof(
  fc.constantFrom("0", "100", "97", "50", "90"),
  fc
    .tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: 0, max: 999 }))
    .map(([whole, rest]) => `${whole}.${rest}`),
);
const targets = fc.array(target.map(fractionOfDecimal), { maxLength: 4 });

function digitsBehind(written: string): number {
  return written.split(".")[1]?.length ?? 0;
}

/** One in the last place. */
function unitOf(places: number): Fraction {
  return fraction(1n, 10n ** BigInt(places));
}

/** The two numbers of so many decimals beside a value, or the one that it is. */
function besides(exact: Fraction, places: number): Fraction[] {
  const scale = 10n ** BigInt(places);
  const above = exact.numerator * scale;
  let below = above / exact.denominator;
  while (below * exact.denominator > above) below -= 1n;
  return [fraction(below, scale), fraction(below + 1n, scale)];
}

function onTheRightSide(candidate: Fraction, exact: Fraction, limits: readonly Fraction[]): boolean {
  return limits.every((limit) => compare(candidate, limit) === compare(exact, limit));
}

describe("without limits", () => {
  it.each([
    [fraction(1, 3), 2, "0.33"],
    [fraction(2, 3), 2, "0.67"],
    [fraction(1, 8), 2, "0.13"],
    [fraction(5, 2), 0, "3"],
    [fraction(3, 2), 0, "2"],
    [fraction(1, 2), 0, "1"],
    [fraction(3), 2, "3.00"],
    [fraction(0), 2, "0.00"],
    [fraction(1, 1000), 2, "0.00"],
    [fraction(9_999, 100), 1, "100.0"],
    [fraction(1_234_567, 100), 2, "12345.67"],
  ])("%o to %i decimals is %s", (exact, places, written) => {
    expect(writeDecimal(exact, places)).toBe(written);
  });

  it.each([
    [fraction(-1, 3), 2, "-0.33"],
    [fraction(-2, 3), 2, "-0.67"],
    [fraction(-5, 2), 0, "-2"],
    [fraction(-1, 2), 0, "0"],
    [fraction(-1, 8), 2, "-0.12"],
    [fraction(-3), 0, "-3"],
    [fraction(-1, 1000), 2, "0.00"],
    [fraction(-25, 2), 2, "-12.50"],
    [fraction(-1, 20), 2, "-0.05"],
  ])("%o, below 0, to %i decimals is %s: half up is towards what is larger", (exact, places, written) => {
    expect(writeDecimal(exact, places)).toBe(written);
  });

  it("is at most half a unit off, and half a unit only upwards", () => {
    fc.assert(
      fc.property(value, decimals, (exact, places) => {
        const written = writeDecimal(exact, places);
        expect(digitsBehind(written)).toBe(places);
        const half = fraction(1n, 2n * 10n ** BigInt(places));
        const up = minus(fractionOfDecimal(written), exact);
        expect(compare(up, half)).toBeLessThanOrEqual(0);
        expect(compare(plus(up, half), fraction(0))).toBe(1);
      }),
      RUNS,
    );
  });

  it("rounds a half up, always", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), decimals, (units, places) => {
        const scale = 10n ** BigInt(places);
        const between = fraction(2n * units + 1n, 2n * scale);
        expect(compare(fractionOfDecimal(writeDecimal(between, places)), fraction(units + 1n, scale))).toBe(0);
      }),
      RUNS,
    );
  });

  it("writes a decimal as it was, with its own number of decimals", () => {
    const digit = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(count, fc.array(digit, { maxLength: 12 }), fc.boolean(), (whole, digits, below) => {
        const unsigned = digits.length === 0 ? `${whole}` : `${whole}.${digits.join("")}`;
        const decimal = below && /[1-9]/.test(unsigned) ? `-${unsigned}` : unsigned;
        expect(writeDecimal(fractionOfDecimal(decimal), digits.length)).toBe(decimal);
        // No limit changes what is written exactly, be it the number itself.
        expect(writeDecimal(fractionOfDecimal(decimal), digits.length, [fractionOfDecimal(decimal)])).toBe(decimal);
      }),
      RUNS,
    );
  });

  it("is written plainly: no sign of nothing, no leading zeros, one point", () => {
    fc.assert(
      fc.property(value, decimals, targets, (exact, places, limits) => {
        const written = writeDecimal(exact, places, limits);
        expect(written).toMatch(/^-?(0|[1-9]\d*)(\.\d+)?$/);
        expect(written).not.toMatch(/^-0(\.0*)?$/);
      }),
      RUNS,
    );
  });
});

describe("with limits", () => {
  const ALL = fraction(100);
  const TARGET = fraction(97);

  it("never shows as all what is not all", () => {
    expect(writeDecimal(fraction(999_900, 10_000), 2, [ALL])).toBe("99.99");
    expect(writeDecimal(fraction(99_999_900, 1_000_000), 2, [ALL])).toBe("99.99");
    expect(writeDecimal(fraction(99_999_900, 1_000_000), 2)).toBe("100.00");
    expect(writeDecimal(fraction(10_000, 100), 2, [ALL])).toBe("100.00");
  });

  it("shows that a strict target was passed, or missed", () => {
    expect(writeDecimal(fraction(9_700_001, 100_000), 2, [TARGET])).toBe("97.01");
    expect(writeDecimal(fraction(9_699_999, 100_000), 2, [TARGET])).toBe("96.99");
    expect(writeDecimal(fraction(97), 2, [TARGET])).toBe("97.00");
  });

  it("shows that little is not nothing, on either side", () => {
    expect(writeDecimal(fraction(1, 1_000_000), 2, [fraction(0)])).toBe("0.01");
    expect(writeDecimal(fraction(-1, 1_000_000), 2, [fraction(0)])).toBe("-0.01");
  });

  it("takes more decimals when no number of so many lies between two limits", () => {
    const limits = [fractionOfDecimal("99.99"), ALL];
    expect(writeDecimal(fractionOfDecimal("99.997"), 2, limits)).toBe("99.997");
    expect(writeDecimal(fractionOfDecimal("99.99999"), 2, limits)).toBe("99.999");
    expect(writeDecimal(fractionOfDecimal("99.992"), 0, limits)).toBe("99.992");
    expect(writeDecimal(fractionOfDecimal("97.5"), 0, [fraction(97), fraction(98)])).toBe("97.5");
    expect(writeDecimal(fractionOfDecimal("97.25"), 0, [fractionOfDecimal("97.25")])).toBe("97.25");
  });

  it("takes as many as a count of a million milliards needs", () => {
    const oneMissing = fraction((10n ** 15n - 1n) * 100n, 10n ** 15n);
    expect(writeDecimal(oneMissing, 2, [ALL])).toBe("99.99");
    expect(writeDecimal(oneMissing, 2, [fractionOfDecimal("99.9999999999"), ALL])).toBe("99.99999999999");
  });

  it("writes a number that stands to every limit as the value does", () => {
    fc.assert(
      fc.property(value, decimals, targets, (exact, places, limits) => {
        const written = fractionOfDecimal(writeDecimal(exact, places, limits));
        expect(limits.map((limit) => compare(written, limit))).toEqual(limits.map((limit) => compare(exact, limit)));
      }),
      RUNS,
    );
  });

  it("does so however close a limit comes", () => {
    const gap = fc.integer({ min: 1, max: 15 }).map(unitOf);
    fc.assert(
      fc.property(value, decimals, gap, gap, (exact, places, under, over) => {
        const limits = [minus(exact, under), plus(exact, over), fraction(100)];
        // A limit that the value is on can only be written if it is a decimal, as targets are.
        fc.pre(limits.every((limit) => compare(exact, limit) !== 0) || exact.numerator % exact.denominator === 0n);
        const written = fractionOfDecimal(writeDecimal(exact, places, limits));
        expect(onTheRightSide(written, exact, limits)).toBe(true);
      }),
      RUNS,
    );
  });

  it("is less than one unit off, takes the nearer side where it may, and no decimal more than it needs", () => {
    fc.assert(
      fc.property(value, decimals, targets, (exact, places, limits) => {
        const words = writeDecimal(exact, places, limits);
        const [written, used] = [fractionOfDecimal(words), digitsBehind(words)];
        expect(used).toBeGreaterThanOrEqual(places);
        const off = minus(written, exact);
        expect(compare(off, unitOf(used))).toBeLessThanOrEqual(0);
        expect(compare(plus(off, unitOf(used)), fraction(0))).toBeGreaterThanOrEqual(0);
        const nearest = fractionOfDecimal(writeDecimal(exact, used));
        if (onTheRightSide(nearest, exact, limits)) expect(compare(written, nearest)).toBe(0);
        for (let fewer = places; fewer < used; fewer++) {
          for (const candidate of besides(exact, fewer)) expect(onTheRightSide(candidate, exact, limits)).toBe(false);
        }
      }),
      RUNS,
    );
  });
});
