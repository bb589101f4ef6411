import { planProfile } from "./plan-profile.js";
import type { Profile } from "./types.js";

/** The draft plan of phường Nam Đồ Sơn for 2026. It states no term of its own; it has no date, so its interval is the year. */
export const namDoSon2026: Profile = /* @__PURE__ */ planProfile(
  "nam-do-son-2026",
  { vi: "Dự thảo kế hoạch của UBND phường Nam Đồ Sơn, năm 2026", en: "Draft plan of Nam Đồ Sơn ward, 2026" },
  { from: "2026-01-01", until: "2026-12-31" },
  () => [],
);
