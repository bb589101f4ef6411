import { operatorMetric } from "../../rule/sources.js";
import { defineIndicator, type Indicator } from "../indicator.js";

/** Dossiers finished in time (tỷ lệ hồ sơ giải quyết đúng, trước hạn). */
export const dossierOnTimeRate: Indicator = /* @__PURE__ */ defineIndicator("dossier-on-time-rate", () => ({
  name: { vi: "Tỷ lệ hồ sơ giải quyết đúng hạn, trước hạn", en: "Dossiers handled on time or early" },
  measured: {
    form: "ratio",
    numerator: {
      vi: "số hồ sơ đã giải quyết đúng hạn, trước hạn hoặc chưa giải quyết xong nhưng còn trong hạn",
      en: "dossiers finished on time or early, or not finished and still within time",
    },
    denominator: {
      vi: "tổng số hồ sơ tiếp nhận, giải quyết trong kỳ báo cáo",
      en: "all dossiers received and handled in the reporting period",
    },
  },
  unit: { vi: "% hồ sơ", en: "% of dossiers" },
  better: "higher",
  sources: [operatorMetric("2.1")],
  reading: {
    vi: "Kế hoạch không nêu mẫu số và cách tính hồ sơ chưa giải quyết xong; theo mô tả của đơn vị vận hành, hồ sơ chưa xong được xét vào ngày cuối kỳ: còn trong hạn thì tính là đúng hạn.",
    en: "The plans do not state the denominator or how to count unfinished dossiers; as the operator describes it, these are looked at on the last day of the period, and count as on time while still within time.",
  },
}));

/** Apologies for late dossiers (xin lỗi khi hồ sơ trễ hạn). */
export const lateDossierApologyRate: Indicator = /* @__PURE__ */ defineIndicator("late-dossier-apology-rate", () => ({
  name: { vi: "Xin lỗi khi để xảy ra hồ sơ giải quyết trễ hạn", en: "Apologies for late dossiers" },
  measured: {
    form: "ratio",
    numerator: {
      vi: "số hồ sơ giải quyết trễ hạn mà cơ quan, đơn vị đã xin lỗi",
      en: "late dossiers for which an apology was made",
    },
    denominator: { vi: "tổng số hồ sơ giải quyết trễ hạn", en: "all late dossiers" },
  },
  unit: { vi: "% hồ sơ trễ hạn", en: "% of late dossiers" },
  better: "higher",
  sources: [],
  reading: {
    vi: "Không có hồ sơ trễ hạn thì không có số liệu để tính: không phải 0% và cũng không phải 100%.",
    en: "Where no dossier was late there is no data: neither 0% nor 100%.",
  },
}));

/** How satisfied people and businesses are (mức độ hài lòng về tiếp nhận, giải quyết thủ tục hành chính). */
export const satisfactionRate: Indicator = /* @__PURE__ */ defineIndicator("satisfaction-rate", () => ({
  name: {
    vi: "Mức độ hài lòng về tiếp nhận, giải quyết thủ tục hành chính",
    en: "Satisfaction with the handling of procedures",
  },
  measured: {
    form: "score",
    numerator: { vi: "số người dân, doanh nghiệp hài lòng", en: "people and businesses that are satisfied" },
    denominator: {
      vi: "số người dân, doanh nghiệp được lấy ý kiến",
      en: "people and businesses that were asked",
    },
  },
  unit: { vi: "% người dân, doanh nghiệp được lấy ý kiến", en: "% of people and businesses asked" },
  better: "higher",
  sources: [operatorMetric("5.4")],
  reading: {
    vi: "Kế hoạch không nêu tử số, mẫu số; được hiểu là số hài lòng trên số được lấy ý kiến. Công thức của đơn vị vận hành khác hẳn: 100% trừ tỷ lệ hồ sơ trễ hạn và tỷ lệ bị phản ánh hoặc không hài lòng.",
    en: "The plans define neither number; taken are those satisfied out of those asked. The operator's formula is another: 100% less the rate of late dossiers and the rate of those with feedback or dissatisfaction.",
  },
}));

/** The same in three fields (mức độ hài lòng trong lĩnh vực đất đai, xây dựng, đầu tư). */
export const satisfactionRateLandConstructionInvestment: Indicator = /* @__PURE__ */ defineIndicator(
  "satisfaction-rate-land-construction-investment",
  () => ({
    name: {
      vi: "Mức độ hài lòng về giải quyết thủ tục hành chính lĩnh vực đất đai, xây dựng, đầu tư",
      en: "Satisfaction with the handling of land, construction and investment procedures",
    },
    measured: {
      form: "score",
      numerator: {
        vi: "số người dân, doanh nghiệp hài lòng khi làm thủ tục lĩnh vực đất đai, xây dựng, đầu tư",
        en: "people and businesses that are satisfied with procedures of land, construction or investment",
      },
      denominator: {
        vi: "số người dân, doanh nghiệp làm thủ tục lĩnh vực đất đai, xây dựng, đầu tư được lấy ý kiến",
        en: "people and businesses that were asked about procedures of land, construction or investment",
      },
    },
    unit: {
      vi: "% người dân, doanh nghiệp được lấy ý kiến ở ba lĩnh vực",
      en: "% of people and businesses asked in the three fields",
    },
    better: "higher",
    sources: [],
    reading: {
      vi: "Kế hoạch không nêu tử số, mẫu số; được hiểu là số hài lòng trên số được lấy ý kiến, tính chung ba lĩnh vực.",
      en: "The plan defines neither number; taken are those satisfied out of those asked, the three fields together.",
    },
  }),
);

/** Tasks finished out of those assigned (hoàn thành nhiệm vụ được giao). */
export const assignedTaskCompletionRate: Indicator = /* @__PURE__ */ defineIndicator(
  "assigned-task-completion-rate",
  () => ({
    name: { vi: "Tỷ lệ hoàn thành nhiệm vụ được giao", en: "Assigned tasks finished" },
    measured: {
      form: "ratio",
      numerator: { vi: "số nhiệm vụ đã hoàn thành", en: "tasks that were finished" },
      denominator: { vi: "tổng số nhiệm vụ được giao", en: "all tasks that were assigned" },
    },
    unit: { vi: "% nhiệm vụ", en: "% of tasks" },
    better: "higher",
    sources: [],
  }),
);
