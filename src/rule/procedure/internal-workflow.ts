import { canThoPlan, hungPhuPlan } from "../sources.js";
import { defineRule, type Rule } from "../types.js";
import { standardVersion } from "../versions.js";

/** Approving the internal workflow: 10 days from the decision that announces the list. */
export const internalWorkflow: Rule = /* @__PURE__ */ defineRule("procedure.internal-workflow", () => ({
  title: { vi: "Phê duyệt quy trình nội bộ", en: "Approve the internal workflow" },
  countedFrom: {
    event: "decision-signed",
    vi: "ngày ban hành quyết định công bố danh mục",
    en: "the issue of the decision announcing the list",
  },
  standard: standardVersion({
    term: { amount: 10, unit: "calendar-day", direction: "after" },
    cites: [canThoPlan("4"), hungPhuPlan("II.1")],
    reading: {
      vi: "TTHC sửa đổi không cần quy trình mới thì chỉ cần thông báo bằng văn bản.",
      en: "An amended procedure that needs no new workflow calls only for a written notice.",
    },
  }),
  national: [],
}));
