/** An exact number: a fraction of two whole numbers, the denominator above 0. Nothing here is ever rounded. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A fraction of whole numbers. The denominator must not be 0; its sign goes to the numerator. */
export function fraction(numerator: number | bigint, denominator: number | bigint = 1n): Fraction {
  const [above, below] = [BigInt(numerator), BigInt(denominator)];
  return below < 0n ? { numerator: -above, denominator: -below } : { numerator: above, denominator: below };
}

/** The fraction that a decimal such as `"97.25"` or `-3` stands for, digit by digit. */
export function fractionOfDecimal(decimal: string): Fraction {
  const [, digits = ""] = decimal.split(".");
  return fraction(BigInt(decimal.replace(".", "")), 10n ** BigInt(digits.length));
}

/** The sum. */
export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** The difference. */
export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** The product. */
export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** The quotient; `b` must not be 0. */
export function dividedBy(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** −1, 0 or 1 as `a` is less than, the same as, or more than `b`: a comparison of whole numbers. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The largest whole number that is not above it. */
export function floor({ numerator, denominator }: Fraction): bigint {
  const towardsZero = numerator / denominator;
  return towardsZero * denominator > numerator ? towardsZero - 1n : towardsZero;
}

/** The smallest whole number that is not below it. */
export function ceiling({ numerator, denominator }: Fraction): bigint {
  return -floor({ numerator: -numerator, denominator });
}

/** Written in lowest terms: `"99/100"`, a whole number as `"3"`. */
export function writeFraction({ numerator, denominator }: Fraction): string {
  const common = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  const below = denominator / common;
  return below === 1n ? `${numerator / common}` : `${numerator / common}/${below}`;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
