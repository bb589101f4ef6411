/**
 * Hostile calls of each public function: with the functions that there are, more than 200,000 in all. `HOSTILE_RUNS` sets
 * another number, such as for a night.
 */
export const RUNS = Number(process.env["HOSTILE_RUNS"] ?? 2800);
