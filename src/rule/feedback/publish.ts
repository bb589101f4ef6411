import { CIRCULAR_02_2017, canThoPlan, hungPhuPlan, operatorMetric } from "../sources.js";
import { defineRule, type Rule } from "../types.js";
import { LOOKED_AT, standardFeedbackVersions } from "../versions.js";

/** Publishing the answer (công khai kết quả): 2 working days from receipt of the result. */
export const publish: Rule = /* @__PURE__ */ defineRule("feedback.publish", () => ({
  title: { vi: "Công khai kết quả xử lý", en: "Publish the result" },
  countedFrom: { event: "result-received", vi: "ngày nhận được kết quả xử lý", en: "receipt of the result" },
  standard: standardFeedbackVersions({
    term: { amount: 2, unit: "working-day", direction: "after" },
    cites: [canThoPlan("26"), hungPhuPlan("I.5.c"), operatorMetric("5.2")],
    reading: {
      vi: "Kết quả bị trả lại thì tính lại từ ngày nhận kết quả mới.",
      en: "When an answer is returned, counted afresh from the next result.",
    },
  }),
  national: [
    {
      version: "national-1",
      effective: { from: "2017-12-15", until: "2021-12-08" },
      term: { amount: 2, unit: "working-day", direction: "after" },
      cites: [CIRCULAR_02_2017],
      verified: { mark: "secondary", on: LOOKED_AT },
    },
  ],
}));
