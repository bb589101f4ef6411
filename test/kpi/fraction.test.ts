import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ceiling,
  compare,
  dividedBy,
  type Fraction,
  floor,
  fraction,
  fractionOfDecimal,
  minus,
  plus,
  times,
  writeFraction,
} from "../../src/kpi/fraction.js";

const RUNS = { numRuns: 1000 };

/** As many as a report could count, and more. */
const count = fc.integer({ min: 0, max: 1e15 });
const whole = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const notZero = whole.filter((number) => number !== 0n);
const anyFraction = fc.tuple(whole, notZero).map(([above, below]) => fraction(above, below));

function same(a: Fraction, b: Fraction): boolean {
  return a.numerator * b.denominator === b.numerator * a.denominator;
}

describe("a fraction", () => {
  it("is of whole numbers, a single one over 1", () => {
    expect(fraction(3)).toEqual({ numerator: 3n, denominator: 1n });
    expect(fraction(99, 100n)).toEqual({ numerator: 99n, denominator: 100n });
    expect(() => fraction(0.5)).toThrow(RangeError);
  });

  it("has its sign above", () => {
    expect(fraction(1, -2)).toEqual({ numerator: -1n, denominator: 2n });
    expect(fraction(-1, -2)).toEqual({ numerator: 1n, denominator: 2n });
    expect(fraction(0, -2)).toEqual({ numerator: 0n, denominator: 2n });
  });
});

describe("a decimal", () => {
  it.each([
    ["97.25", "389/4"],
    ["97", "97"],
    ["-3", "-3"],
    ["-0.5", "-1/2"],
    ["0.10", "1/10"],
    ["00.00", "0"],
    ["0.1", "1/10"],
    ["0.3333333333333333", "3333333333333333/10000000000000000"],
  ])("%s is %s, digit by digit", (decimal, written) => {
    expect(writeFraction(fractionOfDecimal(decimal))).toBe(written);
  });

  it("is exact where a floating number is not: 0.1 + 0.2 is 0.3", () => {
    expect(compare(plus(fractionOfDecimal("0.1"), fractionOfDecimal("0.2")), fractionOfDecimal("0.3"))).toBe(0);
    expect(0.1 + 0.2).not.toBe(0.3);
  });

  it("with more zeros behind is the same number", () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 0, max: 20 }), (number, zeros) =>
        same(fractionOfDecimal(`${number}.${"0".repeat(zeros)}`), fraction(number)),
      ),
      RUNS,
    );
  });
});

describe("comparing", () => {
  it("never mistakes 9,999 of 10,000 for all", () => {
    expect(compare(fraction(9_999, 10_000), fraction(1))).toBe(-1);
    expect(compare(fraction(999_999_999_999_999, 10n ** 15n), fraction(1))).toBe(-1);
    // As floating numbers the two could not be told apart.
    const [close, closer] = [10n ** 17n - 1n, 10n ** 17n];
    expect(Number(close) / Number(closer)).toBe(1);
    expect(compare(fraction(close, closer), fraction(1))).toBe(-1);
  });

  it("tells a strict target of 97 from what just meets and just misses it", () => {
    expect(compare(fraction(97, 100), fractionOfDecimal("0.97"))).toBe(0);
    expect(compare(fraction(9_701, 10_000), fractionOfDecimal("0.97"))).toBe(1);
    expect(compare(fraction(9_699, 10_000), fractionOfDecimal("0.97"))).toBe(-1);
  });

  it("is exact for counts up to a million milliards: as multiplied crosswise", () => {
    const positive = count.map((number) => number + 1);
    fc.assert(
      fc.property(count, positive, count, positive, (a, b, c, d) => {
        const [left, right] = [BigInt(a) * BigInt(d), BigInt(c) * BigInt(b)];
        expect(compare(fraction(a, b), fraction(c, d))).toBe(left < right ? -1 : left > right ? 1 : 0);
      }),
      RUNS,
    );
  });

  it("sees one more in the numerator, however large the counts", () => {
    fc.assert(
      fc.property(count, count, (a, b) => {
        const of = b + 1;
        expect(compare(fraction(a, of), fraction(a + 1, of))).toBe(-1);
        expect(compare(fraction(a + 1, of), fraction(a, of))).toBe(1);
        expect(compare(fraction(a, of), fraction(BigInt(a) * 7n, BigInt(of) * 7n))).toBe(0);
      }),
      RUNS,
    );
  });

  it("agrees with the sign of the difference, also below 0, and turns round with its sides", () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        const { numerator } = minus(a, b);
        expect(compare(a, b)).toBe(numerator < 0n ? -1 : numerator > 0n ? 1 : 0);
        expect(compare(b, a) + compare(a, b)).toBe(0);
      }),
      RUNS,
    );
  });
});

