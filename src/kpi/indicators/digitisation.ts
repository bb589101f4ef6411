import { operatorMetric } from "../../rule/sources.js";
import { defineIndicator, type Indicator } from "../indicator.js";

/** Components of dossiers digitised (tỷ lệ số hóa thành phần hồ sơ). */
export const dossierComponentDigitisationRate: Indicator = /* @__PURE__ */ defineIndicator(
  "dossier-component-digitisation-rate",
  () => ({
    name: { vi: "Tỷ lệ số hóa thành phần hồ sơ", en: "Components of dossiers digitised" },
    measured: {
      form: "ratio",
      numerator: { vi: "số thành phần hồ sơ được số hóa", en: "components of dossiers that were digitised" },
      denominator: {
        vi: "số thành phần hồ sơ tiếp nhận trong kỳ",
        en: "components of dossiers received in the period",
      },
    },
    unit: { vi: "% thành phần hồ sơ", en: "% of components" },
    better: "higher",
    sources: [],
    reading: {
      vi: "Kế hoạch không nêu mẫu số; mẫu số được hiểu là các thành phần hồ sơ tiếp nhận trong kỳ. Đếm thành phần hồ sơ, không đếm hồ sơ.",
      en: "The plans state no denominator; taken are the components received in the period. Components are counted, not dossiers.",
    },
  }),
);

/** Results digitised (tỷ lệ số hóa kết quả giải quyết thủ tục hành chính). */
export const resultDigitisationRate: Indicator = /* @__PURE__ */ defineIndicator("result-digitisation-rate", () => ({
  name: { vi: "Tỷ lệ số hóa kết quả giải quyết thủ tục hành chính", en: "Results digitised" },
  measured: {
    form: "ratio",
    numerator: { vi: "số kết quả giải quyết được số hóa", en: "results that were digitised" },
    denominator: { vi: "số kết quả giải quyết ban hành trong kỳ", en: "results issued in the period" },
  },
  unit: { vi: "% kết quả", en: "% of results" },
  better: "higher",
  sources: [],
  reading: {
    vi: "Kế hoạch không nêu mẫu số; mẫu số được hiểu là các kết quả ban hành trong kỳ. Kết quả có từ trước và đang còn hiệu lực thuộc một chỉ tiêu khác.",
    en: "The plans state no denominator; taken are the results issued in the period. Earlier results that are still valid have an indicator of their own.",
  },
}));

/** Earlier results, still valid, digitised (tỷ lệ số hóa kết quả đang còn hiệu lực). */
export const validResultDigitisationRate: Indicator = /* @__PURE__ */ defineIndicator(
  "valid-result-digitisation-rate",
  () => ({
    name: {
      vi: "Tỷ lệ số hóa kết quả giải quyết thủ tục hành chính đang còn hiệu lực",
      en: "Valid earlier results digitised",
    },
    measured: {
      form: "ratio",
      numerator: {
        vi: "số kết quả giải quyết có từ trước, đang còn hiệu lực, được số hóa",
        en: "earlier results, still valid, that were digitised",
      },
      denominator: {
        vi: "tổng số kết quả giải quyết có từ trước, đang còn hiệu lực",
        en: "all earlier results that are still valid",
      },
    },
    unit: { vi: "% kết quả còn hiệu lực", en: "% of valid results" },
    better: "higher",
    sources: [],
  }),
);

/** Dossiers digitised with their results (tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính). */
export const dossierAndResultDigitisationRate: Indicator = /* @__PURE__ */ defineIndicator(
  "dossier-and-result-digitisation-rate",
  () => ({
    name: {
      vi: "Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính",
      en: "Dossiers digitised together with their results",
    },
    measured: {
      form: "ratio",
      numerator: {
        vi: "số hồ sơ được số hóa cả hồ sơ và kết quả giải quyết",
        en: "dossiers of which both the dossier and the result were digitised",
      },
      denominator: {
        vi: "tổng số hồ sơ thuộc thẩm quyền trong kỳ",
        en: "all dossiers in competence in the period",
      },
    },
    unit: { vi: "% hồ sơ", en: "% of dossiers" },
    better: "higher",
    sources: [operatorMetric("4.2")],
    reading: {
      vi: "Kế hoạch nêu chung hồ sơ và kết quả, không nêu mẫu số; theo mô tả của đơn vị vận hành, một hồ sơ được tính khi cả thành phần hồ sơ và kết quả đã được số hóa.",
      en: "The plans name dossiers and results together and state no denominator; as the operator describes it, a dossier counts when both its components and its result were digitised.",
    },
  }),
);

