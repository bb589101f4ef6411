import type { Citation } from "../citation/citation.js";
import type { Bilingual } from "../problem/language.js";

/** Kế hoạch 81/KH-UBND of Cần Thơ, for 2025. It shows what this plan demands, not what national law says. */
export function canThoPlan(row: string): Citation {
  return {
    instrument: "81/KH-UBND",
    title: { vi: "Kế hoạch của UBND thành phố Cần Thơ", en: "Plan of the People's Committee of Cần Thơ" },
    provision: { vi: `dòng ${row}`, en: `row ${row}` },
    inForce: { from: "2025-04-09", until: "2025-12-31" },
    mark: "plan-only",
  };
}

/** Kế hoạch 25/KH-UBND of phường Hưng Phú, for 2026. */
export function hungPhuPlan(row: string): Citation {
  return {
    instrument: "25/KH-UBND",
    title: { vi: "Kế hoạch của UBND phường Hưng Phú", en: "Plan of the People's Committee of Hưng Phú ward" },
    provision: { vi: `dòng ${row}`, en: `row ${row}` },
    inForce: { from: "2026-01-28", until: "2026-12-31" },
    mark: "plan-only",
  };
}

/** How the national portal scores feedback, as public software describes it: not what a decree orders. */
export const FEEDBACK_SCORING: Citation = {
  instrument: "766/QĐ-TTg",
  provision: {
    vi: "công thức chỉ số 5.2 theo mô tả của đơn vị vận hành",
    en: "formula of metric 5.2 as described by the operator",
  },
  mark: "secondary",
};

/** From this day feedback rests on a decision whose articles were not seen. */
export const NEW_FEEDBACK_DECISION_FROM = "2026-07-20";

/** Told with every feedback deadline from `NEW_FEEDBACK_DECISION_FROM` on. */
export const FEEDBACK_ARTICLES_NOT_SEEN: Bilingual = {
  vi: "Từ ngày 20/07/2026, Quyết định 29/2026/QĐ-TTg thay Quyết định 31/2021/QĐ-TTg; các điều về phản ánh, kiến nghị của quyết định này chưa được đối chiếu. Số ngày ở đây lấy từ kế hoạch của địa phương.",
  en: "From 20/07/2026 Decision 29/2026/QĐ-TTg replaces Decision 31/2021/QĐ-TTg; its articles on feedback have not been checked. The number of days used here is that of the local plans.",
};
