import { CIRCULAR_02_2017, canThoPlan, hungPhuPlan, operatorMetric } from "../sources.js";
import { defineRule, type Rule } from "../types.js";
import { LOOKED_AT, standardFeedbackVersions } from "../versions.js";

/** Handling feedback (xử lý): 15 working days from receipt by the body that handles it. */
export const resolve: Rule = /* @__PURE__ */ defineRule("feedback.resolve", () => ({
  title: { vi: "Xử lý phản ánh, kiến nghị", en: "Resolve the feedback" },
  countedFrom: {
    event: "received-by-handling-body",
    vi: "ngày cơ quan xử lý nhận được",
    en: "receipt by the body that handles it",
  },
  standard: standardFeedbackVersions({
    term: { amount: 15, unit: "working-day", direction: "after" },
    cites: [canThoPlan("7"), hungPhuPlan("I.5.b"), operatorMetric("5.2")],
    reading: {
      vi: "Khi được chuyển tiếp, thời hạn tính lại từ ngày cơ quan kế tiếp nhận được.",
      en: "When the case is forwarded, the term starts on the day on which the next body received it.",
    },
  }),
  national: [
    {
      version: "national-1",
      effective: { from: "2017-12-15", until: "2021-12-08" },
      term: { amount: 20, unit: "calendar-day", direction: "after" },
      cites: [CIRCULAR_02_2017],
      reading: {
        vi: 'Ngày theo lịch, vì cùng bản tóm tắt đó ghi riêng "ngày làm việc" ở chỗ khác.',
        en: "Calendar days, since the same summary writes working days apart.",
      },
      verified: { mark: "secondary", on: LOOKED_AT },
    },
  ],
}));