/** Dossiers with an electronic result (tỷ lệ cấp kết quả điện tử). */
export const electronicResultRate: Indicator = /* @__PURE__ */ defineIndicator("electronic-result-rate", () => ({
  name: {
    vi: "Tỷ lệ cấp kết quả giải quyết thủ tục hành chính điện tử",
    en: "Electronic results issued",
  },
  measured: {
    form: "ratio",
    numerator: { vi: "số hồ sơ được cấp kết quả điện tử", en: "dossiers with an electronic result" },
    denominator: {
      vi: "số hồ sơ của các thủ tục phải trả kết quả bằng văn bản, giấy tờ",
      en: "dossiers of procedures that need a written or paper result",
    },
  },
  unit: { vi: "% hồ sơ", en: "% of dossiers" },
  better: "higher",
  sources: [operatorMetric("4.1")],
  reading: {
    vi: "Kế hoạch không nêu mẫu số; theo mô tả của đơn vị vận hành, chỉ tính hồ sơ của các thủ tục phải trả kết quả bằng văn bản, giấy tờ.",
    en: "The plans state no denominator; as the operator describes it, only dossiers of procedures that need a written or paper result count.",
  },
}));

/** Dossiers that reused data (tỷ lệ hồ sơ có khai thác, tái sử dụng). */
export const dossierDataReuseRate: Indicator = /* @__PURE__ */ defineIndicator("dossier-data-reuse-rate", () => ({
  name: { vi: "Tỷ lệ hồ sơ có khai thác, tái sử dụng dữ liệu", en: "Dossiers that reuse data" },
  measured: {
    form: "ratio",
    numerator: {
      vi: "số hồ sơ được ghi nhận có khai thác, tái sử dụng thông tin, dữ liệu",
      en: "dossiers recorded as reusing information or data",
    },
    denominator: { vi: "tổng số hồ sơ tiếp nhận trong kỳ", en: "all dossiers received in the period" },
  },
  unit: { vi: "% hồ sơ", en: "% of dossiers" },
  better: "higher",
  sources: [operatorMetric("4.3")],
  reading: {
    vi: "Đếm hồ sơ, không đếm dữ liệu: không so sánh với tỷ lệ dữ liệu được khai thác, tái sử dụng. Hồ sơ trong mẫu số là hồ sơ tiếp nhận, theo mô tả của đơn vị vận hành.",
    en: "Dossiers are counted, not data: not to be compared with the rate of data reused. That the dossiers received are the denominator is as the operator describes it.",
  },
}));

/** Data that are reused (dữ liệu được khai thác, tái sử dụng). */
export const dataReuseRate: Indicator = /* @__PURE__ */ defineIndicator("data-reuse-rate", () => ({
  name: { vi: "Tỷ lệ dữ liệu được khai thác, tái sử dụng", en: "Data reused" },
  measured: {
    form: "ratio",
    numerator: {
      vi: "số thông tin, dữ liệu được khai thác, tái sử dụng",
      en: "pieces of information and data that were reused",
    },
    denominator: {
      vi: "tổng số thông tin, dữ liệu có thể khai thác, tái sử dụng",
      en: "all pieces of information and data available for reuse",
    },
  },
  unit: { vi: "% dữ liệu", en: "% of data" },
  better: "higher",
  sources: [],
  reading: {
    vi: "Đếm dữ liệu, không đếm hồ sơ: không so sánh với tỷ lệ hồ sơ có khai thác, tái sử dụng. Kế hoạch của phường Hưng Phú không nêu đếm theo hồ sơ hay theo dữ liệu; ở đây hiểu là dữ liệu.",
    en: "Data are counted, not dossiers: not to be compared with the rate of dossiers that reuse data. The plan of Hưng Phú ward does not say which; data are taken.",
  },
}));

/** Data synchronised as they should be (dữ liệu đồng bộ đúng, đủ, sạch, sống). */
export const dataSyncRate: Indicator = /* @__PURE__ */ defineIndicator("data-sync-rate", () => ({
  name: {
    vi: "Dữ liệu đồng bộ đúng, đủ, sạch, sống",
    en: "Data synchronised correctly, completely, clean and live",
  },
  measured: {
    form: "ratio",
    numerator: {
      vi: "số dữ liệu được đồng bộ đúng, đủ, sạch, sống giữa các hệ thống",
      en: "data synchronised between the systems correctly, completely, clean and live",
    },
    denominator: {
      vi: "tổng số dữ liệu phải đồng bộ giữa các hệ thống",
      en: "all data that have to be synchronised between the systems",
    },
  },
  unit: { vi: "% dữ liệu phải đồng bộ", en: "% of data to be synchronised" },
  better: "higher",
  sources: [],
}));

/** Dossiers handled in the system (hồ sơ tiếp nhận, giải quyết trên Hệ thống thông tin giải quyết thủ tục hành chính). */
export const dossierOnSystemRate: Indicator = /* @__PURE__ */ defineIndicator("dossier-on-system-rate", () => ({
  name: {
    vi: "Hồ sơ được tiếp nhận, giải quyết trên Hệ thống thông tin giải quyết thủ tục hành chính",
    en: "Dossiers received and handled in the information system",
  },
  measured: {
    form: "ratio",
    numerator: {
      vi: "số hồ sơ được tiếp nhận, giải quyết trên Hệ thống thông tin giải quyết thủ tục hành chính",
      en: "dossiers received and handled in the information system for procedures",
    },
    denominator: { vi: "tổng số hồ sơ thủ tục hành chính", en: "all dossiers of procedures" },
  },
  unit: { vi: "% hồ sơ", en: "% of dossiers" },
  better: "higher",
  sources: [],
}));
