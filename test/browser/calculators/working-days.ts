import { addWorkingDays, countWorkingDays, type SafeResult, ThoihanError } from "../../../src/index.js";
import { type Answer, answerOf, type CalculatorTable } from "./answer.js";
import { calendarIn } from "./own-days.js";

/** The calculator of working days: counts there and back, and so many days on or back. */
export const WORKING_DAYS: CalculatorTable = {
  name: "working-days",
  questions: [
    { search: "?from=2026-11-20&to=2026-12-14" },
    { search: "?from=2026-12-14&to=2026-11-20" },
    { search: "?from=2026-11-20&to=2026-11-20" },
    { search: "?from=2026-11-23&to=2026-11-24" },
    { search: "?from=2025-11-23&to=2025-11-24" },
    { search: "?from=2026-02-13&to=2026-02-23" },
    { search: "?from=2026-02-14&to=2026-02-22" },
    { search: "?from=2026-08-21&to=2026-09-07" },
    { search: "?from=2026-08-21&to=2026-08-22" },
    { search: "?from=2024-04-26&to=2024-05-06" },
    { search: "?from=2025-12-31&to=2026-12-31" },
    { search: "?from=1999-10-02&to=2050-12-31" },
    { search: "?from=2026-11-20&to=2026-12-14&off=2026-11-25" },
    { search: "?from=2026-11-20&to=2026-12-14&work=2026-11-21,2026-11-28" },
    { search: "?from=2026-11-20&n=15" },
    { search: "?from=2026-11-20&n=-15" },
    { search: "?from=2026-11-20&n=0" },
    { search: "?from=2026-11-24&n=1" },
    { search: "?from=2026-02-13&n=1" },
    { search: "?from=2026-02-22&n=-1" },
    { search: "?from=2026-08-21&n=1" },
    { search: "?from=2026-08-24&n=-1" },
    { search: "?from=2000-01-01&n=10000" },
    { search: "?from=2026-11-20&n=3&off=2026-11-25&work=2026-11-22" },
    // Refusals.
    { search: "?from=2026-11-20&n=99999" },
    { search: "?from=2026-11-20&n=1.5" },
    { search: "?from=2026-11-20&n=" },
    { search: "?from=1999-01-01&to=2026-11-20" },
    { search: "?from=2026-11-20&to=2051-01-01" },
    { search: "?from=2026-11-20&n=1&off=2026-11-25&work=2026-11-25" },
    { search: "?from=2025-02-29&to=2026-11-20", refused: "date.no-such-day" },
    { search: "?from=2026-11-20&to=2026-1", refused: "date.format" },
  ],
  ask: (params): Answer => {
    const calendar = calendarIn(params);
    if (!calendar.success) return answerOf(calendar);
    const from = params.get("from") ?? "";
    const n = params.get("n");
    const to = params.get("to") ?? "";
    const { id, version } = calendar.data;
    const head = { from, calendar: { id, version } };
    return answerOf(
      attempt(() => {
        if (n === null) return { ...head, workingDays: countWorkingDays(from, to, calendar.data), date: to };
        // Some are no whole numbers, on purpose.
        const days = (/^-?\d+$/.test(n) ? Number(n) : n) as number;
        return { ...head, workingDays: days, date: addWorkingDays(from, days, calendar.data) };
      }),
    );
  },
};

function attempt<T>(run: () => T): SafeResult<T> {
  try {
    return { success: true, data: run() };
  } catch (error) {
    if (error instanceof ThoihanError) return { success: false, error };
    throw error;
  }
}
