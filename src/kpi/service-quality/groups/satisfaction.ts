import { fiveGroups, formulaOf, maxima, summaryOf } from "../sources.js";
import { defineGroup, type ServiceQualityGroup } from "../types.js";

/** Satisfaction (mức độ hài lòng): with the handling of feedback and of dossiers. */
export const satisfaction: ServiceQualityGroup = /* @__PURE__ */ defineGroup("satisfaction", 18, () => ({
  title: { vi: "Mức độ hài lòng", en: "Satisfaction" },
  cites: [fiveGroups(), maxima()],
  mark: "secondary",
  components: [
    {
      id: "feedback-on-time",
      metric: "5.2",
      title: { vi: "Phản ánh, kiến nghị xử lý đúng hạn", en: "Feedback handled in time" },
      maximum: 6,
      numerator: {
        vi: "số phản ánh, kiến nghị được xử lý đúng hạn hoặc trước hạn",
        en: "cases of feedback handled in time or early",
      },
      denominator: { vi: "số phản ánh, kiến nghị thuộc thẩm quyền", en: "cases of feedback in competence" },
      withoutDenominator: "full-points",
      cites: [summaryOf("5.2"), maxima()],
      mark: "secondary",
    },
    {
      id: "feedback-satisfaction",
      metric: "5.3",
      title: { vi: "Hài lòng trong xử lý phản ánh, kiến nghị", en: "Satisfaction with the handling of feedback" },
      maximum: 6,
      numerator: {
        vi: "tổng số trừ số bị đánh giá không hài lòng, hoặc bị phản ánh tiếp, hoặc quá hạn, mỗi phản ánh, kiến nghị trừ một lần",
        en: "all cases without those that were rated dissatisfied, or complained of again, or late, each taken off once",
      },
      denominator: { vi: "tổng số phản ánh, kiến nghị", en: "all cases of feedback" },
      withoutDenominator: "full-points",
      cites: [summaryOf("5.3"), maxima()],
      mark: "secondary",
      reading: {
        vi: "Tử số là một số đếm; phản ánh, kiến nghị vừa không hài lòng vừa quá hạn chỉ bị trừ một lần.",
        en: "The numerator is a count; a case both dissatisfied and late is taken off once.",
      },
    },
    {
      id: "dossier-satisfaction",
      metric: "5.4",
      title: { vi: "Hài lòng trong tiếp nhận, giải quyết TTHC", en: "Satisfaction with the handling of dossiers" },
      maximum: 6,
      numerator: {
        vi: "số hồ sơ không quá hạn và không có phản ánh, kiến nghị hay đánh giá không thích",
        en: "dossiers that are neither late nor met with feedback or a dislike",
      },
      denominator: { vi: "số hồ sơ", en: "dossiers" },
      fullMarksFrom: 90,
      withoutDenominator: "no-points",
      cites: [formulaOf("5.4"), maxima()],
      mark: "secondary",
      reading: {
        vi: "Nguồn viết: 100% − (tỷ lệ quá hạn + tỷ lệ có phản ánh hoặc không thích). Ở đây là một số đếm: hồ sơ vừa quá hạn vừa bị phản ánh chỉ bị trừ một lần. Không có hồ sơ thì 0 điểm, vì nguồn nói vậy về điểm tiếp nhận hồ sơ.",
        en: "The source writes 100% − (late rate + rate with feedback or dislike). It is a count here: a dossier both late and complained of is taken off once. Without dossiers it gives 0 points, which the source says of dossier receiving.",
      },
    },
  ],
}));
