import { type DayNumber, NOT_A_DAY } from "../civil/day-number.js";
import { parseIso } from "../civil/parse-iso.js";

/** A holiday as `date-holidays` tells it. */
export interface FoundHoliday {
  /** Local start, `YYYY-MM-DD HH:MM:SS`, with an offset behind it for some. */
  readonly date: string;
  readonly start: Date;
  readonly end: Date;
  readonly name: string;
  readonly type: string;
  readonly substitute?: boolean;
}

const HOURS_A_DAY = 24;

/**
 * The days that a holiday takes: those whose noon lies in it. So one that starts at sunset takes the day after, one of
 * several days takes them all, and one that starts in the afternoon takes none.
 */
export function holidayDays(holiday: FoundHoliday): DayNumber[] {
  const start = parseIso(holiday.date.slice(0, 10));
  if (start === NOT_A_DAY) return [];
  const startHour = Number(holiday.date.slice(11, 13)) + Number(holiday.date.slice(14, 16)) / 60;
  const endHour = startHour + (holiday.end.getTime() - holiday.start.getTime()) / 3_600_000;
  const days: DayNumber[] = [];
  for (let day = 0; day * HOURS_A_DAY + 12 < endHour; day++) {
    if (day * HOURS_A_DAY + 12 >= startHour) days.push(start + day);
  }
  return days;
}
