import type { Profile } from "../../src/index.js";

/** A profile as a caller may define it: resolving within calendar days, as the national text of 2017 had it. */
export function calendarDays(amount: number): Profile {
  return {
    id: "calendar-days",
    title: { vi: "Theo ngày dương lịch", en: "Calendar days" },
    versions: {
      "feedback.resolve": [
        {
          version: "calendar-days-1",
          effective: { from: "1999-10-02" },
          term: { amount, unit: "calendar-day", direction: "after" },
          cites: [{ instrument: "02/2017/TT-VPCP", mark: "secondary" }],
          verified: { mark: "secondary", on: "2026-11-22" },
        },
      ],
    },
  };
}
