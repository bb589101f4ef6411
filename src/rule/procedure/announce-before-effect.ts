import { canThoPlan, DECREE_48_2013, decree63, hungPhuPlan } from "../sources.js";
import { defineRule, type Rule } from "../types.js";
import { LOOKED_AT, standardVersion } from "../versions.js";

/** Announcing procedures before a legal document takes effect: 8 days before its effective date. */
export const announceBeforeEffect: Rule = /* @__PURE__ */ defineRule("procedure.announce-before-effect", () => ({
  title: {
    vi: "Công bố TTHC trước ngày văn bản có hiệu lực",
    en: "Announce procedures before the legal document takes effect",
  },
  countedFrom: {
    event: "legal-document-effective",
    vi: "ngày văn bản quy phạm pháp luật có hiệu lực",
    en: "the effective date of the legal document",
  },
  standard: standardVersion({
    term: { amount: 8, unit: "calendar-day", direction: "before" },
    cites: [canThoPlan("1"), hungPhuPlan("I.2.a")],
    reading: {
      vi: "Không dời hạn khi rơi vào ngày nghỉ, vì không văn bản nào cho dời; ngày làm việc liền trước là ngày an toàn.",
      en: "Not moved off a day off, since no text moves it; the working day before is the safe one.",
    },
  }),
  national: [
    {
      version: "national-1-ministry",
      effective: { from: "2013-07-01", until: "2017-09-24" },
      variant: "ministry",
      term: { amount: 20, unit: "working-day", direction: "before" },
      cites: [DECREE_48_2013],
      verified: { mark: "text-seen", on: LOOKED_AT },
    },
    {
      version: "national-1-province",
      effective: { from: "2013-07-01", until: "2017-09-24" },
      variant: "province",
      term: { amount: 5, unit: "working-day", direction: "before" },
      cites: [DECREE_48_2013],
      verified: { mark: "text-seen", on: LOOKED_AT },
    },
    {
      version: "national-2-ministry",
      effective: { from: "2017-09-25" },
      variant: "ministry",
      term: { amount: 20, unit: "calendar-day", direction: "before" },
      cites: [decree63({ vi: "Điều 15", en: "Article 15" })],
      verified: { mark: "text-seen", on: LOOKED_AT },
    },
    {
      version: "national-2-province",
      effective: { from: "2017-09-25" },
      variant: "province",
      term: { amount: 5, unit: "calendar-day", direction: "before" },
      cites: [decree63({ vi: "Điều 15", en: "Article 15" })],
      verified: { mark: "text-seen", on: LOOKED_AT },
    },
  ],
}));
