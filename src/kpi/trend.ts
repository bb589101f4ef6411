import { compare, dividedBy, type Fraction, fraction, minus, times } from "./fraction.js";
import { indicatorById } from "./indicator-by-id.js";
import type { Scorecard, ScorecardLine, Trend } from "./scorecard.js";
import { writeDecimal } from "./write-decimal.js";

const ZERO = /* @__PURE__ */ Object.freeze({ numerator: 0n, denominator: 1n });

/** How a line stands beside the same line of an earlier scorecard; `undefined` where that has no such line. */
export function trendOf(line: ScorecardLine, earlier: Scorecard): Trend | undefined {
  const before = earlier.lines.find(({ row, indicator }) => row === line.row && indicator === line.indicator);
  if (before === undefined) return undefined;
  const head = { period: earlier.period.id, outcome: before.result.outcome };
  const [then, now] = [exactValueOf(before), exactValueOf(line)];
  if (then === undefined || now === undefined) return { ...head, points: null, direction: "unknown" };
  const change = minus(now, then);
  const { target } = line.result;
  // What may be at most so much is better when it falls, whatever the indicator.
  const atMost = "operator" in target && target.operator === "at-most";
  const wanted = !atMost && indicatorById(line.indicator).better === "higher" ? 1 : -1;
  const side = compare(now, then);
  const direction = side === 0 ? "same" : side === wanted ? "better" : "worse";
  return { ...head, points: writeDecimal(times(change, fraction(100)), 2, [ZERO]), direction };
}

/** The exact value of a line, read back from the text in which results carry it. */
export function exactValueOf({ result }: ScorecardLine): Fraction | undefined {
  const value = "value" in result ? result.value : null;
  if (value === null) return undefined;
  return value.exact
    .split("/")
    .map((number) => fraction(BigInt(number)))
    .reduce((above, below) => dividedBy(above, below));
}
