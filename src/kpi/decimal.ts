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

/** No sign, no leading zero, no exponent. */
const DECIMAL = /^(0|[1-9]\d{0,399})(\.\d{1,400})?$/;

/** The shortest decimal that stands for a number, in full: `1e-7` is `0.0000001`. */
function withoutExponent(number: number): string {
  const [digits = "", exponent] = String(number + 0).split("e");
  if (exponent === undefined) return digits;
  const [whole = "", decimals = ""] = digits.split(".");
  const shift = Number(exponent);
  if (shift < 0) return `0.${"0".repeat(-shift - whole.length)}${whole}${decimals}`;
  return `${whole}${decimals}${"0".repeat(shift - decimals.length)}`;
}

/** A number from 0 on, as a number or as a decimal text, read digit by digit. */
export const decimal: Reader<Decimal> = (value, path, problems) => {
  const written = typeof value === "number" ? withoutExponent(value) : value;
  if (typeof written === "string" && DECIMAL.test(written)) return { written, exact: fractionOfDecimal(written) };
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
