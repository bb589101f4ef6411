import type { ServiceQualityInput } from "../../../src/kpi/service-quality/index.js";
import { TABLE } from "./components.js";

/** A fraction of BigInts, not reduced, written without the library's own. */
export type Exact = readonly [above: bigint, below: bigint];

export const ZERO: Exact = [0n, 1n];
export const add = ([a, b]: Exact, [c, d]: Exact): Exact => [a * d + c * b, b * d];
export const subtract = (a: Exact, [c, d]: Exact): Exact => add(a, [-c, d]);
export const isBelow = ([a, b]: Exact, [c, d]: Exact): boolean => a * d < c * b;
export const isSame = ([a, b]: Exact, [c, d]: Exact): boolean => a * d === c * b;

/** A text such as `"583/7"`, `"5"` or `"83.28"` as a fraction. */
export function exactOf(text: string): Exact {
  const [above = "", below = "1"] = text.split("/");
  const [whole = "", digits = ""] = above.split(".");
  return [BigInt(whole + digits), BigInt(below) * 10n ** BigInt(digits.length)];
}

/** The points of each component that has any: a second computation, from the second table. */
export function pointsByHand({ measurements, parameters = {} }: ServiceQualityInput): Map<string, Exact> {
  const { onlineServiceSplit: online, paymentSplit: payment, withoutDenominator = "operator" } = parameters;
  const own: Record<string, number> = {};
  if (typeof online === "object") {
    Object.assign(own, { "procedures-online": online["3.1"], "services-in-use": online["3.2"] });
    Object.assign(own, { "dossiers-online": online["3.3"] });
  }
  if (typeof payment === "object") {
    Object.assign(own, { "payment-integrated": payment["3.5"], "dossiers-paid-online": payment["3.6"] });
    Object.assign(own, { "online-payment-other": payment["online-payment-other"] });
  }
  const points = new Map<string, Exact>();
  for (const [id, usual, threshold, nothingGives] of TABLE) {
    const counted = measurements.find(({ component }) => component === id);
    const maximum = BigInt(own[id] ?? usual);
    if (counted === undefined) continue;
    const [n, d] = [BigInt(counted.numerator), BigInt(counted.denominator)];
    if (d === 0n) {
      if (withoutDenominator === "operator" && nothingGives !== null) points.set(id, [BigInt(nothingGives), 1n]);
      // n/d ≥ threshold/100, without a division.
    } else if (n * 100n >= BigInt(threshold) * d) points.set(id, [maximum, 1n]);
    else points.set(id, [n * maximum * 100n, d * BigInt(threshold)]);
  }
  return points;
}
