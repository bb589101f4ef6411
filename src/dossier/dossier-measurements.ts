import { displayValue } from "../problem/display-value.js";
import { ARGUMENT_WRONG_TYPE } from "../problem/kinds.js";
import { reading } from "../problem/reading.js";
import { refuse } from "../problem/thoihan-error.js";
import { DOSSIER_FIGURES, type DossierCounts } from "./count-dossiers.js";

/** An indicator that dossiers give, as so many of so many. */
export interface DossierMeasurement {
  readonly indicator: "dossier-on-time-rate" | "late-dossier-apology-rate";
  readonly numerator: number;
  readonly denominator: number;
  /** The dossiers of the numerator, and those of the denominator that are not in it. */
  readonly cases: { readonly counted: readonly string[]; readonly missed: readonly string[] };
}

/**
 * The two indicators that a count of dossiers gives (chỉ tiêu): how many of those that count are in time (early, on time, or
 * running within their time, as the national index counts), and how many of the late ones, done or running, had an apology.
 * A denominator of 0 is handed over as it is: no dossier, or none late, is no data, and neither 0% nor 100%.
 *
 * @param counts what `countDossiers` returned
 * @returns both, each with a numerator, a denominator, and the dossiers behind them
 * @throws `argument.wrong-type` for what `countDossiers` did not return
 * @example
 * const dossiers = [
 *   { id: "H-1", status: "processed", received: "2026-11-16", due: "2026-11-23", finished: "2026-11-20" },
 *   { id: "H-2", status: "processing", received: "2026-11-16", due: "2026-11-23" },
 * ] as const;
 * const counts = countDossiers(evaluateDossierMany(dossiers, { asOf: "2026-11-25" }));
 * dossierMeasurements(counts).map(({ numerator, denominator }) => `${numerator} of ${denominator}`); // => ["1 of 2", "0 of 1"]
 */
export function dossierMeasurements(counts: DossierCounts): readonly [DossierMeasurement, DossierMeasurement] {
  return reading(counts, "counts", "what countDossiers returned", () => measurementsOf(counts));
}

function measurementsOf({ ids }: DossierCounts): readonly [DossierMeasurement, DossierMeasurement] {
  // A text can be spread as well, letter by letter.
  if (!DOSSIER_FIGURES.every((figure) => Array.isArray(ids[figure]))) {
    return refuse(ARGUMENT_WRONG_TYPE, { value: displayValue(ids), expected: "lists of ids" }, ["counts", "ids"]);
  }
  const inTime = [...ids.early, ...ids.onTime, ...ids.running];
  const late = [...ids.late, ...ids.runningLate];
  return [
    measurement("dossier-on-time-rate", inTime, late),
    measurement("late-dossier-apology-rate", ids.apologiesMade, ids.apologiesOwed),
  ];
}

function measurement(
  indicator: DossierMeasurement["indicator"],
  counted: readonly string[],
  missed: readonly string[],
): DossierMeasurement {
  return {
    indicator,
    numerator: counted.length,
    denominator: counted.length + missed.length,
    cases: { counted, missed },
  };
}
