import { canThoPlan, FEEDBACK_SCORING, hungPhuPlan } from "../sources.js";
import { defineRule, type Rule } from "../types.js";
import { standardVersions } from "./versions.js";

/** Handling feedback (xử lý): 15 working days from receipt by the body that handles it. */
export const resolve: Rule = /* @__PURE__ */ defineRule(() => ({
  id: "feedback.resolve",
  title: { vi: "Xử lý phản ánh, kiến nghị", en: "Resolve the feedback" },
  countedFrom: { vi: "ngày cơ quan xử lý nhận được", en: "receipt by the body that handles it" },
  standard: standardVersions({
    term: { amount: 15, unit: "working-day" },
    cites: [canThoPlan("7"), hungPhuPlan("I.5.b"), FEEDBACK_SCORING],
    reading: {
      vi: "Khi được chuyển tiếp, thời hạn tính lại từ ngày cơ quan kế tiếp nhận được.",
      en: "When the case is forwarded, the term starts on the day on which the next body received it.",
    },
  }),
}));
