import { attempt } from "./attempt.js";

const LONGEST = 60;

/** The first half of a character that a cut would leave at the end. */
const HALF = /[\uD800-\uDBFF]$/;

/** A text that is no longer than an error may quote it, with a sign of what is left out. */
export function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest).replace(HALF, "")}…` : text;
}

/** A value as an error may quote it: short, on one line, and never running code of the value's own. */
export function displayValue(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(cut(value, LONGEST));
    case "number":
      return Object.is(value, -0) ? "-0" : String(value);
    case "bigint":
      return "a bigint";
    case "boolean":
    case "undefined":
      return String(value);
    case "object":
      // A revoked proxy does not even say whether it is a list.
      return value === null ? "null" : attempt(() => Array.isArray(value), false) ? "an array" : "an object";
    default:
      return `a ${typeof value}`;
  }
}
