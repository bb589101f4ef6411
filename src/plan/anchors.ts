import type { Bilingual } from "../problem/language.js";

/** The events from which plans count terms (mốc tính), in the words of their rows. */
export const PLAN_ANCHORS = [
  "receipt-of-ministry-announcement-decision",
  "effective-date-of-legal-document",
  "signing-of-legal-document",
  "signing-of-announcement-decision",
  "issue-of-announcement-decision",
  "effective-date-of-announcement-decision",
  "announcement-of-procedure",
  "publication-in-national-database",
  "issue-of-list-announcement-decision",
  "signing-of-internal-workflow-approval",
  "receipt-of-feedback",
  "end-of-feedback-resolution-term",
  "receipt-of-result",
] as const;

/** See `PLAN_ANCHORS`. */
export type PlanAnchor = (typeof PLAN_ANCHORS)[number];

/** What each event is called. */
export const ANCHOR_LABELS: Readonly<Record<PlanAnchor, Bilingual>> = {
  "receipt-of-ministry-announcement-decision": {
    vi: "ngày nhận được quyết định công bố của Bộ",
    en: "the receipt of the ministry's announcement decision",
  },
  "effective-date-of-legal-document": {
    vi: "ngày văn bản quy phạm pháp luật có hiệu lực",
    en: "the effective date of the legal document",
  },
  "signing-of-legal-document": {
    vi: "ngày ký ban hành văn bản quy phạm pháp luật",
    en: "the signing of the legal document",
  },
  "signing-of-announcement-decision": {
    vi: "ngày ký ban hành quyết định công bố",
    en: "the signing of the announcement decision",
  },
  "issue-of-announcement-decision": {
    vi: "ngày ban hành quyết định công bố",
    en: "the issue of the announcement decision",
  },
  "effective-date-of-announcement-decision": {
    vi: "ngày quyết định công bố có hiệu lực",
    en: "the effective date of the announcement decision",
  },
  "announcement-of-procedure": { vi: "ngày công bố thủ tục", en: "the announcement of the procedure" },
  "publication-in-national-database": {
    vi: "ngày công khai trên Cơ sở dữ liệu quốc gia",
    en: "the publication in the national database",
  },
  "issue-of-list-announcement-decision": {
    vi: "ngày ban hành quyết định công bố danh mục",
    en: "the issue of the decision announcing the list",
  },
  "signing-of-internal-workflow-approval": {
    vi: "ngày ký quyết định phê duyệt quy trình nội bộ",
    en: "the signing of the decision approving the internal workflow",
  },
  "receipt-of-feedback": { vi: "ngày nhận phản ánh, kiến nghị", en: "the receipt of the feedback" },
  "end-of-feedback-resolution-term": { vi: "ngày hết hạn xử lý", en: "the day on which resolving fell due" },
  "receipt-of-result": { vi: "ngày nhận được kết quả xử lý", en: "the receipt of the result" },
};
