import { type Case, refused } from "./case.js";
import type { SubPaths, Thoihan } from "./entries.js";

/** Answers of the root that can be checked on a calendar by hand. */
export function handCases(thoihan: Thoihan): Case[] {
  const stormy = () =>
    thoihan.defineCalendar({
      id: "stormy",
      version: "1",
      extends: "vietnam",
      daysOff: [{ date: "2026-09-10", name: { vi: "Nghỉ bão", en: "Storm" } }],
    });
  const received = { id: "A-1", events: [{ type: "received", on: "2026-11-20" }] } as const;
  return [
    // 24 November is off since 2026.
    { name: "hand: add 15", ask: () => thoihan.addWorkingDays("2026-11-20", 15), expected: "2026-12-14" },
    { name: "hand: fields", ask: () => thoihan.isWorkingDay({ year: 2026, month: 8, day: 22 }), expected: true },
    {
      name: "hand: a make-up Saturday in Vietnamese",
      ask: () => thoihan.describeDay("2026-08-22").name.vi,
      expected: "Làm bù cho ngày 31/08/2026",
    },
    {
      name: "hand: half past midnight in Hà Nội",
      ask: () => thoihan.civilDateOf("2026-11-19T17:30:00Z"),
      expected: "2026-11-20",
    },
    { name: "hand: a storm", ask: () => thoihan.addWorkingDays("2026-09-09", 1, stormy()), expected: "2026-09-11" },
    {
      name: "hand: what a storm changes",
      ask: () => thoihan.compareCalendars(thoihan.vietnam, stormy()).length,
      expected: 1,
    },
    {
      name: "hand: a rejection is due after 2 working days",
      ask: () => thoihan.evaluateFeedback(received, { asOf: "2026-11-23" }).next?.due ?? null,
      expected: "2026-11-25",
    },
    {
      name: "hand: a safe twin answers",
      ask: () => thoihan.safeAddWorkingDays("2026-11-20", 2),
      expected: { success: true, data: "2026-11-25" },
    },
  ];
}

/** Answers of the sub-paths that can be checked by hand. */
export function handCasesOfSubPaths(thoihan: Thoihan, { icalendar, kpi, dossier, plans, schema }: SubPaths): Case[] {
  const target = { operator: "more-than", value: 97 } as const;
  const rate = (numerator: number) => () =>
    kpi.evaluateKpi({
      indicator: "dossier-on-time-rate",
      target,
      measurement: { numerator, denominator: 10_000 },
    }).outcome;
  const late = { id: "H-1", status: "returned-result", received: "2026-08-20", due: "2026-08-28" } as const;
  const file = () => icalendar.daysOffICalendar(2026, "vi");
  return [
    { name: "hand: 97 % is not more than 97 %", ask: rate(9700), expected: "missed" },
    { name: "hand: 97.01 % is", ask: rate(9701), expected: "met" },
    {
      // 31 August to 2 September are off: from Friday the 28th to Thursday the 3rd is one working day.
      name: "hand: a dossier a day late",
      ask: () => {
        const evaluated = dossier.evaluateDossier({ ...late, finished: "2026-09-03" }, { asOf: "2026-09-30" });
        return [evaluated.standing, "workingDaysLate" in evaluated ? evaluated.workingDaysLate : null];
      },
      expected: ["late", 1],
    },
    {
      name: "hand: 24 November is an all-day event",
      ask: () => file().includes("DTSTART;VALUE=DATE:20261124\r\n"),
      expected: true,
    },
    {
      name: "hand: no line of a file is longer than 75 octets",
      ask: () =>
        file()
          .split("\r\n")
          .every((line) => octets(line) <= 75),
      expected: true,
    },
    {
      name: "hand: row 21 of a plan",
      ask: () =>
        plans.planSchedule(plans.planById("can-tho-2025"), { asOf: "2025-09-01" }).find(({ row }) => row === "21")
          ?.actBy ?? null,
      expected: "2025-09-12",
    },
    {
      name: "hand: a sub-path refuses with the error of the root",
      ask: () => plans.planById("nowhere"),
      expected: refused("plan.unknown"),
    },
    {
      name: "hand: a calendar of the root in a sub-path",
      ask: () => icalendar.daysOffICalendar(2026, "en", thoihan.vietnam) === icalendar.daysOffICalendar(2026, "en"),
      expected: true,
    },
    {
      name: "hand: a schema refuses a day that does not exist",
      ask: () =>
        ["2026-11-20", "2026-02-30"].map(
          (on) => schema.feedbackSchema.safeParse({ id: "1", events: [{ type: "received", on }] }).success,
        ),
      expected: [true, false],
    },
  ];
}

/** The length of a text in UTF-8, which not every runtime has an encoder for. */
function octets(text: string): number {
  return encodeURIComponent(text).replace(/%../g, "%").length;
}
