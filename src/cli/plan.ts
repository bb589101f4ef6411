import { spokenDay } from "../civil/spoken-day.js";
import { writtenDay } from "../civil/written-day.js";
import { planICalendar } from "../icalendar/plan.js";
import type { ReportingCutOff } from "../period/cut-off.js";
import type { PlanDone } from "../plan/done.js";
import { planById } from "../plan/plan-by-id.js";
import { compareStandings } from "../plan/row-standing.js";
import { planSchedule } from "../plan/schedule.js";
import type { PlanTaskStatus } from "../plan/task-status.js";
import type { Plan } from "../plan/types.js";
import type { Bilingual, Language } from "../problem/language.js";
import { paint } from "./colours.js";
import { EXIT } from "./failure.js";
import { type CommonOptions, calendarOf, parseJson } from "./options.js";
import { PLAN_LABELS, PLAN_WORDS } from "./plan-words.js";
import { writeTable } from "./table.js";
import type { World } from "./world.js";

/** Options of `thoihan plan`. */
export interface PlanCommandOptions extends CommonOptions {
  readonly asOf?: string;
  readonly done?: string;
  readonly cutOff?: ReportingCutOff;
  readonly all?: true;
  readonly ics?: true;
  readonly fail?: true;
}

const LONGEST_TITLE = 60;
const LONGEST_LEAD = 34;

/** `thoihan plan can-tho-2025 --as-of 2025-09-01`: every task with its due day, what is overdue first. */
export async function plan(world: World, id: string, options: PlanCommandOptions): Promise<number> {
  const chosen = planById(id);
  const asOf = options.asOf ?? world.today();
  const calendar = await calendarOf(world, options);
  // Whatever the file holds; the function refuses what it cannot use.
  const done = options.done === undefined ? {} : (parseJson(await world.read(options.done)) as PlanDone);
  const reportingCutOff = options.cutOff ?? "calendar";
  const tasks = planSchedule(chosen, { asOf, calendar, done, reportingCutOff }).sort(compareStandings);
  if (options.ics) world.out(planICalendar(chosen, tasks, options.lang));
  else if (options.json) {
    const { id: calendarId, version } = calendar;
    const { tasks: _, ...head } = chosen;
    world.out(`${JSON.stringify({ plan: head, asOf, calendar: { id: calendarId, version }, tasks })}\n`);
  } else {
    writeSchedule(world, chosen, tasks, asOf, options);
  }
  return options.fail && tasks.some(isOverdue) ? EXIT.overdue : EXIT.done;
}

function writeSchedule(
  world: World,
  { title, document, notes }: Plan,
  tasks: readonly PlanTaskStatus[],
  asOf: string,
  { lang, all }: PlanCommandOptions,
): void {
  const words = PLAN_WORDS[lang];
  const shown = tasks.filter((task) => all || (task.status !== "met" && task.status !== "met-late"));
  world.out(`${title[lang]}${document === null ? "" : ` (${document})`}: ${words.planOnly}.\n\n`);
  const cells = shown.map((status) => [
    `${status.row}${status.notes.length > 0 && !all ? "*" : ""}`,
    shorten(status.task.title[lang], LONGEST_TITLE),
    leadOf(status.task.lead),
    dueOf(status, lang),
    paintStatus(world, status, lang),
    daysOf(status, lang),
  ]);
  world.out(`${writeTable(words.head, cells)}\n`);
  for (const { row, warnings } of shown) {
    for (const warning of warnings) world.out(`\n! ${words.row} ${row}: ${warning[lang]}`);
  }
  if (all) writeNotes(world, shown, notes, lang);
  else if (shown.some((status) => status.notes.length > 0)) world.out(`\n${words.noted}`);
  const hidden = tasks.length - shown.length;
  const summary =
    words.summary(tasks.length, tasks.filter(isOverdue).length) + (hidden > 0 ? words.hidden(hidden) : "");
  world.out(`\n\n${words.asOf} ${spokenDay(asOf, lang)}: ${summary}.\n`);
}

/** Each note once, behind the rows that it belongs to. */
function writeNotes(
  world: World,
  shown: readonly PlanTaskStatus[],
  ofPlan: readonly Bilingual[],
  language: Language,
): void {
  const rows = new Map<string, string[]>();
  for (const { row, notes } of shown) {
    for (const note of new Set(notes.map((each) => each[language]))) rows.set(note, [...(rows.get(note) ?? []), row]);
  }
  world.out("\n");
  for (const note of ofPlan) world.out(`\n* ${note[language]}`);
  for (const [note, of] of rows) world.out(`\n* ${of.join(", ")}: ${note}`);
}

function isOverdue({ status }: PlanTaskStatus): boolean {
  return status === "overdue";
}

function dueOf(status: PlanTaskStatus, language: Language): string {
  const { due, actBy, from } = status;
  if (due === undefined) return from === undefined ? "–" : `${PLAN_WORDS[language].from} ${writtenDay(from)}`;
  return actBy === due ? writtenDay(due) : `${writtenDay(due)} (${writtenDay(actBy).slice(0, 5)})`;
}

function paintStatus(world: World, { status, dates }: PlanTaskStatus, language: Language): string {
  const label = PLAN_LABELS[status][language];
  if (status !== "overdue") return status === "due-today" ? paint(world, status, label) : label;
  const late = dates.filter((date) => date.status === "overdue" && date.every !== undefined).length;
  return paint(world, status, late > 1 ? label + PLAN_WORDS[language].reports(late) : label);
}

function daysOf(status: PlanTaskStatus, language: Language): string {
  if ("workingDaysLate" in status) return PLAN_WORDS[language].late(status.workingDaysLate);
  return "workingDaysLeft" in status ? PLAN_WORDS[language].left(status.workingDaysLeft) : "";
}

/** The first body that leads, and how many more. */
function leadOf([first, ...more]: readonly string[]): string {
  if (first === undefined) return "–";
  return shorten(first, LONGEST_LEAD) + (more.length === 0 ? "" : ` +${more.length}`);
}

function shorten(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}
