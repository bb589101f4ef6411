import { type FamilyEntry, familyEntry } from "./code-lists.js";
import { decision31, decree20, decree92 } from "./sources.js";

/** Why feedback may be refused (lý do không tiếp nhận). No text seen names duplicates or insults as a ground. */
export const REFUSAL_GROUNDS = [
  "not-an-administrative-regulation",
  "complaint-or-denunciation",
  "requirements-not-met",
  "sender-not-named",
] as const;

/** See `REFUSAL_GROUNDS`. */
export type RefusalGround = (typeof REFUSAL_GROUNDS)[number];

/** The two families of grounds: what it is about, and the form in which it came. */
export type RefusalFamily = "wrong-content" | "requirements-not-met";

/** The grounds for refusal with their labels and citations (danh mục lý do không tiếp nhận). */
export const refusalGrounds: readonly FamilyEntry<RefusalGround, RefusalFamily>[] = [
  /* @__PURE__ */ familyEntry("not-an-administrative-regulation", "wrong-content", () => ({
    label: { vi: "Không phải về quy định hành chính", en: "Not about an administrative regulation" },
    hint: {
      vi: "Nội dung không thuộc phạm vi phản ánh, kiến nghị về quy định hành chính.",
      en: "The content lies outside feedback on administrative regulations.",
    },
    cites: [
      decree20({ vi: "Điều 5", en: "Article 5" }),
      decision31({
        vi: "Chương VI, yêu cầu về nội dung tại Điều 37, Điều 39",
        en: "Chapter VI, content under Articles 37 and 39",
      }),
    ],
  })),
  /* @__PURE__ */ familyEntry("complaint-or-denunciation", "wrong-content", () => ({
    label: { vi: "Là khiếu nại, tố cáo", en: "A complaint or a denunciation" },
    hint: {
      vi: "Khiếu nại, tố cáo được giải quyết theo pháp luật về khiếu nại, tố cáo.",
      en: "Complaints and denunciations are handled under their own laws.",
    },
    cites: [decree20({ vi: "Điều 1", en: "Article 1" })],
  })),
  /* @__PURE__ */ familyEntry("requirements-not-met", "requirements-not-met", () => ({
    label: { vi: "Không đáp ứng yêu cầu của kênh tiếp nhận", en: "The requirements of the channel are not met" },
    hint: {
      vi: "Chẳng hạn không viết bằng tiếng Việt, nội dung không rõ ràng. Yêu cầu của từng kênh: xem danh mục kênh tiếp nhận.",
      en: "Such as not in Vietnamese, or not clear. What each channel asks stands in the list of channels.",
    },
    cites: [
      decree20({ vi: "điểm d khoản 1 Điều 9, khoản 1, 2 Điều 7", en: "Article 9(1)(d), Article 7(1) and 7(2)" }),
      decree92({ vi: "khoản 4 Điều 7 Nghị định 20/2008/NĐ-CP", en: "Article 7(4) of Decree 20/2008/NĐ-CP" }),
      decision31({
        vi: "Chương VI, yêu cầu tại Điều 37, Điều 39",
        en: "Chapter VI, requirements under Articles 37 and 39",
      }),
    ],
  })),
  /* @__PURE__ */ familyEntry("sender-not-named", "requirements-not-met", () => ({
    label: { vi: "Không ghi tên, địa chỉ người gửi", en: "Name and address of the sender are missing" },
    hint: {
      vi: "Cách hiểu: không ghi tên là không đáp ứng yêu cầu tại Điều 7, nên có thể không tiếp nhận.",
      en: "Reading: without a name the requirements of Article 7 are not met, so the feedback may be refused.",
    },
    cites: [decree20({ vi: "điểm d khoản 1 Điều 9, khoản 1, 2 Điều 7", en: "Article 9(1)(d), Article 7(1) and 7(2)" })],
  })),
];
