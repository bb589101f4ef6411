import type { CivilDate } from "../civil/civil-date.js";
import { countable } from "../document/countable.js";
import type { Period } from "../period/period-of.js";
import { KPI_EVALUATED_OUTSIDE_PERIOD } from "../problem/kinds.js";
import { problem } from "../problem/thoihan-error.js";

/** The evaluations of a period as a list, refusing all that cannot be counted together, and other days than the period's. */
export function ofPeriod<Evaluation extends { readonly id: string; readonly asOf: CivilDate }>(
  evaluations: Iterable<Evaluation>,
  { from, to }: Period,
  isOne: (part: Partial<Evaluation>) => boolean,
): Evaluation[] {
  return [
    ...countable(evaluations, isOne, ({ asOf }, index) =>
      // Told once where it is the same for all; another day than the first one's is told anyway.
      index === 0 && (asOf < from || asOf > to)
        ? problem(KPI_EVALUATED_OUTSIDE_PERIOD, { asOf, from, to }, [index, "asOf"])
        : undefined,
    ),
  ];
}
