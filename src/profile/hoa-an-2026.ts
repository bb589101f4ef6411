import { planProfile, SAME_DAY } from "./plan-profile.js";
import type { Profile } from "./types.js";

/** The draft plan of xã Hòa An for 2026. It has no date, so its interval is the plan year: a reading. */
export const hoaAn2026: Profile = /* @__PURE__ */ planProfile(
  "hoa-an-2026",
  { vi: "Dự thảo kế hoạch của UBND xã Hòa An, năm 2026", en: "Draft plan of Hòa An commune, 2026" },
  { from: "2026-01-01", until: "2026-12-31" },
  () => [
    {
      rule: "procedure.post-at-office",
      term: SAME_DAY,
      countedFrom: {
        event: "decision-effective",
        vi: "ngày quyết định công bố có hiệu lực",
        en: "the effective date of the announcement decision",
      },
      cites: {
        instrument: "Dự thảo Kế hoạch của UBND xã Hòa An (không số)",
        kind: "plan",
        title: {
          vi: "Dự thảo Kế hoạch của UBND xã Hòa An (không số)",
          en: "Draft plan of the People's Committee of Hòa An commune (no number)",
        },
        provision: { vi: "dòng 1", en: "row 1" },
        mark: "plan-only",
      },
    },
  ],
);
