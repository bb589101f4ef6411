import type { Bilingual } from "../../problem/language.js";
import { operatorMetric } from "../../rule/sources.js";
import { defineIndicator, type Indicator } from "../indicator.js";

const OF_CASES: Bilingual = { vi: "% phản ánh, kiến nghị", en: "% of cases" };

const WIDER_THAN_ON_TIME: Bilingual = {
  vi: '"Theo quy định" rộng hơn "đúng hạn"; khi kế hoạch không nêu tiêu chí nào khác, số liệu đúng hạn là thước đo tự nhiên.',
  en: '"As prescribed" is wider than "on time"; where the plan gives no other test, the counts of what was on time are the natural measure.',
};

/** Feedback received in time (phản ánh, kiến nghị được tiếp nhận đúng hạn). */
export const feedbackReceptionOnTimeRate: Indicator = /* @__PURE__ */ defineIndicator(
  "feedback-reception-on-time-rate",
  () => ({
    name: { vi: "Phản ánh, kiến nghị được tiếp nhận đúng hạn", en: "Feedback received on time" },
    measured: {
      form: "ratio",
      numerator: {
        vi: "số phản ánh, kiến nghị được từ chối, yêu cầu bổ sung, làm rõ hoặc chuyển đến cơ quan xử lý trong thời hạn",
        en: "cases refused, sent back for clarification or forwarded in time",
      },
      denominator: {
        vi: "tổng số phản ánh, kiến nghị nhận được trong kỳ",
        en: "all cases received in the period",
      },
    },
    unit: OF_CASES,
    better: "higher",
    sources: [operatorMetric("5.2")],
    reading: {
      vi: "Kế hoạch không nêu thế nào là tiếp nhận đúng hạn; được hiểu là đã từ chối, yêu cầu bổ sung, làm rõ hoặc chuyển đi trong thời hạn của việc đó.",
      en: "The plan does not say what receiving on time is; taken is a refusal, a request to clarify or a forwarding within its own term.",
    },
  }),
);

/** Feedback resolved in time (phản ánh, kiến nghị được xử lý đúng hạn). */
export const feedbackResolutionOnTimeRate: Indicator = /* @__PURE__ */ defineIndicator(
  "feedback-resolution-on-time-rate",
  () => ({
    name: { vi: "Phản ánh, kiến nghị được xử lý đúng hạn", en: "Feedback resolved on time" },
    measured: {
      form: "ratio",
      numerator: { vi: "số phản ánh, kiến nghị được xử lý đúng hạn", en: "cases resolved in time" },
      denominator: {
        vi: "tổng số phản ánh, kiến nghị phải xử lý trong kỳ",
        en: "all cases that had to be resolved in the period",
      },
    },
    unit: OF_CASES,
    better: "higher",
    sources: [operatorMetric("5.2")],
  }),
);

/** Results of feedback published in time (phản ánh, kiến nghị được công khai đúng hạn). */
export const feedbackPublicationOnTimeRate: Indicator = /* @__PURE__ */ defineIndicator(
  "feedback-publication-on-time-rate",
  () => ({
    name: {
      vi: "Phản ánh, kiến nghị được công khai kết quả đúng hạn",
      en: "Results of feedback published on time",
    },
    measured: {
      form: "ratio",
      numerator: {
        vi: "số phản ánh, kiến nghị được công khai kết quả xử lý đúng hạn",
        en: "cases whose result was published in time",
      },
      denominator: {
        vi: "tổng số phản ánh, kiến nghị phải công khai kết quả xử lý trong kỳ",
        en: "all cases whose result had to be published in the period",
      },
    },
    unit: OF_CASES,
    better: "higher",
    sources: [operatorMetric("5.2")],
  }),
);

/** Feedback received as prescribed (phản ánh, kiến nghị được tiếp nhận theo quy định). */
export const feedbackReceptionComplianceRate: Indicator = /* @__PURE__ */ defineIndicator(
  "feedback-reception-compliance-rate",
  () => ({
    name: { vi: "Phản ánh, kiến nghị được tiếp nhận theo quy định", en: "Feedback received as prescribed" },
    measured: {
      form: "ratio",
      numerator: {
        vi: "số phản ánh, kiến nghị được tiếp nhận theo quy định",
        en: "cases received as prescribed",
      },
      denominator: {
        vi: "tổng số phản ánh, kiến nghị nhận được trong kỳ",
        en: "all cases received in the period",
      },
    },
    unit: OF_CASES,
    better: "higher",
    sources: [],
    reading: WIDER_THAN_ON_TIME,
  }),
);

/** Feedback handled as prescribed (phản ánh, kiến nghị được xử lý theo quy định). */
export const feedbackResolutionComplianceRate: Indicator = /* @__PURE__ */ defineIndicator(
  "feedback-resolution-compliance-rate",
  () => ({
    name: { vi: "Phản ánh, kiến nghị được xử lý theo quy định", en: "Feedback resolved as prescribed" },
    measured: {
      form: "ratio",
      numerator: {
        vi: "số phản ánh, kiến nghị được xử lý theo quy định",
        en: "cases resolved as prescribed",
      },
      denominator: {
        vi: "tổng số phản ánh, kiến nghị phải xử lý trong kỳ",
        en: "all cases that had to be resolved in the period",
      },
    },
    unit: OF_CASES,
    better: "higher",
    sources: [],
    reading: WIDER_THAN_ON_TIME,
  }),
);

/** Results of feedback published as prescribed (kết quả xử lý được công khai theo quy định). */
export const feedbackPublicationComplianceRate: Indicator = /* @__PURE__ */ defineIndicator(
  "feedback-publication-compliance-rate",
  () => ({
    name: {
      vi: "Kết quả xử lý phản ánh, kiến nghị được công khai theo quy định",
      en: "Results of feedback published as prescribed",
    },
    measured: {
      form: "ratio",
      numerator: {
        vi: "số phản ánh, kiến nghị được công khai kết quả xử lý theo quy định",
        en: "cases whose result was published as prescribed",
      },
      denominator: {
        vi: "tổng số phản ánh, kiến nghị phải công khai kết quả xử lý trong kỳ",
        en: "all cases whose result had to be published in the period",
      },
    },
    unit: OF_CASES,
    better: "higher",
    sources: [],
    reading: WIDER_THAN_ON_TIME,
  }),
);
