import { isHole, requireIterable } from "../document/require-iterable.js";
import type { Problem } from "../problem/codes.js";
import { displayValue } from "../problem/display-value.js";
import { DOCUMENT_WRONG_TYPE } from "../problem/kinds.js";
import { reading } from "../problem/reading.js";
import { problem, refuseAll } from "../problem/thoihan-error.js";
import { compare, type Fraction, fraction } from "./fraction.js";
import type { Scorecard } from "./scorecard.js";

/** A body and its scorecard. */
export interface RankedScorecard {
  readonly body: string;
  readonly scorecard: Scorecard;
}

/** A body in the ranking (xếp hạng). */
export interface Rank {
  readonly body: string;
  /** 1 is best; bodies that stand equal share a rank, and the next one skips as many. `null` where nothing could be judged. */
  readonly rank: number | null;
  /** The others on the same rank. */
  readonly tiedWith: readonly string[];
  /** How many targets it met, of those that could be judged. */
  readonly met: number;
  readonly judged: number;
}

/**
 * Ranks bodies by the share of their targets that they met (xếp hạng cơ quan, đơn vị): compared exactly, ties shown as ties.
 *
 * @param scorecards the bodies with their scorecards
 * @returns best first; equal ones in the order in which they were given; those without anything to judge at the end
 * @throws `argument.wrong-type` for what is no list
 * @example
 * const scorecard = evaluateScorecard({ profile: "my-xuyen-2025", measurements: [], period: "2025" });
 * rankScorecards([{ body: "Mỹ Xuyên", scorecard }])[0]?.rank; // => null
 */
export function rankScorecards(scorecards: Iterable<RankedScorecard>): Rank[] {
  const list: RankedScorecard[] = [];
  for (const each of requireIterable(scorecards, "scorecards")) {
    list.push(each);
    if (isHole(scorecards, list.length - 1)) break;
  }
  return reading(list, "scorecards", "a body with its scorecard each", () => rank(list));
}

function rank(list: readonly RankedScorecard[]): Rank[] {
  refuseAll(list.flatMap((each, index) => (isOne(each) ? [] : [problemOf(each, index)])));
  const entries = list.map(({ body, scorecard: { outcomes } }) => {
    const judged = outcomes.met + outcomes.missed;
    return { body, met: outcomes.met, judged, share: judged === 0 ? undefined : fraction(outcomes.met, judged) };
  });
  const sorted = entries.sort((a, b) => bestFirst(a.share, b.share));
  return sorted.map(({ body, met, judged, share }) => {
    const equal = sorted.filter((other) => share !== undefined && isEqual(other.share, share));
    const better = sorted.filter((other) => bestFirst(other.share, share) < 0);
    return {
      body,
      rank: share === undefined ? null : better.length + 1,
      tiedWith: equal.map((other) => other.body).filter((name) => name !== body),
      met,
      judged,
    };
  });
}

function isOne(given: Partial<RankedScorecard> | null): boolean {
  const scorecard: Partial<Scorecard> | undefined = given?.scorecard;
  return typeof given?.body === "string" && typeof scorecard?.outcomes?.met === "number";
}

function problemOf(given: unknown, index: number): Problem {
  return problem(DOCUMENT_WRONG_TYPE, { value: displayValue(given), expected: "a body with its scorecard" }, [index]);
}

function bestFirst(a: Fraction | undefined, b: Fraction | undefined): number {
  if (a === undefined || b === undefined) return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0);
  return compare(b, a);
}

function isEqual(a: Fraction | undefined, b: Fraction): boolean {
  return a !== undefined && compare(a, b) === 0;
}
