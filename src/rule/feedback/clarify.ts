import { canThoPlan, hungPhuPlan, operatorMetric } from "../sources.js";
import { defineRule, type Rule } from "../types.js";
import { standardFeedbackVersions } from "../versions.js";

/** Asking the sender to add or clarify (yêu cầu bổ sung, làm rõ): 5 working days from receipt. */
export const clarify: Rule = /* @__PURE__ */ defineRule("feedback.clarify", () => ({
  title: { vi: "Yêu cầu bổ sung, làm rõ nội dung", en: "Ask the sender to clarify" },
  countedFrom: { event: "received", vi: "ngày nhận phản ánh, kiến nghị", en: "receipt of the feedback" },
  standard: standardFeedbackVersions({
    term: { amount: 5, unit: "working-day", direction: "after" },
    cites: [canThoPlan("25"), hungPhuPlan("I.5.a"), operatorMetric("5.2")],
    reading: {
      vi: "Tính từ ngày nhận; chỉ đo yêu cầu ở bước phân loại ban đầu.",
      en: "Counted from receipt; only a request made at intake is measured.",
    },
  }),
  national: [],
}));
