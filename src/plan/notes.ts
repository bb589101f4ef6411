import { isoOf } from "../calendar/compile.js";
import { writtenDay } from "../civil/written-day.js";
import type { Bilingual } from "../problem/language.js";
import { FEEDBACK_ARTICLES_NOT_SEEN, NEW_FEEDBACK_DECISION_FROM } from "../rule/sources.js";
import type { Look } from "./look.js";
import { notesOfTiming } from "./notes-of-timing.js";
import { areAlternatives } from "./row-standing.js";
import { ownsPlanYear, type Span } from "./spans.js";
import { precedesPlan } from "./standing.js";
import type { PlanAnomaly, PlanTarget, PlanTask } from "./types.js";

/** What a reader of a row should know (ghi chú): how its time was read, what it waits for, what is odd about it. */
export function notesOf(task: PlanTask, spans: readonly Span[], look: Look): Bilingual[] {
  const notes = task.timings.flatMap((timing, clause) => {
    const own = spans.filter((span) => span.clause === clause);
    return notesOfTiming(timing, own.length > 0, ownsPlanYear(task, timing), look);
  });
  if (task.timings.some((a) => task.timings.some((b) => areAlternatives(a, b)))) notes.push(ALTERNATIVES);
  const early = spans.some((span) => {
    const timing = task.timings[span.clause];
    return timing !== undefined && precedesPlan(span, timing, look);
  });
  if (early && look.plan.issued !== undefined) notes.push(beforeIssue(writtenDay(look.plan.issued)));
  if (look.plan.issued === undefined && spans.some(({ every }) => every !== undefined)) notes.push(NO_ISSUE_DATE);
  for (const target of task.targets) notes.push(...noteOfTarget(target));
  for (const anomaly of task.anomalies) {
    if (anomaly.type !== "typo" && anomaly.type !== "nonexistent-date") notes.push(quoted(anomaly));
  }
  return notes;
}

/** What a reader of a row must be told with every date of it (cảnh báo). */
export function warningsOf(task: PlanTask, spans: readonly Span[], look: Look): Bilingual[] {
  const warnings: Bilingual[] = task.timings.flatMap((timing) => ("warning" in timing ? timing.warning : []));
  if (warnings.length === 0) {
    for (const anomaly of task.anomalies) if (anomaly.type === "nonexistent-date") warnings.push(quoted(anomaly));
  }
  const { table, asOf } = look;
  const unseen = task.timings.some(({ rule }, clause) => {
    if (rule === undefined || !rule.startsWith("feedback.")) return false;
    // The day counted from picks the text in force; without it, the day from which the plan is looked at.
    const from = spans.find((span) => span.clause === clause)?.countedFrom ?? asOf;
    return isoOf(table, from) >= NEW_FEEDBACK_DECISION_FROM;
  });
  return unseen ? [...warnings, FEEDBACK_ARTICLES_NOT_SEEN] : warnings;
}

const ALTERNATIVES: Bilingual = {
  vi: "Các trường hợp loại trừ nhau, chỉ một trường hợp áp dụng: việc này trễ khi hạn sau cùng đã qua.",
  en: "The cases exclude each other and only one applies: the task is late once the last of their due days has passed.",
};

const NO_ISSUE_DATE: Bilingual = {
  vi: "Kế hoạch không ghi ngày ban hành: các kỳ được liệt kê từ đầu năm kế hoạch.",
  en: "The plan has no date of issue: periods are listed from the start of the plan year.",
};

function beforeIssue(issued: string): Bilingual {
  return {
    vi: `Các kỳ đến hạn trước ngày ban hành kế hoạch (${issued}) không tính là quá hạn theo kế hoạch này.`,
    en: `Periods that fell due before the plan was issued (${issued}) do not count as overdue under it.`,
  };
}

function noteOfTarget(target: PlanTarget): Bilingual[] {
  if (target.value !== null) return [];
  return [
    {
      vi: `Chỉ tiêu chờ số liệu từ: ${target.external}.`,
      en: `The target waits for a figure from: ${target.external}.`,
    },
  ];
}

function quoted({ raw, note }: PlanAnomaly): Bilingual {
  return raw === "" ? note : { vi: `"${raw}": ${note.vi}`, en: `"${raw}": ${note.en}` };
}
