import { canThoPlan, decree63, hungPhuPlan } from "../sources.js";
import { defineRule, type Rule } from "../types.js";
import { LOOKED_AT, standardVersion } from "../versions.js";

/** Announcing procedures of a document that takes effect on signing: the same day. */
export const announceOnSigning: Rule = /* @__PURE__ */ defineRule("procedure.announce-on-signing", () => ({
  title: {
    vi: "Công bố TTHC ngay khi ký văn bản có hiệu lực ngay",
    en: "Announce procedures at once where the document takes effect on signing",
  },
  countedFrom: {
    event: "legal-document-signed",
    vi: "ngày ký ban hành văn bản quy phạm pháp luật",
    en: "the signing of the legal document",
  },
  standard: standardVersion({
    term: { amount: 0, unit: "same-day", direction: "after" },
    cites: [canThoPlan("1"), hungPhuPlan("I.2.a")],
    reading: {
      vi: '"Ngay khi" được hiểu là trong ngày xảy ra sự kiện.',
      en: "As soon as is read as on the day of the event.",
    },
  }),
  national: [
    {
      version: "national-1-fast-track",
      effective: { from: "2017-09-25" },
      variant: "fast-track",
      term: { amount: 3, unit: "calendar-day", direction: "after" },
      cites: [decree63({ vi: "Điều 15", en: "Article 15" })],
      reading: {
        vi: "Áp dụng cho văn bản ban hành theo trình tự, thủ tục rút gọn.",
        en: "For documents made by the simplified procedure.",
      },
      verified: { mark: "text-seen", on: LOOKED_AT },
    },
  ],
}));
