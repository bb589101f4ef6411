import { countable } from "../document/countable.js";
import { DOSSIER_STANDINGS, type DossierEvaluation, type DossierStanding } from "./evaluation.js";

/** The figures of a count, each a number of dossiers. */
export const DOSSIER_FIGURES = [
  "early",
  "onTime",
  "late",
  "running",
  "runningLate",
  "notCounted",
  "total",
  "apologiesOwed",
  "apologiesMade",
] as const;

/** See `DOSSIER_FIGURES`. */
export type DossierFigure = (typeof DOSSIER_FIGURES)[number];

/**
 * How many dossiers stand how (số hồ sơ đúng hạn, quá hạn). The six standings add up to `total`, dossiers that do not count
 * among them; the apologies owed and made add up to the dossiers that are late, done or running.
 */
export type DossierCounts = Readonly<Record<DossierFigure, number>> & {
  /** The dossiers behind each figure, in the order in which they came. */
  readonly ids: Readonly<Record<DossierFigure, readonly string[]>>;
};

const FIGURE_OF: Readonly<Record<DossierStanding, DossierFigure>> = {
  early: "early",
  "on-time": "onTime",
  late: "late",
  running: "running",
  "running-late": "runningLate",
  "not-counted": "notCounted",
};

/**
 * Counts evaluated dossiers by where they stand, and the apologies owed and made (thống kê hồ sơ đúng hạn, quá hạn).
 *
 * @param evaluations what `evaluateDossierMany` yields, or any other evaluations, all as of one day
 * @returns the figures, and the dossiers behind each: they do not depend on the order, and parts add up to the whole
 * @throws `argument.wrong-type` for what cannot be walked through; then, all at once and with the position,
 *   `document.wrong-type` for what is no evaluation, `evaluation.mixed-as-of`, `evaluation.listed-twice`
 * @example
 * const dossiers = [
 *   { id: "H-1", status: "processed", received: "2026-11-16", due: "2026-11-23", finished: "2026-11-20" },
 *   { id: "H-2", status: "processing", received: "2026-11-16", due: "2026-11-23" },
 * ] as const;
 * const counts = countDossiers(evaluateDossierMany(dossiers, { asOf: "2026-11-25" }));
 * counts.early; // => 1
 * counts.ids.apologiesOwed; // => ["H-2"]
 */
export function countDossiers(evaluations: Iterable<DossierEvaluation>): DossierCounts {
  const ids: Record<DossierFigure, string[]> = {
    early: [],
    onTime: [],
    late: [],
    running: [],
    runningLate: [],
    notCounted: [],
    total: [],
    apologiesOwed: [],
    apologiesMade: [],
  };
  for (const { id, standing, apology } of countable(evaluations, isDossierEvaluation)) {
    ids[FIGURE_OF[standing]].push(id);
    ids.total.push(id);
    if (apology === "owed") ids.apologiesOwed.push(id);
    if (apology === "made") ids.apologiesMade.push(id);
  }
  return {
    early: ids.early.length,
    onTime: ids.onTime.length,
    late: ids.late.length,
    running: ids.running.length,
    runningLate: ids.runningLate.length,
    notCounted: ids.notCounted.length,
    total: ids.total.length,
    apologiesOwed: ids.apologiesOwed.length,
    apologiesMade: ids.apologiesMade.length,
    ids,
  };
}

function isDossierEvaluation({ standing }: Partial<DossierEvaluation>): boolean {
  return standing !== undefined && DOSSIER_STANDINGS.includes(standing);
}
