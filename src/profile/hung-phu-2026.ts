import { hungPhuPlan } from "../rule/sources.js";
import { calendarDays, planProfile, SAME_DAY, workingDays } from "./plan-profile.js";
import type { Profile } from "./types.js";

/** Kế hoạch 25/KH-UBND of phường Hưng Phú, 2026-01-28 to the end of 2026. */
export const hungPhu2026: Profile = /* @__PURE__ */ planProfile(
  "hung-phu-2026",
  { vi: "Kế hoạch 25/KH-UBND của UBND phường Hưng Phú, năm 2026", en: "Plan 25/KH-UBND of Hưng Phú ward, 2026" },
  { from: "2026-01-28", until: "2026-12-31" },
  () => [
    { rule: "feedback.reject", term: workingDays(2), cites: hungPhuPlan("I.5.a") },
    { rule: "feedback.clarify", term: workingDays(5), cites: hungPhuPlan("I.5.a") },
    { rule: "feedback.forward", term: workingDays(3), cites: hungPhuPlan("I.5.a") },
    { rule: "feedback.resolve", term: workingDays(15), cites: hungPhuPlan("I.5.b") },
    { rule: "feedback.progress", term: workingDays(5), repeats: "until-fulfilled", cites: hungPhuPlan("I.5.b") },
    { rule: "feedback.publish", term: workingDays(2), cites: hungPhuPlan("I.5.c") },
    { rule: "procedure.announce-from-ministry", term: calendarDays(5), cites: hungPhuPlan("I.2.a") },
    {
      rule: "procedure.announce-before-effect",
      term: { ...calendarDays(8), direction: "before" },
      cites: hungPhuPlan("I.2.a"),
    },
    { rule: "procedure.announce-on-signing", term: SAME_DAY, cites: hungPhuPlan("I.2.a") },
    { rule: "procedure.publish-national-database", term: workingDays(3), cites: hungPhuPlan("I.2.b-1") },
    { rule: "procedure.publish-portal", term: SAME_DAY, cites: hungPhuPlan("I.2.b-2") },
    { rule: "procedure.post-at-office", term: SAME_DAY, cites: hungPhuPlan("I.2.b-3") },
    { rule: "procedure.internal-workflow", term: calendarDays(10), cites: hungPhuPlan("II.1") },
  ],
);
