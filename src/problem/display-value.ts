const LONGEST = 60;

/** The first half of a character that a cut would leave at the end. */
const HALF = /[\uD800-\uDBFF]$/;

/** A value as an error may quote it: short, on one line, and never running code of the value's own. */
export function displayValue(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST).replace(HALF, "")}…` : value);
    case "number":
      return Object.is(value, -0) ? "-0" : String(value);
    case "bigint":
      return "a bigint";
    case "boolean":
    case "undefined":
      return String(value);
    case "object":
      return value === null ? "null" : Array.isArray(value) ? "an array" : "an object";
    default:
      return `a ${typeof value}`;
  }
}
