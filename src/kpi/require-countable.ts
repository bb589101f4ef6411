import type { CivilDate } from "../civil/civil-date.js";
import { requireIterable } from "../document/require-iterable.js";
import type { Period } from "../period/period-of.js";
import type { Problem } from "../problem/codes.js";
import { KPI_CASE_LISTED_TWICE, KPI_EVALUATED_OUTSIDE_PERIOD, KPI_MIXED_AS_OF } from "../problem/kinds.js";
import { problem, refuseAll } from "../problem/thoihan-error.js";

/** The evaluations as a list, refusing all that cannot be counted together: other days than the period's, one case twice. */
export function requireCountable<Evaluation extends { readonly id: string; readonly asOf: CivilDate }>(
  evaluations: Iterable<Evaluation>,
  period: Period,
): Evaluation[] {
  const list = [...requireIterable(evaluations, "evaluations")];
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  const expected = list[0]?.asOf;
  const { from, to } = period;
  list.forEach(({ id, asOf }, index) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    else problems.push(problem(KPI_CASE_LISTED_TWICE, { id, first }, [index, "id"]));
    if (expected !== undefined && asOf !== expected) {
      problems.push(problem(KPI_MIXED_AS_OF, { expected, value: asOf }, [index, "asOf"]));
    } else if (asOf < from || asOf > to) {
      // Told once where it is the same for all.
      if (index === 0) problems.push(problem(KPI_EVALUATED_OUTSIDE_PERIOD, { asOf, from, to }, [index, "asOf"]));
    }
  });
  refuseAll(problems);
  return list;
}
