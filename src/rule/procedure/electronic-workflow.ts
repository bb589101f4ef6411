import { canThoPlan } from "../sources.js";
import { defineRule, type Rule } from "../types.js";
import { standardVersion } from "../versions.js";

/** Setting up the electronic workflow: 5 days from approval of the internal one. */
export const electronicWorkflow: Rule = /* @__PURE__ */ defineRule("procedure.electronic-workflow", () => ({
  title: { vi: "Xây dựng quy trình điện tử", en: "Set up the electronic workflow" },
  countedFrom: {
    event: "internal-workflow-approved",
    vi: "ngày ký quyết định phê duyệt quy trình nội bộ",
    en: "the signing of the decision approving the internal workflow",
  },
  standard: standardVersion({
    term: { amount: 5, unit: "calendar-day", direction: "after" },
    cites: [canThoPlan("17")],
    reading: {
      vi: "Ngày theo lịch.",
      en: "Calendar days.",
    },
  }),
  national: [],
}));
