import { displayValue } from "../problem/display-value.js";
import { KPI_UNKNOWN_INDICATOR } from "../problem/kinds.js";
import { refuse } from "../problem/thoihan-error.js";
import { INDICATOR_IDS, type Indicator } from "./indicator.js";
import { INDICATORS } from "./indicators/index.js";

/** An indicator by its id, `undefined` where there is none. */
export function findIndicator(id: unknown): Indicator | undefined {
  return INDICATORS.find((each) => each.id === id);
}

/**
 * An indicator by id (chỉ tiêu theo mã).
 *
 * @param id such as `"dossier-on-time-rate"`
 * @returns its names, what is counted, and where that stands
 * @throws `kpi.unknown-indicator`
 * @example
 * indicatorById("dossier-on-time-rate").unit.en; // => "% of dossiers"
 */
export function indicatorById(id: string): Indicator {
  const found = findIndicator(id);
  return found ?? refuse(KPI_UNKNOWN_INDICATOR, { value: displayValue(id), allowed: INDICATOR_IDS }, ["indicator"]);
}
