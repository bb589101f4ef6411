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

const LARGEST = 9007199254740991;

/** A whole number from 0 up to the largest that JavaScript counts exactly. */
export const count: Reader<number> = (value, path, problems) => {
  // Minus zero is no other count than zero.
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value + 0;
  const expected = `a whole number from 0 to ${LARGEST}`;
  problems.push(problem(DOCUMENT_WRONG_TYPE, { value: displayValue(value), expected }, path));
  return undefined;
};

/** A number from 0 on, as a number or as a decimal text, read digit by digit. */
export const decimal: Reader<Decimal> = (value, path, problems) => {
  const written = typeof value === "number" ? String(value + 0) : value;
  // A number too large or too small to be written without an exponent is none that somebody measured.
  if (typeof written === "string" && /^\d{1,30}(\.\d{1,30})?$/.test(written)) {
    return { written, exact: fractionOfDecimal(written) };
  }
  const expected = 'a number from 0 on, or a text such as "1250.75"';
  problems.push(problem(DOCUMENT_WRONG_TYPE, { value: displayValue(value), expected }, path));
  return undefined;
};

/** A number of per cent, from 0 to 100. */
export const percentage: Reader<Decimal> = (value, path, problems) => {
  const found = decimal(value, path, []);
  if (found !== undefined && compare(found.exact, fraction(100)) <= 0) return found;
  const expected = 'a number from 0 to 100, or a text such as "97.5"';
  problems.push(problem(DOCUMENT_WRONG_TYPE, { value: displayValue(value), expected }, path));
  return undefined;
};
