import { spokenDay } from "../civil/spoken-day.js";
import { writtenDay } from "../civil/written-day.js";
import type { ClarificationMode } from "../feedback/clarification.js";
import { evaluateFeedback, type FeedbackEvaluation } from "../feedback/evaluate-feedback.js";
import type { Feedback } from "../feedback/events.js";
import type { Obligation } from "../feedback/obligation.js";
import type { Language } from "../problem/language.js";
import { ruleById } from "../rule/index.js";
import { paint } from "./colours.js";
import { EXIT, tell } from "./failure.js";
import { STATE_LABELS, STATUS_LABELS } from "./labels.js";
import { type CommonOptions, calendarOf, parseJson } from "./options.js";
import { readLines } from "./read-lines.js";
import { writeTable } from "./table.js";
import type { World } from "./world.js";

/** Options of `thoihan feedback`. */
export interface FeedbackCommandOptions extends CommonOptions {
  readonly asOf?: string;
  readonly profile?: string;
  readonly clarification?: ClarificationMode;
  readonly all?: true;
  readonly fail?: true;
}

/** An obligation of a case, as a row of the table. */
interface Row {
  readonly id: string;
  readonly state: FeedbackEvaluation["state"];
  readonly obligation: Obligation;
}

const WORDS = {
  vi: {
    head: ["Hồ sơ", "Trạng thái", "Việc phải làm", "Hạn cuối", "Tình trạng", "Ngày làm việc"],
    asOf: "Tính đến hết",
    cases: (count: number) => `${count} hồ sơ`,
    nothing: "Không có việc nào còn mở.",
    late: (days: number) => `trễ ${days}`,
    left: (days: number) => `còn ${days}`,
  },
  en: {
    head: ["Case", "State", "Obligation", "Due", "Status", "Working days"],
    asOf: "As of the end of",
    cases: (count: number) => (count === 1 ? "1 case" : `${count} cases`),
    nothing: "Nothing is open.",
    late: (days: number) => `${days} late`,
    left: (days: number) => `${days} left`,
  },
} as const;

/** `thoihan feedback cases.jsonl`: what is due and what is late, worst first. One bad line does not hide the others. */
export async function feedback(world: World, file: string, options: FeedbackCommandOptions): Promise<number> {
  const asOf = options.asOf ?? world.today();
  const how = {
    asOf,
    calendar: await calendarOf(world, options),
    ...(options.profile === undefined ? {} : { profile: options.profile }),
    ...(options.clarification === undefined ? {} : { clarification: options.clarification }),
  };
  // A wrong option is wrong for every line: told once, before any is read.
  evaluateFeedback({ id: "-", events: [{ type: "received", on: asOf }] }, how);
  const rows: Row[] = [];
  let cases = 0;
  let overdue = 0;
  let bad = 0;
  for await (const line of readLines(world.open(file))) {
    try {
      // Whatever the line holds; the function refuses what is no case.
      const evaluation = evaluateFeedback(parseJson(line.text) as Feedback, how);
      cases++;
      const { id, state, obligations } = evaluation;
      if (obligations.some(({ status }) => status === "overdue")) overdue++;
      if (options.json) world.out(`${JSON.stringify({ line: line.number, ...evaluation })}\n`);
      else
        for (const obligation of obligations)
          if (options.all || isOpen(obligation)) rows.push({ id, state, obligation });
    } catch (error) {
      bad++;
      tell(world, `${file}:${line.number}`, error, options.lang);
    }
  }
  if (!options.json) writeReport(world, rows, { asOf, cases, overdue, bad }, options.lang);
  if (bad > 0) return EXIT.badInput;
  return options.fail && overdue > 0 ? EXIT.overdue : EXIT.done;
}

function writeReport(
  world: World,
  rows: Row[],
  count: { asOf: string; cases: number; overdue: number; bad: number },
  language: Language,
): void {
  const words = WORDS[language];
  rows.sort((a, b) => rank(a.obligation) - rank(b.obligation) || compareText(a.id, b.id));
  const cells = rows.map(({ id, state, obligation }) => [
    id,
    STATE_LABELS[state][language],
    ruleById(obligation.rule).title[language],
    obligation.due === undefined ? "–" : writtenDay(obligation.due),
    paint(world, obligation.status, STATUS_LABELS[obligation.status][language]),
    daysOf(obligation, language),
  ]);
  world.out(rows.length === 0 ? `${words.nothing}\n` : `${writeTable(words.head, cells)}\n`);
  const bad = count.bad === 0 ? "" : language === "vi" ? `, ${count.bad} dòng lỗi` : `, ${count.bad} bad lines`;
  const late = language === "vi" ? "có việc quá hạn" : "with something overdue";
  world.out(
    `\n${words.asOf} ${spokenDay(count.asOf, language)}: ${words.cases(count.cases)}, ${count.overdue} ${late}${bad}.\n`,
  );
}

function isOpen({ status }: Obligation): boolean {
  return status === "overdue" || status === "due-today" || status === "upcoming" || status === "suspended";
}

/** Worst first: the latest, then what is due soonest, then what stands still, then what is done. */
function rank(obligation: Obligation): number {
  switch (obligation.status) {
    case "overdue":
      return -1 - obligation.workingDaysLate;
    case "due-today":
    case "upcoming":
      return obligation.workingDaysLeft;
    case "suspended":
      return 1e6;
    default:
      return 2e6;
  }
}

function daysOf(obligation: Obligation, language: Language): string {
  if ("workingDaysLate" in obligation) return WORDS[language].late(obligation.workingDaysLate);
  return "workingDaysLeft" in obligation ? WORDS[language].left(obligation.workingDaysLeft) : "";
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
