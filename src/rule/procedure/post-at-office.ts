import { hungPhuPlan } from "../sources.js";
import { defineRule, type Rule } from "../types.js";
import { standardVersion } from "../versions.js";

/** Posting procedures at the office: the day of the announcement. */
export const postAtOffice: Rule = /* @__PURE__ */ defineRule("procedure.post-at-office", () => ({
  title: { vi: "Niêm yết, công khai TTHC tại trụ sở", en: "Post procedures at the office" },
  countedFrom: { event: "decision-signed", vi: "ngày công bố TTHC", en: "the announcement of the procedures" },
  standard: standardVersion({
    term: { amount: 0, unit: "same-day", direction: "after" },
    cites: [hungPhuPlan("I.2.b-3")],
    reading: {
      vi: "Tính từ ngày công bố; kế hoạch Cần Thơ và Hòa An tính từ ngày quyết định có hiệu lực.",
      en: "Counted from the announcement; the plans of Cần Thơ and Hòa An count from the decision's effective date.",
    },
  }),
  national: [],
}));
