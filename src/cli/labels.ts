import type { Obligation } from "../feedback/obligation.js";
import type { FeedbackStateName } from "../feedback/transitions.js";
import type { Bilingual } from "../problem/language.js";

/** What a state is called in a table. */
export const STATE_LABELS: Readonly<Record<FeedbackStateName, Bilingual>> = {
  none: { vi: "chưa có", en: "none" },
  received: { vi: "mới nhận", en: "received" },
  "awaiting-clarification": { vi: "chờ bổ sung", en: "awaiting clarification" },
  forwarded: { vi: "đã chuyển", en: "forwarded" },
  "in-progress": { vi: "đang xử lý", en: "in progress" },
  "awaiting-publication": { vi: "chờ công khai", en: "awaiting publication" },
  published: { vi: "đã công khai", en: "published" },
  rejected: { vi: "không tiếp nhận", en: "rejected" },
  withdrawn: { vi: "đã rút", en: "withdrawn" },
};

/** What the standing of an obligation is called in a table. */
export const STATUS_LABELS: Readonly<Record<Obligation["status"], Bilingual>> = {
  upcoming: { vi: "còn hạn", en: "upcoming" },
  "due-today": { vi: "đến hạn hôm nay", en: "due today" },
  overdue: { vi: "QUÁ HẠN", en: "OVERDUE" },
  suspended: { vi: "tạm dừng", en: "suspended" },
  met: { vi: "đúng hạn", en: "met" },
  "met-late": { vi: "xong trễ", en: "met late" },
  "not-required": { vi: "không cần", en: "not required" },
};
