/** The queries that ask a loaded table, for a table of dossiers with the columns that they name. */
export interface WorkingDayQueries {
  /** The n-th working day of each dossier, as `addWorkingDays(received, n)`. */
  readonly add: string;
  /** The working days of each dossier, as `countWorkingDays(received, finished)`. */
  readonly count: string;
  /** The dossiers for which `add` has no answer, because the table does not hold it. */
  readonly refused: string;
}

/**
 * The queries in SQL that every dialect here and Trino understand. `ordinal` counts the day itself where it works, which
 * counting backwards must not: hence the one more for a day off.
 *
 * @param table the name of the loaded table as the dialect writes it
 */
export function workingDayQueries(table: string): WorkingDayQueries {
  const dueDay = `CASE WHEN d.n = 0 THEN f.date ELSE t.date END`;
  const joins = `FROM dossiers AS d
LEFT JOIN ${table} AS f ON f.date = d.received
LEFT JOIN ${table} AS t ON t.is_working
  AND t.ordinal = f.ordinal + d.n + CASE WHEN d.n < 0 AND NOT f.is_working THEN 1 ELSE 0 END`;
  return {
    add: `SELECT d.id, ${dueDay} AS due, f.calendar, f.calendar_version
${joins}`,
    count: `SELECT d.id, b.ordinal - a.ordinal + CASE WHEN d.received <= d.finished THEN 0
  ELSE CASE WHEN a.is_working THEN 1 ELSE 0 END - CASE WHEN b.is_working THEN 1 ELSE 0 END END AS working_days,
  a.calendar, a.calendar_version
FROM dossiers AS d
LEFT JOIN ${table} AS a ON a.date = d.received
LEFT JOIN ${table} AS b ON b.date = d.finished`,
    refused: `SELECT d.id, d.received, d.n
${joins}
WHERE ${dueDay} IS NULL`,
  };
}