describe("reckoning", () => {
  it("adds, takes away, multiplies and divides", () => {
    const [half, third] = [fraction(1, 2), fraction(1, 3)];
    expect(writeFraction(plus(half, third))).toBe("5/6");
    expect(writeFraction(minus(third, half))).toBe("-1/6");
    expect(writeFraction(times(half, third))).toBe("1/6");
    expect(writeFraction(dividedBy(half, third))).toBe("3/2");
    expect(writeFraction(dividedBy(half, fraction(-1, 3)))).toBe("-3/2");
  });

  it("loses nothing: what was added can be taken away, what was multiplied divided", () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        expect(same(minus(plus(a, b), b), a)).toBe(true);
        if (b.numerator !== 0n) expect(same(dividedBy(times(a, b), b), a)).toBe(true);
      }),
      RUNS,
    );
  });

  it("does not mind the order, and multiplies a sum as its parts", () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
        expect(same(plus(a, b), plus(b, a))).toBe(true);
        expect(same(times(a, b), times(b, a))).toBe(true);
        expect(same(times(a, plus(b, c)), plus(times(a, b), times(a, c)))).toBe(true);
      }),
      RUNS,
    );
  });

  it("keeps the denominator above 0, whatever the signs", () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        const results = [plus(a, b), minus(a, b), times(a, b), ...(b.numerator === 0n ? [] : [dividedBy(a, b)])];
        for (const { denominator } of results) expect(denominator > 0n).toBe(true);
      }),
      RUNS,
    );
  });
});

describe("whole numbers beside a fraction", () => {
  it.each([
    [fraction(7, 2), 3n, 4n],
    [fraction(-7, 2), -4n, -3n],
    [fraction(6, 2), 3n, 3n],
    [fraction(-6, 2), -3n, -3n],
    [fraction(0, 5), 0n, 0n],
    [fraction(-1, 10n ** 15n), -1n, 0n],
  ])("%o", (value, below, above) => {
    expect(floor(value)).toBe(below);
    expect(ceiling(value)).toBe(above);
  });

  it("enclose it, less than 1 apart, and are the same where it is whole", () => {
    fc.assert(
      fc.property(anyFraction, (value) => {
        const [below, above] = [floor(value), ceiling(value)];
        expect(compare(fraction(below), value)).toBeLessThanOrEqual(0);
        expect(compare(fraction(below + 1n), value)).toBe(1);
        expect(compare(fraction(above), value)).toBeGreaterThanOrEqual(0);
        expect(above - below).toBe(value.numerator % value.denominator === 0n ? 0n : 1n);
      }),
      RUNS,
    );
  });
});

describe("writing a fraction", () => {
  it.each([
    [fraction(99, 100), "99/100"],
    [fraction(50, 100), "1/2"],
    [fraction(300, 100), "3"],
    [fraction(0, 100), "0"],
    [fraction(2, -4), "-1/2"],
    [fraction(-4, 2), "-2"],
  ])("%o is %s", (value, written) => {
    expect(writeFraction(value)).toBe(written);
  });

  it("is in lowest terms and reads back as the same number", () => {
    fc.assert(
      fc.property(anyFraction, (value) => {
        const [above = "", below = "1"] = writeFraction(value).split("/");
        expect(same(fraction(BigInt(above), BigInt(below)), value)).toBe(true);
        expect(below === "1" && writeFraction(value).includes("/")).toBe(false);
        // Lowest terms: the same number, however it was written before, gives the same words.
        const larger = fraction(value.numerator * 6n, value.denominator * 6n);
        expect(writeFraction(larger)).toBe(writeFraction(value));
        for (const prime of [2n, 3n, 5n, 7n, 11n, 13n]) {
          expect(BigInt(above) % prime === 0n && BigInt(below) % prime === 0n).toBe(false);
        }
      }),
      RUNS,
    );
  });
});
