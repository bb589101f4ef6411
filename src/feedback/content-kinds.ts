import type { Bilingual } from "../problem/language.js";
import { type FamilyEntry, familyEntry } from "./code-lists.js";
import { decree20 } from "./sources.js";

/**
 * What feedback can be about (nội dung): six matters that it tells of (phản ánh), and two things that it proposes
 * (kiến nghị).
 */
export const FEEDBACK_KINDS = [
  "obstruction",
  "does-not-fit-reality",
  "inconsistent",
  "unlawful",
  "contrary-to-treaty",
  "other-matter",
  "remedy",
  "initiative",
] as const;

/** See `FEEDBACK_KINDS`. */
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

/** `report`: phản ánh, it tells of a matter. `proposal`: kiến nghị, it proposes something. */
export type FeedbackFamily = "report" | "proposal";

type Entry = FamilyEntry<FeedbackKind, FeedbackFamily>;

/** The kinds of content with their labels and citations (danh mục nội dung phản ánh, kiến nghị). */
export const feedbackKinds: readonly Entry[] = [
  /* @__PURE__ */ kind("obstruction", "report", {
    vi: "Vướng mắc cụ thể do chậm trễ, gây phiền hà, không thực hiện hoặc thực hiện không đúng quy định",
    en: "Concrete trouble from delay, harassment, or regulations not applied or wrongly applied",
  }),
  /* @__PURE__ */ kind("does-not-fit-reality", "report", {
    vi: "Quy định không phù hợp với thực tế",
    en: "A regulation that does not fit reality",
  }),
  /* @__PURE__ */ kind("inconsistent", "report", {
    vi: "Quy định không đồng bộ, không thống nhất",
    en: "A regulation that is not consistent or uniform",
  }),
  /* @__PURE__ */ kind("unlawful", "report", { vi: "Quy định không hợp pháp", en: "A regulation that is unlawful" }),
  /* @__PURE__ */ kind("contrary-to-treaty", "report", {
    vi: "Quy định trái với điều ước quốc tế",
    en: "A regulation contrary to a treaty",
  }),
  /* @__PURE__ */ kind("other-matter", "report", {
    vi: "Vấn đề khác liên quan đến quy định hành chính",
    en: "Another matter of administrative regulations",
  }),
  /* @__PURE__ */ kind("remedy", "proposal", {
    vi: "Đề xuất phương án xử lý những điều đã phản ánh",
    en: "A remedy for what is reported",
  }),
  /* @__PURE__ */ kind("initiative", "proposal", {
    vi: "Sáng kiến ban hành mới quy định hành chính",
    en: "An initiative for a new regulation",
  }),
];

function kind(code: FeedbackKind, family: FeedbackFamily, label: Bilingual): Entry {
  return familyEntry(code, family, () => ({
    label,
    hint: family === "report" ? REPORT : PROPOSAL,
    cites: [decree20({ vi: "khoản 4, 5 Điều 3 và Điều 5", en: "Article 3(4), 3(5) and Article 5" })],
  }));
}

const REPORT: Bilingual = { vi: "Thuộc nội dung phản ánh.", en: "It tells of a matter (phản ánh)." };
const PROPOSAL: Bilingual = { vi: "Thuộc nội dung kiến nghị.", en: "It proposes something (kiến nghị)." };
