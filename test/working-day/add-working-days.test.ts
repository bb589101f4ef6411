import { describe, expect, it } from "vitest";
import { addWorkingDays, countWorkingDays } from "../../src/index.js";

/** Start, n, result and the reason: test-cases §1. */
const CASES: readonly (readonly [from: string, n: number, due: string, why: string])[] = [
  ["2026-09-21", 7, "2026-09-30", "seven plain days over one weekend"],
  ["2026-11-20", 1, "2026-11-23", "23/11 works: the proposed swap was declined"],
  ["2026-11-20", 2, "2026-11-25", "24/11 is off"],
  ["2026-11-20", 3, "2026-11-26", "24/11 is off"],
  ["2026-11-20", 5, "2026-11-30", "28/11 is an ordinary Saturday"],
  ["2026-11-20", 15, "2026-12-14", "resolve"],
  ["2026-11-20", 20, "2026-12-21", "first progress update"],
  ["2026-11-20", 25, "2026-12-28", "second progress update"],
  ["2026-11-20", 30, "2027-01-05", "third progress update, past 1 January"],
  ["2026-11-23", 1, "2026-11-25", "a swap 23/11 ↔ 28/11 was proposed and not adopted"],
  ["2026-08-21", 1, "2026-08-22", "make-up Saturday nine days before its day off"],
  ["2026-08-21", 2, "2026-08-24", "the Saturday was counted"],
  ["2026-08-21", 3, "2026-08-25", "the Saturday was counted"],
  ["2026-08-21", 5, "2026-08-27", "the Saturday was counted"],
  ["2026-08-21", 15, "2026-09-15", "31/08 swapped off, 1 and 2/9 off"],
  ["2026-08-20", 2, "2026-08-22", "the due day itself is a make-up Saturday"],
  ["2026-08-20", 15, "2026-09-14", "resolve over the make-up Saturday and National Day"],
  ["2026-08-28", 1, "2026-09-03", "swap 31/08, day beside 2/9, 2/9"],
  ["2026-08-28", 2, "2026-09-04", "the same"],
  ["2026-08-28", 5, "2026-09-09", "the same"],
  ["2026-01-09", 1, "2026-01-10", "make-up Saturday after its day off 02/01"],
  ["2026-01-09", 2, "2026-01-12", "the Saturday was counted"],
  ["2026-01-09", 3, "2026-01-13", "the Saturday was counted"],
  ["2025-12-31", 1, "2026-01-05", "02/01 swapped off, decided seven days ahead"],
  ["2025-12-31", 2, "2026-01-06", "the same"],
  ["2026-12-30", 1, "2026-12-31", "year end"],
  ["2026-12-30", 2, "2027-01-04", "1 January is a Friday"],
  ["2026-12-30", 3, "2027-01-05", "past the weekend"],
  ["2026-02-13", 1, "2026-02-23", "nine days of Tết: step limits of 6 fail here"],
  ["2026-02-13", 2, "2026-02-24", "the same"],
  ["2026-02-13", 5, "2026-02-27", "the same"],
  ["2026-02-13", 15, "2026-03-13", "the same"],
  ["2026-02-16", 1, "2026-02-23", "start on a day off"],
  ["2026-02-16", -1, "2026-02-13", "start on a day off, backwards"],
  ["2025-01-24", 1, "2025-02-03", "nine days of Tết 2025"],
  ["2025-01-24", 15, "2025-02-21", "nine days of Tết 2025"],
  ["2022-01-28", 1, "2022-02-07", "nine days of Tết 2022"],
  ["2026-04-24", 1, "2026-04-28", "Giỗ Tổ on Sunday 26/4 compensated on 27/4"],
  ["2026-04-24", 2, "2026-04-29", "the same"],
  ["2026-04-24", 3, "2026-05-04", "then 30/4, 1/5 and a weekend"],
  ["2026-04-24", 5, "2026-05-06", "the same"],
  ["2025-04-25", 1, "2025-04-26", "make-up Saturday before its day off 2/5"],
  ["2025-04-25", 2, "2025-04-28", "the same"],
  ["2025-04-25", 3, "2025-04-29", "the same"],
  ["2025-04-29", 1, "2025-05-05", "30/4, 1/5, swapped 2/5, weekend"],
  ["2024-04-26", 1, "2024-05-02", "29/4 swapped off, 30/4, 1/5"],
  ["2024-04-26", 2, "2024-05-03", "the same"],
  ["2024-04-26", 3, "2024-05-04", "made up on the Saturday after"],
  ["2023-04-28", 1, "2023-05-04", "two holidays on one weekend, compensated on 2 and 3 May"],
  ["2011-01-28", 1, "2011-01-29", "make-up Saturday"],
  ["2011-01-28", 2, "2011-01-30", "a make-up day on a Sunday"],
  ["2011-01-28", 3, "2011-02-08", "then two swapped days, Tết and compensation"],
  ["2011-01-31", -1, "2011-01-30", "from a swapped day off back to the Sunday"],
  ["2011-01-31", -2, "2011-01-29", "to the Saturday"],
  ["2011-01-31", -3, "2011-01-28", "to the Friday"],
  ["2014-12-26", 1, "2014-12-27", "pays for 2015-01-02: another year"],
  ["2014-12-26", 2, "2014-12-29", "the Saturday was counted"],
  ["2014-12-31", 1, "2015-01-05", "the other half"],
  ["2012-12-28", 1, "2013-01-02", "31/12/2012 off"],
  ["2013-01-04", 1, "2013-01-05", "made up in 2013"],
  ["2018-12-28", 1, "2019-01-02", "31/12/2018 off"],
  ["2019-01-04", 1, "2019-01-05", "made up in 2019"],
  ["2014-01-24", 1, "2014-01-25", "two days off, two make-up days, no stated pairing"],
  ["2014-01-24", 2, "2014-01-27", "the same"],
  ["2014-01-24", 3, "2014-02-06", "past Tết"],
  ["2014-01-24", 4, "2014-02-07", "past Tết"],
  ["2014-01-24", 5, "2014-02-08", "the second make-up day"],
  ["2007-02-15", 1, "2007-02-22", "Vietnamese Tết 17/2, a day before China's"],
  ["2010-02-26", 1, "2010-02-27", "the one make-up day with a single source"],
];

describe("addWorkingDays on vietnam", () => {
  it.each(CASES)("%s %i → %s: %s", (from, n, due) => {
    expect(addWorkingDays(from, n)).toBe(due);
    expect(countWorkingDays(from, due)).toBe(n);
  });

  it("returns the date itself for 0, working or not, and for −0", () => {
    for (const date of ["2026-09-21", "2026-09-26", "2026-11-24", "2026-08-22"]) {
      expect(addWorkingDays(date, 0)).toBe(date);
      expect(addWorkingDays(date, -0)).toBe(date);
    }
  });

  it("takes a date in parts and writes it as a string", () => {
    expect(addWorkingDays({ year: 2026, month: 11, day: 20 }, 2)).toBe("2026-11-25");
  });
});
