import type { Citation } from "../citation/citation.js";
import type { Bilingual } from "../problem/language.js";

/** Kế hoạch 81/KH-UBND of Cần Thơ, for 2025. It shows what this plan demands, not what national law says. */
export function canThoPlan(row: string): Citation {
  return {
    instrument: "81/KH-UBND",
    kind: "plan",
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
    kind: "plan",
    title: { vi: "Kế hoạch của UBND phường Hưng Phú", en: "Plan of the People's Committee of Hưng Phú ward" },
    provision: { vi: `dòng ${row}`, en: `row ${row}` },
    inForce: { from: "2026-01-28", until: "2026-12-31" },
    mark: "plan-only",
  };
}

/** How a metric of the national set is worked out, as public software describes it: not what a decision orders. */
export function operatorMetric(metric: string): Citation {
  return {
    instrument: "766/QĐ-TTg",
    kind: "decision",
    provision: {
      vi: `công thức chỉ số ${metric} theo mô tả của đơn vị vận hành`,
      en: `formula of metric ${metric} as described by the operator`,
    },
    mark: "secondary",
  };
}

/** From this day feedback rests on a decision whose articles were not seen. */
export const NEW_FEEDBACK_DECISION_FROM = "2026-07-20";

/** Told with every feedback deadline from `NEW_FEEDBACK_DECISION_FROM` on. */
export const FEEDBACK_ARTICLES_NOT_SEEN: Bilingual = {
  vi: "Từ ngày 20/07/2026, Quyết định 29/2026/QĐ-TTg thay Quyết định 31/2021/QĐ-TTg; các điều về phản ánh, kiến nghị của quyết định này chưa được đối chiếu.",
  en: "From 20/07/2026 Decision 29/2026/QĐ-TTg replaces Decision 31/2021/QĐ-TTg; its articles on feedback have not been checked.",
};

/** Nghị định 20/2008/NĐ-CP on feedback. */
export const DECREE_20_2008: Citation = {
  instrument: "20/2008/NĐ-CP",
  kind: "decree",
  title: { vi: "Nghị định", en: "Decree" },
  provision: { vi: "điểm d khoản 1 Điều 9", en: "Article 9(1)(d)" },
  inForce: { from: "2008-03-03" },
  mark: "text-seen",
};

/** The same for data messages, as supplemented. */
export const DECREE_92_2017_FEEDBACK: Citation = {
  instrument: "92/2017/NĐ-CP",
  kind: "decree",
  title: { vi: "Nghị định", en: "Decree" },
  provision: { vi: "bổ sung Điều 9 Nghị định 20/2008/NĐ-CP", en: "supplementing Article 9 of Decree 20/2008/NĐ-CP" },
  inForce: { from: "2017-09-25" },
  mark: "text-seen",
};

/** Thông tư 02/2017/TT-VPCP, as a summary of it says: the article was not seen. Its terms of feedback ended with QĐ 31/2021. */
export const CIRCULAR_02_2017: Citation = {
  instrument: "02/2017/TT-VPCP",
  kind: "circular",
  title: { vi: "Thông tư", en: "Circular" },
  inForce: { from: "2017-12-15", until: "2021-12-08" },
  mark: "secondary",
};

/** Nghị định 63/2010/NĐ-CP on procedure control, as amended in 2017. */
export function decree63(provision: Bilingual): Citation {
  return {
    instrument: "63/2010/NĐ-CP",
    kind: "decree",
    title: { vi: "Nghị định", en: "Decree" },
    provision: {
      vi: `${provision.vi}, sửa đổi bởi Nghị định 92/2017/NĐ-CP`,
      en: `${provision.en} as amended by Decree 92/2017/NĐ-CP`,
    },
    inForce: { from: "2017-09-25" },
    mark: "text-seen",
  };
}

/** The amendment of 2013, which counted in working days. */
export const DECREE_48_2013: Citation = {
  instrument: "48/2013/NĐ-CP",
  kind: "decree",
  title: { vi: "Nghị định", en: "Decree" },
  provision: { vi: "khoản 5 Điều 1", en: "Article 1(5)" },
  inForce: { from: "2013-07-01", until: "2017-09-24" },
  mark: "text-seen",
};
