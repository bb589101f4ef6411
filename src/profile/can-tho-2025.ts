import { canThoPlan } from "../rule/sources.js";
import { calendarDays, planProfile, SAME_DAY, workingDays } from "./plan-profile.js";
import type { Profile } from "./types.js";

/** Kế hoạch 81/KH-UBND of the city of Cần Thơ, 2025-04-09 to the end of 2025. */
export const canTho2025: Profile = /* @__PURE__ */ planProfile(
  "can-tho-2025",
  { vi: "Kế hoạch 81/KH-UBND của UBND thành phố Cần Thơ, năm 2025", en: "Plan 81/KH-UBND of Cần Thơ, 2025" },
  { from: "2025-04-09", until: "2025-12-31" },
  () => [
    { rule: "feedback.reject", term: workingDays(2), cites: canThoPlan("25") },
    { rule: "feedback.clarify", term: workingDays(5), cites: canThoPlan("25") },
    { rule: "feedback.forward", term: workingDays(3), cites: canThoPlan("25") },
    { rule: "feedback.resolve", term: workingDays(15), cites: canThoPlan("7") },
    { rule: "feedback.progress", term: workingDays(5), repeats: "until-fulfilled", cites: canThoPlan("7") },
    { rule: "feedback.publish", term: workingDays(2), cites: canThoPlan("26") },
    { rule: "procedure.announce-from-ministry", term: calendarDays(5), cites: canThoPlan("1") },
    {
      rule: "procedure.announce-before-effect",
      term: { ...calendarDays(8), direction: "before" },
      cites: canThoPlan("1"),
    },
    { rule: "procedure.announce-on-signing", term: SAME_DAY, cites: canThoPlan("1") },
    { rule: "procedure.publish-national-database", term: workingDays(3), cites: canThoPlan("20") },
    {
      rule: "procedure.post-at-office",
      term: SAME_DAY,
      countedFrom: {
        event: "decision-effective",
        vi: "ngày quyết định công bố có hiệu lực",
        en: "the effective date of the announcement decision",
      },
      cites: canThoPlan("2"),
    },
    { rule: "procedure.internal-workflow", term: calendarDays(10), cites: canThoPlan("4") },
    { rule: "procedure.electronic-workflow", term: calendarDays(5), cites: canThoPlan("17") },
  ],
);
