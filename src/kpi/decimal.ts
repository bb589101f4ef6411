import type { Reader } from "../document/read.js";
import { displayValue } from "../problem/display-value.js";
import { DOCUMENT_WRONG_TYPE } from "../problem/kinds.js";
import { problem } from "../problem/thoihan-error.js";
import { compare, type Fraction, fraction, fractionOfDecimal } from "./fraction.js";

/** A number as it was written, and what it stands for exactly. */
export interface Decimal {
  readonly written: string;
  readonly exact: Fraction;
}

/** Reads a number, or tells what was expected. */
function expecting<Value>(expected: string, find: (value: unknown) => Value | undefined): Reader<Value> {
  return (value, path, problems) => {
    const found = find(value);
    if (found !== undefined) return found;
    problems.push(problem(DOCUMENT_WRONG_TYPE, { value: displayValue(value), expected }, path));
    return undefined;
  };
}

/** A whole number from 0 up to another. */
export function countUpTo(most: number): Reader<number> {
  return expecting(`a whole number from 0 to ${most}`, (value) => {
    const isCount = Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
    // Minus zero is no other count than zero.
    return isCount ? Number(value) + 0 : undefined;
  });
}

/** A whole number from 0 up to the largest that JavaScript counts exactly. */
export const count: Reader<number> = /* @__PURE__ */ countUpTo(9007199254740991);

/** No sign, no leading zero, no exponent. */
const DECIMAL = /^(0|[1-9]\d{0,399})(\.\d{1,400})?$/;

/** The shortest decimal that stands for a number, in full: `1e-7` is `0.0000001`. */
function withoutExponent(number: number): string {
  return String(number)
    .replace(
      /(\d)\.?(\d*)e-(\d+)/,
      (_, whole: string, decimals: string, places: string) => `0.${whole.padStart(Number(places), "0")}${decimals}`,
    )
    .replace(
      /(\d)\.?(\d*)e\+(\d+)/,
      (_, whole: string, decimals: string, places: string) => whole + decimals.padEnd(Number(places), "0"),
    );
}

function decimalOf(value: unknown): Decimal | undefined {
  const written = typeof value === "number" ? withoutExponent(value) : value;
  if (typeof written !== "string" || !DECIMAL.test(written)) return undefined;
  return { written, exact: fractionOfDecimal(written) };
}

/** A number from 0 on, as a number or as a decimal text, read digit by digit. */
export const decimal: Reader<Decimal> = /* @__PURE__ */ expecting(
  'a number from 0 on, or a text such as "1250.75"',
  decimalOf,
);

/** A number of per cent, from 0 to 100. */
export const percentage: Reader<Decimal> = /* @__PURE__ */ expecting(
  'a number from 0 to 100, or a text such as "97.5"',
  (value) => {
    const found = decimalOf(value);
    return found !== undefined && compare(found.exact, fraction(100)) <= 0 ? found : undefined;
  },
);
