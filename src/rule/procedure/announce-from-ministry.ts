import { canThoPlan, hungPhuPlan } from "../sources.js";
import { defineRule, type Rule } from "../types.js";
import { standardVersion } from "../versions.js";

/** Announcing procedures after a ministry did (công bố TTHC): 5 days from receipt of its decision. */
export const announceFromMinistry: Rule = /* @__PURE__ */ defineRule("procedure.announce-from-ministry", () => ({
  title: { vi: "Công bố danh mục TTHC sau quyết định của Bộ", en: "Announce procedures after the ministry's decision" },
  countedFrom: {
    event: "ministry-decision-received",
    vi: "ngày nhận được quyết định công bố của Bộ",
    en: "receipt of the ministry's announcement decision",
  },
  standard: standardVersion({
    term: { amount: 5, unit: "calendar-day", direction: "after" },
    cites: [canThoPlan("1"), hungPhuPlan("I.2.a")],
    reading: {
      vi: 'Ngày theo lịch, vì kế hoạch ghi "ngày" và ghi "ngày làm việc" ở chỗ khác.',
      en: "Calendar days, since the plans say days here and working days elsewhere.",
    },
  }),
  national: [],
}));
