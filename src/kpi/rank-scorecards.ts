import { isHole, requireIterable } from "../document/require-iterable.js";
import type { Problem } from "../problem/codes.js";
import { displayValue } from "../problem/display-value.js";
import { DOCUMENT_WRONG_TYPE } from "../problem/kinds.js";
import { reading } from "../problem/reading.js";
import { problem, refuseAll } from "../problem/thoihan-error.js";
import { compare, fraction } from "./fraction.js";
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
    return { body, met: outcomes.met, judged: outcomes.met + outcomes.missed };
  });
  const ranked = entries
    .filter(({ judged }) => judged !== 0)
    .map((each) => ({ ...each, share: fraction(each.met, each.judged) }))
    .sort((a, b) => compare(b.share, a.share));
  const unranked = entries.filter(({ judged }) => judged === 0);
  return [
    ...ranked.map(({ body, met, judged, share }) => {
      const better = ranked.filter((other) => compare(other.share, share) > 0);
      const equal = ranked.filter((other) => compare(other.share, share) === 0);
      const tiedWith = equal.map((other) => other.body).filter((name) => name !== body);
      return { body, rank: better.length + 1, tiedWith, met, judged };
    }),
    ...unranked.map(({ body, met, judged }) => ({ body, rank: null, tiedWith: [], met, judged })),
  ];
}

function isOne(given: Partial<RankedScorecard> | null): boolean {
  const scorecard: Partial<Scorecard> | undefined = given?.scorecard;
  return typeof given?.body === "string" && typeof scorecard?.outcomes?.met === "number";
}

function problemOf(given: unknown, index: number): Problem {
  return problem(DOCUMENT_WRONG_TYPE, { value: displayValue(given), expected: "a body with its scorecard" }, [index]);
}
