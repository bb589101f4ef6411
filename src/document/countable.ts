import type { CivilDate } from "../civil/civil-date.js";
import { attempt } from "../problem/attempt.js";
import type { Problem } from "../problem/codes.js";
import { displayValue } from "../problem/display-value.js";
import { DOCUMENT_WRONG_TYPE, EVALUATION_LISTED_TWICE, EVALUATION_MIXED_AS_OF } from "../problem/kinds.js";
import { problem, refuseAll } from "../problem/thoihan-error.js";
import { isHole, requireIterable } from "./require-iterable.js";

/** What every evaluation says of itself. */
interface Evaluated {
  readonly id: string;
  readonly asOf: CivilDate;
}

/**
 * The evaluations one by one; at their end all is refused that cannot be counted together: what is no evaluation, such as a
 * result of a `safe…` function, days that differ, and one id twice. `extra` may find more that is wrong with one of them.
 */
export function* countable<Evaluation extends Evaluated>(
  evaluations: Iterable<Evaluation>,
  isOne: (part: Partial<Evaluation>) => boolean,
  extra?: (evaluation: Evaluation, index: number) => Problem | undefined,
): Generator<Evaluation, void, undefined> {
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  let expected: CivilDate | undefined;
  let index = -1;
  for (const evaluation of requireIterable(evaluations, "evaluations")) {
    index++;
    if (!isEvaluation(evaluation, isOne)) {
      const params = { value: displayValue(evaluation), expected: "an evaluation" };
      problems.push(problem(DOCUMENT_WRONG_TYPE, params, [index]));
      if (isHole(evaluations, index)) break;
      continue;
    }
    const { id, asOf } = evaluation;
    const found = extra?.(evaluation, index);
    if (found !== undefined) problems.push(found);
    expected ??= asOf;
    if (asOf !== expected) problems.push(problem(EVALUATION_MIXED_AS_OF, { expected, value: asOf }, [index, "asOf"]));
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    else problems.push(problem(EVALUATION_LISTED_TWICE, { id, first }, [index, "id"]));
    yield evaluation;
  }
  refuseAll(problems);
}

/** What throws when it is read is no evaluation either. */
function isEvaluation<Evaluation extends Evaluated>(
  value: Partial<Evaluation> | null,
  isOne: (part: Partial<Evaluation>) => boolean,
): boolean {
  return attempt(() => typeof value?.id === "string" && typeof value.asOf === "string" && isOne(value), false);
}
