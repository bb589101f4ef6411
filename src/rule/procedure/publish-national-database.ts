import { canThoPlan, decree63, hungPhuPlan } from "../sources.js";
import { defineRule, type Rule } from "../types.js";
import { LOOKED_AT, standardVersion } from "../versions.js";

/** Publishing procedures in the national database: 3 working days from signing of the announcement. */
export const publishNationalDatabase: Rule = /* @__PURE__ */ defineRule("procedure.publish-national-database", () => ({
  title: { vi: "Công khai TTHC trên Cơ sở dữ liệu quốc gia", en: "Publish procedures in the national database" },
  countedFrom: {
    event: "decision-signed",
    vi: "ngày ký quyết định công bố",
    en: "the signing of the announcement decision",
  },
  standard: standardVersion({
    term: { amount: 3, unit: "working-day", direction: "after" },
    cites: [hungPhuPlan("I.2.b-1"), canThoPlan("20")],
    reading: {
      vi: 'Ngày ký và ngày ban hành được coi là một; "sau 03 ngày" nghĩa là trong 3 ngày.',
      en: "Signing and issue are taken as one day; after 3 days means within 3.",
    },
  }),
  national: [
    {
      version: "national-1-ministry",
      effective: { from: "2017-09-25" },
      variant: "ministry",
      term: { amount: 10, unit: "working-day", direction: "after" },
      cites: [decree63({ vi: "khoản 2 Điều 24", en: "Article 24(2)" })],
      verified: { mark: "text-seen", on: LOOKED_AT },
    },
    {
      version: "national-1-province",
      effective: { from: "2017-09-25" },
      variant: "province",
      term: { amount: 5, unit: "working-day", direction: "after" },
      cites: [decree63({ vi: "khoản 2 Điều 24", en: "Article 24(2)" })],
      verified: { mark: "text-seen", on: LOOKED_AT },
    },
    {
      version: "national-1-fast-track",
      effective: { from: "2017-09-25" },
      variant: "fast-track",
      term: { amount: 2, unit: "working-day", direction: "after" },
      cites: [decree63({ vi: "khoản 2 Điều 24", en: "Article 24(2)" })],
      verified: { mark: "text-seen", on: LOOKED_AT },
    },
  ],
}));
