import type { Bilingual } from "../../problem/language.js";
import { canThoPlan, DECREE_20_2008, DECREE_92_2017_FEEDBACK, hungPhuPlan } from "../sources.js";
import { defineRule, type Rule } from "../types.js";
import { LOOKED_AT, standardFeedbackVersions, warnFromNewDecision } from "../versions.js";

const OUTSIDE_AUTHORITY: Bilingual = {
  vi: "Văn bản nói về phản ánh, kiến nghị không thuộc thẩm quyền của cơ quan tiếp nhận.",
  en: "The text speaks of feedback outside the authority of the body that received it.",
};

/** Passing feedback on to the body in charge (chuyển cơ quan có thẩm quyền): 3 working days from receipt. */
export const forward: Rule = /* @__PURE__ */ defineRule("feedback.forward", () => ({
  title: { vi: "Chuyển tới cơ quan có thẩm quyền", en: "Forward to the body in charge" },
  countedFrom: { event: "received", vi: "ngày nhận phản ánh, kiến nghị", en: "receipt of the feedback" },
  standard: standardFeedbackVersions({
    term: { amount: 3, unit: "working-day", direction: "after" },
    cites: [canThoPlan("25"), hungPhuPlan("I.5.a")],
    reading: {
      vi: "Số 3 ngày là của các kế hoạch; Nghị định 20/2008/NĐ-CP (điểm d khoản 1 Điều 9) cho 5 ngày làm việc. Không còn phải chuyển khi cơ quan nhận tự tiếp nhận để xử lý.",
      en: "3 days is the plans' number; Decree 20/2008/NĐ-CP, Article 9(1)(d), gives 5 working days. Not required once the receiver accepts the case itself.",
    },
  }),
  national: [
    {
      version: "national-1",
      effective: { from: "2008-03-03", until: "2017-09-24" },
      term: { amount: 5, unit: "working-day", direction: "after" },
      cites: [DECREE_20_2008],
      reading: OUTSIDE_AUTHORITY,
      verified: { mark: "text-seen", on: LOOKED_AT },
    },
    ...warnFromNewDecision(
      {
        version: "national-2",
        effective: { from: "2017-09-25" },
        term: { amount: 5, unit: "working-day", direction: "after" },
        cites: [DECREE_20_2008, DECREE_92_2017_FEEDBACK],
        reading: OUTSIDE_AUTHORITY,
        verified: { mark: "text-seen", on: LOOKED_AT },
      },
      "national-3",
    ),
  ],
}));
