import { type RuleId, safeComputeDeadline, safeComputeTerm, type Term } from "../../../src/index.js";
import { type Answer, answerOf, type CalculatorTable } from "./answer.js";
import { calendarIn } from "./own-days.js";

/** The calculator of deadlines: rules and free terms around everything that is odd in the calendar. */
export const DEADLINE: CalculatorTable = {
  name: "deadline",
  questions: [
    // Over the first 24 November that is a holiday.
    { search: "?rule=feedback.resolve&from=2026-11-20" },
    { search: "?rule=feedback.reject&from=2026-11-23" },
    { search: "?rule=feedback.reject&from=2026-11-24" },
    { search: "?rule=feedback.reject&from=2025-11-23" },
    // Tết 2026, and the days before and in it.
    { search: "?rule=feedback.publish&from=2026-02-13" },
    { search: "?rule=feedback.resolve&from=2026-02-16" },
    { search: "?rule=procedure.publish-portal&from=2026-02-21" },
    { search: "?rule=feedback.forward&from=2024-02-07" },
    // Saturdays that are worked instead of another day.
    { search: "?rule=feedback.reject&from=2026-08-21" },
    { search: "?rule=feedback.clarify&from=2026-08-22" },
    { search: "?rule=feedback.resolve&from=2024-04-26" },
    // What repeats, what is on the same day, what is counted backwards, and cases of a rule.
    { search: "?rule=feedback.progress&from=2026-11-20" },
    { search: "?rule=procedure.announce-before-effect&from=2026-07-01&profile=national&variant=province" },
    { search: "?rule=procedure.announce-before-effect&from=2026-07-01&profile=national&variant=ministry" },
    { search: "?rule=procedure.announce-on-signing&from=2026-07-01&profile=national&variant=fast-track" },
    { search: "?rule=procedure.announce-before-effect&from=2026-07-01" },
    { search: "?rule=feedback.resolve&from=2019-05-06&profile=national" },
    { search: "?rule=feedback.resolve&from=2026-06-01&profile=hung-phu-2026" },
    // Days of an agency's own.
    { search: "?rule=feedback.resolve&from=2026-11-20&off=2026-11-25,2026-11-26" },
    { search: "?rule=feedback.reject&from=2026-11-20&work=2026-11-21" },
    // Terms of one's own, the last of them before Tết.
    { search: "?amount=15&unit=working-day&direction=after&from=2026-11-20" },
    { search: "?amount=1&unit=month&direction=after&from=2026-01-31" },
    { search: "?amount=2&unit=week&direction=after&from=2026-02-04" },
    { search: "?amount=10&unit=calendar-day&direction=after&from=2026-04-20" },
    { search: "?amount=5&unit=working-day&direction=before&from=2026-02-24" },
    { search: "?amount=3&unit=calendar-day&direction=before&from=2026-09-03" },
    { search: "?amount=30&unit=working-day&direction=after&from=2045-01-20" },
    // Refusals.
    { search: "?rule=feedback.nothing&from=2026-11-20" },
    { search: "?rule=procedure.announce-before-effect&from=2026-07-01&profile=national" },
    { search: "?rule=feedback.resolve&from=2026-11-20&profile=nowhere" },
    { search: "?rule=feedback.resolve&from=2050-12-30" },
    { search: "?rule=feedback.resolve&from=1990-01-01" },
    { search: "?amount=0&unit=working-day&direction=after&from=2026-11-20" },
    { search: "?amount=x&unit=working-day&direction=after&from=2026-11-20" },
    { search: "?rule=feedback.resolve&from=2026-11-20&off=2026-11-21&work=2026-11-21" },
    { search: "?rule=feedback.resolve&from=2026-02-30", refused: "date.no-such-day" },
    { search: "?rule=feedback.resolve&from=", refused: "date.empty" },
    { search: "?rule=feedback.resolve&from=20/11/20", refused: "date.unfinished" },
    { search: "?rule=feedback.resolve&from=soon", refused: "date.format" },
  ],
  ask: (params): Answer => {
    const calendar = calendarIn(params);
    if (!calendar.success) return answerOf(calendar);
    const from = params.get("from") ?? "";
    const rule = params.get("rule");
    const own = { calendar: calendar.data };
    if (rule === null) return answerOf(safeComputeTerm({ term: termIn(params), from, ...own }));
    const profile = params.get("profile");
    const variant = params.get("variant");
    const named = { ...(profile === null ? {} : { profile }), ...(variant === null ? {} : { variant }) };
    // Some are no rules, on purpose.
    return answerOf(safeComputeDeadline({ rule: rule as RuleId, from, ...named, ...own }));
  },
};

function termIn(params: URLSearchParams): Term {
  const amount = params.get("amount") ?? "";
  const number = /^\d+$/.test(amount) ? Number(amount) : amount;
  // Some are no terms, on purpose.
  return { amount: number, unit: params.get("unit"), direction: params.get("direction") } as Term;
}
