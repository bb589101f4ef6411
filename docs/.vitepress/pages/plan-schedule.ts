import { writtenDay } from "../../../src/civil/written-day.js";
import { type Plan, type PlanTask, planSchedule } from "../../../src/plan/index.js";
import type { PlanTaskStatus } from "../../../src/plan/task-status.js";
import type { Language } from "../../../src/problem/language.js";
import { rowAnchor } from "../addresses.js";
import { heading, plain, table, vietnamese } from "./markdown.js";
import { PLAN_PAGE_WORDS } from "./plan-words.js";
import { timingCell } from "./timing-words.js";

/** So many due days are listed each; of more, the first and the last. */
const MOST_DUE_DAYS = 12;

/** The section with every row of a plan and its due days, as seen on the first day of the plan. */
export function scheduleSection(plan: Plan, language: Language): string[] {
  const words = PLAN_PAGE_WORDS[language];
  const asOf = plan.year.from;
  const schedule = planSchedule(plan, { asOf });
  const byRow = new Map(schedule.map((status) => [status.row, status]));
  const dated = schedule.filter(({ dates }) => dates.length > 0).length;
  const rows = plan.tasks.map((task) => rowOf(task, byRow.get(task.row), language));
  return [
    heading(2, words.schedule),
    words.scheduleText(writtenDay(asOf), schedule.length, dated),
    table([words.row, words.task, words.time, words.due, words.remarks], rows),
  ];
}

/** A task, or a heading of the plan, which has no status. */
function rowOf(task: PlanTask, status: PlanTaskStatus | undefined, language: Language): string[] {
  const row = `<span id="${rowAnchor(task.row)}">${plain(task.row)}</span>`;
  if (status === undefined) return [row, `**${plain(task.title[language])}**`, "", "", ""];
  return [
    row,
    taskCell(task, language),
    task.timings.map((timing) => timingCell(timing, language)).join("<br>"),
    dueCell(status, language),
    remarksCell(status, language),
  ];
}

function taskCell({ title, lead, product, coordinating }: PlanTask, language: Language): string {
  const words = PLAN_PAGE_WORDS[language];
  const lines = [plain(title[language])];
  const add = (name: string, texts: readonly string[]): void => {
    const said = texts.map((text) => vietnamese(text, language)).join("; ");
    if (said !== "") lines.push(`${name}: ${said}`);
  };
  add(words.lead, lead);
  add(words.coordinating, coordinating);
  add(words.product, product === null ? [] : [product]);
  return lines.join("<br>");
}

function dueCell({ dates }: PlanTaskStatus, language: Language): string {
  const written = dates.map(({ due, actBy }) => writtenDay(due) + (actBy === due ? "" : ` (${writtenDay(actBy)})`));
  const days = [...new Set(written)];
  if (days.length <= MOST_DUE_DAYS) return days.join(", ");
  return `${PLAN_PAGE_WORDS[language].dues(days.length)} ${days[0]}, ${days[1]}, …, ${days.at(-1)}`;
}

/** Warnings first and in bold, then notes, then slips of the pen, which the notes leave out. */
function remarksCell({ warnings, notes, task }: PlanTaskStatus, language: Language): string {
  const said = notes.map((note) => plain(note[language]));
  const typos = task.anomalies
    .filter(({ type }) => type === "typo")
    .map(({ raw, note }) => `${raw === "" ? "" : `“${vietnamese(raw, language)}”: `}${plain(note[language])}`);
  const all = [...warnings.map((warning) => `**${plain(warning[language])}**`), ...said, ...typos];
  return [...new Set(all)].join("<br>");
}
