import { nameCitation } from "../citation/write-citation.js";
import { requireOneOf } from "../document/require-one-of.js";
import type { PlanTaskStatus } from "../plan/task-status.js";
import type { Plan } from "../plan/types.js";
import type { Language } from "../problem/language.js";
import { reading } from "../problem/reading.js";
import { type AllDayEvent, writeEvents } from "./write-events.js";

/**
 * The due days of a plan as iCalendar (lịch thực hiện kế hoạch dạng .ics): one entry a due day, on the working day to act
 * by; the reports of a row each have their own.
 *
 * @param plan the plan that was scheduled
 * @param schedule what `planSchedule` returned for it
 * @param language of names and notes
 * @returns an iCalendar file (RFC 5545) of all-day events
 * @throws `date.invalid` for a schedule that is none
 * @example
 * const plan = planById("can-tho-2025");
 * planICalendar(plan, planSchedule(plan, { asOf: "2025-09-01" }), "vi").includes("DTSTART;VALUE=DATE:20250912"); // => true
 */
export function planICalendar(plan: Plan, schedule: readonly PlanTaskStatus[], language: Language): string {
  requireOneOf(language, ["vi", "en"], ["language"]);
  return reading(schedule, "schedule", "a plan and what planSchedule returned", () => fileOf(plan, schedule, language));
}

function fileOf(plan: Plan, schedule: readonly PlanTaskStatus[], language: Language): string {
  const events = schedule.flatMap(({ row, task, dates, cites, warnings }) =>
    dates.map(({ clause, due, actBy, every }): AllDayEvent => {
      // A monthly and a yearly report of one row can fall due on one day.
      const period = every === undefined ? "once" : `${every.amount}-${every.unit}`;
      const last = language === "vi" ? `Hạn cuối: ${due}` : `Last day: ${due}`;
      const notes = [last, ...cites.map((cite) => nameCitation(cite, language)), ...warnings.map((w) => w[language])];
      return {
        id: `${plan.id}-${row}-${clause}-${period}-${due}`,
        from: actBy,
        to: actBy,
        summary: `${row}: ${task.title[language]}`,
        description: notes.join("\n"),
        busy: false,
      };
    }),
  );
  return writeEvents(plan.title[language], events, plan.issued ?? plan.year.from);
}
