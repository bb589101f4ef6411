import { type CodeListEntry, entry } from "./code-lists.js";
import { decision31, decree20, decree92 } from "./sources.js";

/** How feedback can come in (kênh tiếp nhận). */
export const FEEDBACK_CHANNELS = [
  "in-writing",
  "telephone",
  "opinion-form",
  "data-message",
  "national-portal",
] as const;

/** See `FEEDBACK_CHANNELS`. */
export type FeedbackChannel = (typeof FEEDBACK_CHANNELS)[number];

/** The channels with their labels, what each asks of the sender, and where that stands (danh mục kênh tiếp nhận). */
export const feedbackChannels: readonly CodeListEntry<FeedbackChannel>[] = [
  /* @__PURE__ */ entry("in-writing", () => ({
    label: { vi: "Văn bản", en: "In writing" },
    hint: {
      vi: "Gửi trực tiếp hoặc qua bưu chính; viết bằng tiếng Việt, nội dung rõ ràng, ghi rõ tên, địa chỉ, số điện thoại (hoặc địa chỉ thư tín).",
      en: "Handed in or sent by post; in Vietnamese, clear, with name, address and telephone number (or postal address).",
    },
    cites: [decree20({ vi: "khoản 1 Điều 6, khoản 1 Điều 7", en: "Article 6(1), Article 7(1)" })],
  })),
  /* @__PURE__ */ entry("telephone", () => ({
    label: { vi: "Điện thoại", en: "Telephone" },
    hint: {
      vi: "Chỉ gọi số điện thoại chuyên dùng đã công bố; nói bằng tiếng Việt, rõ ràng, cho biết tên, địa chỉ, số điện thoại; cán bộ ghi lại trung thực.",
      en: "Only to the published dedicated number; in Vietnamese, clear, with name, address and telephone number; the officer writes it down truthfully.",
    },
    cites: [decree20({ vi: "khoản 2 Điều 6, khoản 2 Điều 7", en: "Article 6(2), Article 7(2)" })],
  })),
  /* @__PURE__ */ entry("opinion-form", () => ({
    label: { vi: "Phiếu lấy ý kiến", en: "Opinion form" },
    hint: {
      vi: "Chỉ khi cơ quan có yêu cầu lấy ý kiến; bằng tiếng Việt, câu hỏi nêu rõ ràng.",
      en: "Only when an agency asks for opinions; in Vietnamese, the questions clearly stated.",
    },
    cites: [decree20({ vi: "khoản 3 Điều 6, khoản 3 Điều 7", en: "Article 6(3), Article 7(3)" })],
  })),
  /* @__PURE__ */ entry("data-message", () => ({
    label: { vi: "Thông điệp dữ liệu", en: "Data message" },
    hint: {
      vi: "Gửi tới địa chỉ đã công bố; tiếng Việt theo bảng mã Unicode TCVN 6909:2001, nội dung rõ ràng, ghi rõ tên, địa chỉ, số điện thoại, thư điện tử hoặc địa chỉ thư tín; tệp đính kèm đúng định dạng cho phép.",
      en: "To the published address; in Vietnamese in Unicode (TCVN 6909:2001), clear, with name, address, telephone number and e-mail or postal address; attachments in an allowed format.",
    },
    cites: [
      decree92({
        vi: "bổ sung khoản 4 Điều 7 Nghị định 20/2008/NĐ-CP",
        en: "adding Article 7(4) of Decree 20/2008/NĐ-CP",
      }),
    ],
  })),
  /* @__PURE__ */ entry("national-portal", () => ({
    label: { vi: "Cổng Dịch vụ công quốc gia", en: "National public service portal" },
    hint: {
      vi: "Cần có tài khoản; bằng tiếng Việt, nội dung rõ ràng, ghi đủ họ tên, địa chỉ liên hệ, số điện thoại, thư điện tử. Bản giấy, điện thoại, fax, thư điện tử do cơ quan nhận được đều phải nhập vào hệ thống.",
      en: "An account is needed; in Vietnamese, clear, with full name, contact address, telephone number and e-mail. What an office receives on paper, by telephone, fax or e-mail must be entered into the system.",
    },
    cites: [decision31({ vi: "Điều 41, điểm b khoản 2 Điều 43", en: "Article 41, Article 43(2)(b)" })],
  })),
];
