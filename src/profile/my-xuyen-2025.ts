import { planProfile } from "./plan-profile.js";
import type { Profile } from "./types.js";

/** The plan of phường Mỹ Xuyên from 2025-10-01. It states no term of its own and no end: it speaks to the end of 2025 here. */
export const myXuyen2025: Profile = /* @__PURE__ */ planProfile(
  "my-xuyen-2025",
  { vi: "Kế hoạch của UBND phường Mỹ Xuyên, từ 01/10/2025", en: "Plan of Mỹ Xuyên ward, from 1 October 2025" },
  { from: "2025-10-01", until: "2025-12-31" },
  () => [],
);
