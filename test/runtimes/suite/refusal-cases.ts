import type { ProblemCode } from "../../../src/index.js";
import { canonical } from "./canonical.js";
import { type Case, refused } from "./case.js";
import type { Thoihan } from "./entries.js";

/** Passes a value where its type forbids it, as a caller without TypeScript would. */
function untyped(value: unknown): never {
  return value as never;
}

/** What must be refused, by code; with every refusal, that it is told in both languages and survives JSON. */
export function refusalCases(thoihan: Thoihan): Case[] {
  const day = "2026-11-20";
  const stormy = { vi: "Nghỉ bão", en: "Storm" };
  const own = { id: "own", version: "1", extends: "vietnam" } as const;
  const must: readonly (readonly [code: ProblemCode, ask: () => unknown])[] = [
    ["date.not-civil", () => thoihan.isWorkingDay(untyped(new Date(0)))],
    ["date.not-civil", () => thoihan.addWorkingDays(untyped(new Date(Number.NaN)), 1)],
    ["date.invalid", () => thoihan.addWorkingDays("2026-02-30", 1)],
    ["date.invalid", () => thoihan.addWorkingDays("20/11/2026", 1)],
    ["date.invalid", () => thoihan.addWorkingDays("2026-11-20T08:00:00Z", 1)],
    ["date.invalid", () => thoihan.isWorkingDay({ year: 2026, month: 2, day: 29 })],
    ["date.invalid", () => thoihan.isWorkingDay(untyped(null))],
    ["date.invalid", () => thoihan.countWorkingDays(day, untyped(20_261_120))],
    ["instant.without-offset", () => thoihan.civilDateOf("2026-11-20T08:00")],
    ["instant.invalid", () => thoihan.civilDateOf("tomorrow")],
    ["instant.invalid", () => thoihan.civilDateOf(new Date(Number.NaN))],
    ["argument.not-an-integer", () => thoihan.addWorkingDays(day, 1.5)],
    ["argument.not-an-integer", () => thoihan.addWorkingDays(day, Number.NaN)],
    ["calendar.outside-coverage", () => thoihan.isWorkingDay("1999-10-01")],
    ["calendar.outside-coverage", () => thoihan.addWorkingDays("2050-12-31", 1)],
    ["calendar.not-a-calendar", () => thoihan.isWorkingDay(day, untyped({ id: "vietnam" }))],
    ["calendar.unknown-base", () => thoihan.defineCalendar(untyped({ ...own, extends: "laos" }))],
    [
      "calendar.day-both-off-and-working",
      () =>
        thoihan.defineCalendar({
          ...own,
          daysOff: [{ date: "2026-09-10", name: stormy }],
          makeUpDays: [{ date: "2026-09-10", name: stormy }],
        }),
    ],
    ["rule.unknown", () => thoihan.computeDeadline({ rule: untyped("feedback.unknown"), from: day })],
    ["date.invalid", () => thoihan.evaluateFeedback({ id: "1", events: [] }, { asOf: "2026-02-30" })],
    ["argument.wrong-type", () => thoihan.evaluateFeedback({ id: "1", events: [] }, untyped(undefined))],
  ];
  return must.flatMap(([code, ask], index) => [
    { name: `refusal ${index} ${code}`, ask, expected: refused(code) },
    { name: `refusal ${index} ${code}, told`, ask: () => told(thoihan, ask), expected: "in both languages" },
  ]);
}

/** Whether a refusal carries what callers rely on. */
function told({ ThoihanError, describeProblem }: Thoihan, ask: () => unknown): string {
  try {
    return `answered ${String(ask())}`;
  } catch (error) {
    if (!(error instanceof ThoihanError && error instanceof Error)) return "not an error of the library";
    const problems: unknown = JSON.parse(JSON.stringify(error.problems));
    if (canonical(problems) !== canonical(error.problems)) return "problems are no plain JSON";
    const sentences = error.problems.flatMap((each) => [describeProblem(each, "vi"), describeProblem(each, "en")]);
    if (sentences.some((each) => each.length < 10)) return `no sentence: ${sentences.join()}`;
    return new Set(sentences).size >= 2 ? "in both languages" : "in one language";
  }
}
