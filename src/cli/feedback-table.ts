import { spokenDay } from "../civil/spoken-day.js";
import { writtenDay } from "../civil/written-day.js";
import type { FeedbackEvaluation } from "../feedback/evaluate-feedback.js";
import { feedbackStateLabels, obligationStatusLabels } from "../feedback/labels.js";
import type { Obligation } from "../feedback/obligation.js";
import type { Language } from "../problem/language.js";
import { ruleById } from "../rule/index.js";
import { paint } from "./colours.js";
import { printable } from "./printable.js";
import { writeTable } from "./table.js";
import type { World } from "./world.js";

/** An obligation of a case, as a row of the table. */
export interface ObligationRow {
  readonly id: string;
  readonly state: FeedbackEvaluation["state"];
  readonly obligation: Obligation;
}

/** What the command counted on its way through the file. */
export interface CaseTally {
  asOf: string;
  cases: number;
  overdue: number;
  bad: number;
}

const WORDS = {
  vi: {
    head: ["Hồ sơ", "Trạng thái", "Việc phải làm", "Hạn cuối", "Tình trạng", "Ngày làm việc"],
    asOf: "Tính đến hết",
    cases: (count: number) => `${count} hồ sơ`,
    overdue: (count: number) => `${count} có việc quá hạn`,
    bad: (count: number) => `${count} dòng lỗi`,
    nothing: "Không có việc nào còn mở.",
    noReminder: "Không có việc nào cần nhắc.",
    more: (count: number) => `… và ${count} dòng nữa: dùng --limit, --csv hoặc --json để xem hết.`,
    late: (days: number) => (days === 0 ? "trễ" : `trễ ${days}`),
    left: (days: number) => `còn ${days}`,
  },
  en: {
    head: ["Case", "State", "Obligation", "Due", "Status", "Working days"],
    asOf: "As of the end of",
    cases: (count: number) => (count === 1 ? "1 case" : `${count} cases`),
    overdue: (count: number) => `${count} with something overdue`,
    bad: (count: number) => (count === 1 ? "1 bad line" : `${count} bad lines`),
    nothing: "Nothing is open.",
    noReminder: "There is nothing to remind of.",
    more: (count: number) => `… and ${count} more rows: --limit, --csv or --json shows them all.`,
    late: (days: number) => (days === 0 ? "late" : `${days} late`),
    left: (days: number) => `${days} left`,
  },
} as const;

/** The worst obligations as a table, and what was counted in a line under it. */
export function writeFeedbackTable(
  world: World,
  rows: { readonly items: readonly ObligationRow[]; readonly total: number },
  tally: CaseTally,
  { language, reminding }: { readonly language: Language; readonly reminding: boolean },
): void {
  const words = WORDS[language];
  const cells = rows.items.map(({ id, state, obligation }) => [
    printable(id),
    feedbackStateLabels[state][language],
    ruleById(obligation.rule).title[language],
    obligation.due === undefined ? "–" : writtenDay(obligation.due),
    paint(world, obligation.status, statusOf(obligation, language)),
    daysOf(obligation, language),
  ]);
  const nothing = reminding ? words.noReminder : words.nothing;
  world.out(rows.total === 0 ? `${nothing}\n` : `${writeTable(words.head, cells)}\n`);
  if (rows.total > cells.length) world.out(`${words.more(rows.total - cells.length)}\n`);
  const counted = [words.cases(tally.cases), words.overdue(tally.overdue)];
  if (tally.bad > 0) counted.push(words.bad(tally.bad));
  world.out(`\n${words.asOf} ${spokenDay(tally.asOf, language)}: ${counted.join(", ")}.\n`);
}

/** Worst first: the latest, then what is due soonest, then what stands still, then what is done. */
export function byUrgency(a: ObligationRow, b: ObligationRow): number {
  return rank(a.obligation) - rank(b.obligation) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

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

function statusOf({ status }: Obligation, language: Language): string {
  const label = obligationStatusLabels[status][language];
  return status === "overdue" ? label.toUpperCase() : label;
}

function daysOf(obligation: Obligation, language: Language): string {
  if ("workingDaysLate" in obligation) return WORDS[language].late(obligation.workingDaysLate);
  return "workingDaysLeft" in obligation ? WORDS[language].left(obligation.workingDaysLeft) : "";
}
