import { CIRCULAR_02_2017, canThoPlan, hungPhuPlan } from "../sources.js";
import { defineRule, type Rule } from "../types.js";
import { LOOKED_AT, standardFeedbackVersions } from "../versions.js";

/** Updating the sender while a late case runs on (cập nhật tình hình xử lý): every 5 working days after the term. */
export const progress: Rule = /* @__PURE__ */ defineRule("feedback.progress", () => ({
  title: { vi: "Cập nhật tình hình xử lý", en: "Update on progress" },
  countedFrom: { event: "resolution-due", vi: "ngày hết hạn xử lý", en: "the day on which resolving fell due" },
  standard: standardFeedbackVersions({
    term: { amount: 5, unit: "working-day", direction: "after" },
    repeats: "until-fulfilled",
    cites: [canThoPlan("7"), hungPhuPlan("I.5.b")],
    reading: {
      vi: "Lặp lại cứ sau 5 ngày làm việc kể từ ngày hết hạn; không phải là gia hạn, hồ sơ vẫn quá hạn.",
      en: "Repeats every 5 working days from the day the term ended; it is no extension, and the case stays late.",
    },
  }),
  national: [
    {
      version: "national-1",
      effective: { from: "2017-12-15", until: "2021-12-08" },
      term: { amount: 7, unit: "calendar-day", direction: "after" },
      repeats: "until-fulfilled",
      cites: [CIRCULAR_02_2017],
      verified: { mark: "secondary", on: LOOKED_AT },
    },
  ],
}));
