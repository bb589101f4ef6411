import type { Bilingual } from "../problem/language.js";
import type { FeedbackEventType } from "./events.js";
import type { Obligation } from "./obligation.js";
import type { FeedbackStateName } from "./transitions.js";

/** What each state is called (trạng thái). */
export const feedbackStateLabels: Readonly<Record<FeedbackStateName, Bilingual>> = {
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

/** What each event is called (sự kiện). Forwarding is never called a refusal. */
export const feedbackEventLabels: Readonly<Record<FeedbackEventType, Bilingual>> = {
  received: { vi: "nhận được", en: "received" },
  rejected: { vi: "từ chối tiếp nhận", en: "rejected" },
  "clarification-requested": { vi: "yêu cầu bổ sung, làm rõ", en: "clarification requested" },
  clarified: { vi: "đã bổ sung, làm rõ", en: "clarified" },
  forwarded: { vi: "chuyển cơ quan có thẩm quyền", en: "forwarded" },
  accepted: { vi: "tiếp nhận xử lý", en: "accepted" },
  "progress-updated": { vi: "cập nhật tình hình xử lý", en: "progress updated" },
  resolved: { vi: "có kết quả xử lý", en: "resolved" },
  returned: { vi: "trả lại câu trả lời không phù hợp", en: "returned" },
  published: { vi: "công khai kết quả", en: "published" },
  withdrawn: { vi: "người gửi rút", en: "withdrawn" },
};

/** What the standing of an obligation is called (tình trạng). */
export const obligationStatusLabels: Readonly<Record<Obligation["status"], Bilingual>> = {
  upcoming: { vi: "còn hạn", en: "upcoming" },
  "due-today": { vi: "đến hạn hôm nay", en: "due today" },
  overdue: { vi: "quá hạn", en: "overdue" },
  suspended: { vi: "tạm dừng", en: "suspended" },
  met: { vi: "đúng hạn", en: "met" },
  "met-late": { vi: "xong trễ", en: "met late" },
  "not-required": { vi: "không cần", en: "not required" },
};
