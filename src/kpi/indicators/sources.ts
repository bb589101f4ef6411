import type { Citation } from "../../citation/citation.js";

/** Nghị quyết 76/NQ-CP of 2021 on the reform of administration, seen in English. */
export const RESOLUTION_76: Citation = {
  instrument: "76/NQ-CP",
  kind: "resolution",
  title: { vi: "Nghị quyết của Chính phủ", en: "Resolution of the Government" },
  provision: {
    vi: "chỉ tiêu đến năm 2025, đối chiếu qua bản tiếng Anh",
    en: "targets up to 2025, seen in an English text",
  },
  mark: "text-seen",
};

/** Nghị quyết 02/NQ-CP of 2025 on the business environment: known from the plan of Cần Thơ, which names it. */
export const RESOLUTION_02_OF_2025: Citation = {
  instrument: "02/NQ-CP",
  kind: "resolution",
  title: { vi: "Nghị quyết của Chính phủ", en: "Resolution of the Government" },
  provision: {
    vi: "ngày 08/01/2025, theo viện dẫn của Kế hoạch 81/KH-UBND",
    en: "of 08/01/2025, as Plan 81/KH-UBND names it",
  },
  mark: "plan-only",
};

/** Nghị quyết 66/NQ-CP of 2025 on cutting procedures of business, seen in the words of the press. */
export const RESOLUTION_66: Citation = {
  instrument: "66/NQ-CP",
  kind: "resolution",
  title: { vi: "Nghị quyết của Chính phủ", en: "Resolution of the Government" },
  provision: {
    vi: "chỉ tiêu năm 2025, đối chiếu qua tin báo chí bằng tiếng Anh",
    en: "targets for 2025, seen in an English press text",
  },
  mark: "text-seen",
};
