import { defineCalendar, defineProfile, type Profile, type RuleId } from "../../src/index.js";

/** A commune that works on Sat 26/09 and 17/10/2026 and is off on Mon 28/09 and Thu 08/10. */
export const communeCalendar = defineCalendar({
  extends: "vietnam",
  id: "xa-a",
  version: "1",
  daysOff: [
    { date: "2026-09-28", name: { vi: "Hội làng", en: "Village festival" } },
    { date: "2026-10-08", name: { vi: "Nghỉ bão", en: "Storm" } },
  ],
  makeUpDays: [
    { date: "2026-09-26", name: { vi: "Làm bù hội làng", en: "Worked for the festival" } },
    { date: "2026-10-17", name: { vi: "Làm bù nghỉ bão", en: "Worked for the storm" } },
  ],
});

const OWN_DAYS: readonly (readonly [RuleId, number])[] = [
  ["feedback.reject", 1],
  ["feedback.forward", 2],
  ["feedback.clarify", 3],
  ["feedback.resolve", 10],
  ["feedback.progress", 3],
  ["feedback.publish", 1],
];

/** Its plan speaks to the end of October. */
const communeOf = (head: { readonly calendar?: typeof communeCalendar }): Profile =>
  defineProfile({
    id: "xa-a-2026",
    title: { vi: "Xã A", en: "Commune A" },
    effective: { from: "2026-01-01", until: "2026-10-31" },
    terms: OWN_DAYS.map(([rule, amount]) => ({
      rule,
      amount,
      unit: "working-day",
      cites: { instrument: "01/KH-UBND" },
    })),
    ...head,
  });
export const commune = communeOf({ calendar: communeCalendar });
/** The same numbers on the national calendar. */
export const numbersOnly = communeOf({});
