import type { CivilDate } from "../civil/civil-date.js";
import { requireIterable } from "../document/require-iterable.js";
import type { Problem } from "../problem/codes.js";
import { displayValue } from "../problem/display-value.js";
import { ARGUMENT_UNKNOWN_VALUE, DOSSIER_LISTED_TWICE, DOSSIER_MIXED_AS_OF } from "../problem/kinds.js";
import { problem, refuseAll } from "../problem/thoihan-error.js";
import { DOSSIER_STANDINGS, type DossierEvaluation } from "./evaluation.js";

/**
 * The evaluations one by one; at their end all is refused that cannot be counted together: what is no evaluation, such as a
 * result of `safeEvaluateDossierMany`, days that differ, and one dossier twice.
 */
export function* countable(evaluations: Iterable<DossierEvaluation>): Generator<DossierEvaluation, void, undefined> {
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  let expected: CivilDate | undefined;
  let index = -1;
  for (const evaluation of requireIterable(evaluations, "evaluations")) {
    index++;
    const standing = standingIn(evaluation);
    if (standing === undefined || !DOSSIER_STANDINGS.includes(standing)) {
      const params = { value: displayValue(standing), allowed: DOSSIER_STANDINGS };
      problems.push(problem(ARGUMENT_UNKNOWN_VALUE, params, [index, "standing"]));
      continue;
    }
    const { id, asOf } = evaluation;
    expected ??= asOf;
    if (asOf !== expected) problems.push(problem(DOSSIER_MIXED_AS_OF, { expected, value: asOf }, [index, "asOf"]));
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    else problems.push(problem(DOSSIER_LISTED_TWICE, { id, first }, [index, "id"]));
    yield evaluation;
  }
  refuseAll(problems);
}

/** The standing in what should be an evaluation: whoever has no TypeScript can pass anything. */
function standingIn(
  evaluation: Partial<DossierEvaluation> | null | undefined,
): DossierEvaluation["standing"] | undefined {
  return evaluation?.standing;
}
