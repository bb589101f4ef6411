import type { Language } from "../problem/language.js";
import type { CivilDate } from "./civil-date.js";
import { parseIso } from "./parse-iso.js";
import { weekdayIndex } from "./weekday.js";
import { writtenDay } from "./written-day.js";

const WEEKDAY_NAMES: Readonly<Record<Language, readonly string[]>> = {
  vi: ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};

/** A date as people say it: "thứ Sáu, 20/11/2026", "Friday, 20/11/2026". */
export function spokenDay(date: CivilDate, language: Language): string {
  return `${WEEKDAY_NAMES[language][weekdayIndex(parseIso(date))]}, ${writtenDay(date)}`;
}
