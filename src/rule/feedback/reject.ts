import { canThoPlan, hungPhuPlan, operatorMetric } from "../sources.js";
import { defineRule, type Rule } from "../types.js";
import { standardFeedbackVersions } from "../versions.js";

/** Refusing feedback that is not accepted (không tiếp nhận): 2 working days from receipt. */
export const reject: Rule = /* @__PURE__ */ defineRule("feedback.reject", () => ({
  title: { vi: "Từ chối tiếp nhận phản ánh, kiến nghị", en: "Reject feedback" },
  countedFrom: { event: "received", vi: "ngày nhận phản ánh, kiến nghị", en: "receipt of the feedback" },
  standard: standardFeedbackVersions({
    term: { amount: 2, unit: "working-day", direction: "after" },
    cites: [canThoPlan("25"), hungPhuPlan("I.5.a"), operatorMetric("5.2")],
    reading: {
      vi: "Các kế hoạch không nêu mốc bắt đầu; tính từ ngày nhận lúc đầu, việc chuyển tiếp không mở thời hạn mới.",
      en: "The plans do not say from when; counted from receipt at intake, and forwarding opens no new term.",
    },
  }),
  national: [],
}));
