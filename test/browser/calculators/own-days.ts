import { type SafeResult, safeDefineCalendar, vietnam, type WorkingCalendar } from "../../../src/index.js";

/** The calendar of whoever adds days of their own in an address, written here once more, apart from the page. */
export function calendarIn(params: URLSearchParams): SafeResult<WorkingCalendar> {
  const [off, work] = [listIn(params, "off"), listIn(params, "work")];
  if (off.length === 0 && work.length === 0) return { success: true, data: vietnam };
  const daysOff = off.map((date) => ({ date, name: { vi: "Nghỉ theo lịch riêng", en: "Own day off" } }));
  const makeUpDays = work.map((date) => ({ date, name: { vi: "Làm việc theo lịch riêng", en: "Own working day" } }));
  return safeDefineCalendar({
    id: "vietnam-own-days",
    version: vietnam.version,
    extends: "vietnam",
    ...(off.length > 0 ? { daysOff } : {}),
    ...(work.length > 0 ? { makeUpDays } : {}),
  });
}

function listIn(params: URLSearchParams, name: string): string[] {
  return (params.get(name) ?? "").split(",").filter((date) => date !== "");
}
