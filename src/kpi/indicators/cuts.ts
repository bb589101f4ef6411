import type { Bilingual } from "../../problem/language.js";
import { defineIndicator, type Indicator } from "../indicator.js";
import { RESOLUTION_02_OF_2025, RESOLUTION_66, RESOLUTION_76 } from "./sources.js";

const BASE_NOT_STATED: Bilingual = {
  vi: "Kế hoạch không nêu mốc so sánh; báo cáo cần ghi rõ mốc đã dùng.",
  en: "The plan does not state the base; a report has to say which one was used.",
};

/** Rules on business cut (cắt giảm quy định kinh doanh). */
export const businessRegulationCut: Indicator = /* @__PURE__ */ defineIndicator("business-regulation-cut", () => ({
  name: { vi: "Cắt giảm quy định kinh doanh", en: "Cut in business regulations" },
  measured: {
    form: "reduction",
    baseline: { vi: "số quy định kinh doanh tại mốc so sánh", en: "business regulations at the base" },
    current: { vi: "số quy định kinh doanh hiện còn", en: "business regulations that remain" },
  },
  unit: { vi: "% quy định", en: "% of regulations" },
  better: "higher",
  sources: [],
  reading: BASE_NOT_STATED,
}));

/** Cost of complying with business procedures cut (cắt giảm chi phí tuân thủ thủ tục hành chính kinh doanh). */
export const businessComplianceCostCut: Indicator = /* @__PURE__ */ defineIndicator(
  "business-compliance-cost-cut",
  () => ({
    name: {
      vi: "Cắt giảm chi phí tuân thủ thủ tục hành chính kinh doanh",
      en: "Cut in the compliance cost of business procedures",
    },
    measured: {
      form: "reduction",
      baseline: {
        vi: "chi phí tuân thủ thủ tục hành chính kinh doanh tại mốc so sánh",
        en: "compliance cost of business procedures at the base",
      },
      current: {
        vi: "chi phí tuân thủ thủ tục hành chính kinh doanh hiện nay",
        en: "compliance cost of business procedures now",
      },
    },
    unit: { vi: "% chi phí tuân thủ", en: "% of compliance cost" },
    better: "higher",
    sources: [],
    reading: BASE_NOT_STATED,
  }),
);

/** Internal procedures cut (cắt giảm thủ tục hành chính nội bộ). */
export const internalProcedureCut: Indicator = /* @__PURE__ */ defineIndicator("internal-procedure-cut", () => ({
  name: { vi: "Cắt giảm thủ tục hành chính nội bộ", en: "Cut in internal procedures" },
  measured: {
    form: "reduction",
    baseline: { vi: "số thủ tục hành chính nội bộ tại mốc so sánh", en: "internal procedures at the base" },
    current: { vi: "số thủ tục hành chính nội bộ hiện còn", en: "internal procedures that remain" },
  },
  unit: { vi: "% thủ tục nội bộ", en: "% of internal procedures" },
  better: "higher",
  sources: [],
  reading: BASE_NOT_STATED,
}));

/** Cost of complying with internal procedures cut (cắt giảm chi phí tuân thủ thủ tục hành chính nội bộ). */
export const internalComplianceCostCut: Indicator = /* @__PURE__ */ defineIndicator(
  "internal-compliance-cost-cut",
  () => ({
    name: {
      vi: "Cắt giảm chi phí tuân thủ thủ tục hành chính nội bộ",
      en: "Cut in the compliance cost of internal procedures",
    },
    measured: {
      form: "reduction",
      baseline: {
        vi: "chi phí tuân thủ thủ tục hành chính nội bộ tại mốc so sánh",
        en: "compliance cost of internal procedures at the base",
      },
      current: {
        vi: "chi phí tuân thủ thủ tục hành chính nội bộ hiện nay",
        en: "compliance cost of internal procedures now",
      },
    },
    unit: { vi: "% chi phí tuân thủ", en: "% of compliance cost" },
    better: "higher",
    sources: [],
    reading: BASE_NOT_STATED,
  }),
);

/** Time of handling procedures cut (cắt giảm thời gian giải quyết). */
export const processingTimeCut: Indicator = /* @__PURE__ */ defineIndicator("processing-time-cut", () => ({
  name: {
    vi: "Cắt giảm thời gian giải quyết thủ tục hành chính",
    en: "Cut in the time for handling procedures",
  },
  measured: {
    form: "reduction",
    baseline: {
      vi: "thời gian giải quyết thủ tục hành chính của năm lấy làm mốc",
      en: "time for handling procedures in the base year",
    },
    current: { vi: "thời gian giải quyết thủ tục hành chính hiện nay", en: "time for handling procedures now" },
  },
  unit: { vi: "% thời gian giải quyết", en: "% of handling time" },
  better: "higher",
  sources: [],
  reading: {
    vi: "Năm lấy làm mốc theo kế hoạch. Kế hoạch không nêu là thời hạn giải quyết theo quy định hay thời gian thực tế; hai số phải được đo như nhau.",
    en: "The base year is the one in the plan. The plan does not say whether the prescribed or the actual time is meant; both numbers have to be measured alike.",
  },
}));

/** Cost of complying with procedures cut (cắt giảm chi phí tuân thủ). */
export const complianceCostCut: Indicator = /* @__PURE__ */ defineIndicator("compliance-cost-cut", () => ({
  name: {
    vi: "Cắt giảm chi phí tuân thủ thủ tục hành chính",
    en: "Cut in the compliance cost of procedures",
  },
  measured: {
    form: "reduction",
    baseline: {
      vi: "chi phí tuân thủ thủ tục hành chính của năm lấy làm mốc",
      en: "compliance cost of procedures in the base year",
    },
    current: { vi: "chi phí tuân thủ thủ tục hành chính hiện nay", en: "compliance cost of procedures now" },
  },
  unit: { vi: "% chi phí tuân thủ", en: "% of compliance cost" },
  better: "higher",
  sources: [],
  reading: {
    vi: "Năm lấy làm mốc theo kế hoạch. Không so sánh với mức cắt giảm chi phí riêng của thủ tục kinh doanh hoặc thủ tục nội bộ.",
    en: "The base year is the one in the plan. Not to be compared with the cuts in the cost of business or of internal procedures.",
  },
}));

/** What the Government set for the year (chỉ tiêu Chính phủ giao): several figures of other texts. */
export const governmentAssignedTargets: Indicator = /* @__PURE__ */ defineIndicator(
  "government-assigned-targets",
  () => ({
    name: {
      vi: "Các chỉ tiêu Chính phủ giao tại Nghị quyết 76/NQ-CP, 02/NQ-CP và 66/NQ-CP",
      en: "Targets that the Government set in Resolutions 76/NQ-CP, 02/NQ-CP and 66/NQ-CP",
    },
    measured: { form: "bundle" },
    unit: { vi: "% theo từng chỉ tiêu của các nghị quyết", en: "% as each target of the resolutions has it" },
    better: "higher",
    sources: [RESOLUTION_76, RESOLUTION_02_OF_2025, RESOLUTION_66],
    reading: {
      vi: "Đây là nhiều chỉ tiêu của văn bản khác, không phải một tỷ lệ; từng chỉ tiêu phải được đánh giá riêng.",
      en: "These are several targets of other texts, not one ratio; each has to be judged by itself.",
    },
  }),
);
