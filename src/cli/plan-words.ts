import type { PlanTaskStatus } from "../plan/task-status.js";
import type { Bilingual } from "../problem/language.js";

/** What the standing of a task is called in a table. */
export const PLAN_LABELS: Readonly<Record<PlanTaskStatus["status"], Bilingual>> = {
  overdue: { vi: "QUÁ HẠN", en: "OVERDUE" },
  "due-today": { vi: "đến hạn hôm nay", en: "due today" },
  "in-progress": { vi: "đang thực hiện", en: "in progress" },
  upcoming: { vi: "chưa đến hạn", en: "upcoming" },
  "awaiting-event": { vi: "chờ phát sinh", en: "awaiting event" },
  continuous: { vi: "thường xuyên", en: "continuous" },
  external: { vi: "theo văn bản khác", en: "set elsewhere" },
  undated: { vi: "không ghi ngày", en: "no date" },
  met: { vi: "đúng hạn", en: "met" },
  "met-late": { vi: "xong trễ", en: "met late" },
};

/** What the table of a plan says around its rows. */
export const PLAN_WORDS = {
  vi: {
    head: ["Dòng", "Nhiệm vụ", "Chủ trì", "Hạn cuối (nên xong)", "Tình trạng", "Ngày làm việc"],
    asOf: "Tính đến hết",
    planOnly: "số liệu của kế hoạch, không phải quy định của trung ương",
    left: (days: number) => `còn ${days}`,
    late: (days: number) => `trễ ${days}`,
    reports: (count: number) => ` (${count} kỳ)`,
    from: "từ",
    summary: (tasks: number, overdue: number) => `${tasks} nhiệm vụ, ${overdue} quá hạn`,
    hidden: (done: number) => `, ${done} đã xong (xem --all)`,
    noted: "* có ghi chú: xem --all",
    row: "Dòng",
  },
  en: {
    head: ["Row", "Task", "Lead", "Due (act by)", "Status", "Working days"],
    asOf: "As of the end of",
    planOnly: "numbers of the plan, not national law",
    left: (days: number) => `${days} left`,
    late: (days: number) => `${days} late`,
    reports: (count: number) => ` (${count} reports)`,
    from: "from",
    summary: (tasks: number, overdue: number) => `${tasks} tasks, ${overdue} overdue`,
    hidden: (done: number) => `, ${done} done (see --all)`,
    noted: "* has a note: see --all",
    row: "Row",
  },
} as const;
