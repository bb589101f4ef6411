import type { TargetOperator } from "../../src/plan/index.js";

/** A target in per cent, such as `97` or `"97.25"`, as a share of whole numbers. */
export function shareByHand(target: number | string): readonly [above: bigint, below: bigint] {
  const [whole = "", digits = ""] = String(target).split(".");
  return [BigInt(whole + digits), 100n * 10n ** BigInt(digits.length)];
}

/** −1, 0 or 1 as `n` of `d` is below, on or above the target. */
export function sideByHand(n: bigint, d: bigint, target: number | string): number {
  const [above, below] = shareByHand(target);
  const [left, right] = [n * below, above * d];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether `n` of `d` meets a target: the two products beside each other, and nothing of the library's own. */
export function meetsByHand(operator: TargetOperator, n: bigint, d: bigint, target: number | string): boolean {
  const side = sideByHand(n, d, target);
  if (operator === "more-than") return side > 0;
  if (operator === "at-most") return side <= 0;
  return operator === "equal" ? side === 0 : side >= 0;
}

/** −1, 0 or 1 as one exact value, such as `"97/100"`, is less than, the same as, or more than another. */
export function compareByHand(a: string, b: string): number {
  const [[above, below], [otherAbove, otherBelow]] = [partsOf(a), partsOf(b)];
  const difference = above * otherBelow - otherAbove * below;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function partsOf(exact: string): readonly [bigint, bigint] {
  const [above = "", below = "1"] = exact.split("/");
  return [BigInt(above), BigInt(below)];
}

/** A decimal text as an exact value. */
export function exactByHand(decimal: string): string {
  const [whole = "", digits = ""] = decimal.split(".");
  return `${BigInt(whole + digits)}/${10n ** BigInt(digits.length)}`;
}
