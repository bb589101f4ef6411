import type { CivilDate } from "./civil-date.js";

/** A date as people write it in Việt Nam, dd/mm/yyyy. */
export function writtenDay(date: CivilDate): string {
  return `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}
