import { each, safelyEach } from "../document/each.js";
import type { SafeResult } from "../problem/safe.js";
import type { Dossier } from "./dossier.js";
import { evaluateIn } from "./evaluate-dossier.js";
import type { DossierEvaluation } from "./evaluation.js";
import { type DossierOptions, dossierViewOf } from "./view.js";

/**
 * Evaluates any number of dossiers one by one as they are asked for (đánh giá nhiều hồ sơ một cửa): a generator, so that
 * memory does not grow with their number. The options are read once, and refused at once.
 *
 * @param dossiers the dossiers, from a list or from any other iterable
 * @param options as for `evaluateDossier`
 * @returns the evaluations, in the order of the dossiers
 * @throws when a dossier is asked for that cannot be evaluated: as `evaluateDossier`, with the position of the dossier,
 *   counted from 0, before the path; nothing follows it. `safeEvaluateDossierMany` goes on.
 * @example
 * const dossiers = [
 *   { id: "H-1", status: "processed", received: "2026-11-16", due: "2026-11-23", finished: "2026-11-20" },
 *   { id: "H-2", status: "processing", received: "2026-11-16", due: "2026-11-23" },
 * ] as const;
 * [...evaluateDossierMany(dossiers, { asOf: "2026-11-25" })].map(({ standing }) => standing); // => ["early", "running-late"]
 */
export function evaluateDossierMany(
  dossiers: Iterable<Dossier>,
  options: DossierOptions,
): Generator<DossierEvaluation, void, undefined> {
  const view = dossierViewOf(options);
  return each(dossiers, "dossiers", (dossier) => evaluateIn(view, dossier));
}

/** `evaluateDossierMany` that returns each refusal in the place of the evaluation, and goes on. */
export function safeEvaluateDossierMany(
  dossiers: Iterable<Dossier>,
  options: DossierOptions,
): Generator<SafeResult<DossierEvaluation>, void, undefined> {
  const view = dossierViewOf(options);
  return safelyEach(dossiers, "dossiers", (dossier) => evaluateIn(view, dossier));
}
