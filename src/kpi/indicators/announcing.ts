import { operatorMetric } from "../../rule/sources.js";
import { defineIndicator, type Indicator } from "../indicator.js";

/** Announcement decisions issued in time (tỷ lệ quyết định công bố danh mục thủ tục hành chính đúng hạn). */
export const announcementOnTimeRate: Indicator = /* @__PURE__ */ defineIndicator("announcement-on-time-rate", () => ({
  name: {
    vi: "Tỷ lệ quyết định công bố danh mục thủ tục hành chính đúng hạn",
    en: "Announcement decisions issued on time",
  },
  measured: {
    form: "ratio",
    numerator: {
      vi: "số quyết định công bố được ban hành đúng hạn",
      en: "announcement decisions issued in time",
    },
    denominator: {
      vi: "số quyết định công bố phải ban hành hoặc đã ban hành trong kỳ",
      en: "announcement decisions due or issued in the period",
    },
  },
  unit: { vi: "% quyết định", en: "% of decisions" },
  better: "higher",
  sources: [],
  reading: {
    vi: "Kế hoạch không nêu mẫu số; mẫu số được hiểu là các quyết định đã ban hành và các quyết định đến hạn mà chưa ban hành trong kỳ.",
    en: "The plan states no denominator; taken are the decisions issued in the period and those that fell due and were not issued.",
  },
}));

/** Procedures posted at the office in time (tỷ lệ thủ tục hành chính công khai tại trụ sở đúng hạn). */
export const officePostingOnTimeRate: Indicator = /* @__PURE__ */ defineIndicator(
  "office-posting-on-time-rate",
  () => ({
    name: {
      vi: "Tỷ lệ thủ tục hành chính công khai tại trụ sở đúng hạn",
      en: "Procedures posted at the office on time",
    },
    measured: {
      form: "ratio",
      numerator: {
        vi: "số thủ tục hành chính được niêm yết, công khai tại trụ sở đúng hạn",
        en: "procedures posted at the office in time",
      },
      denominator: {
        vi: "số thủ tục hành chính phải niêm yết, công khai tại trụ sở trong kỳ",
        en: "procedures that had to be posted at the office in the period",
      },
    },
    unit: { vi: "% thủ tục", en: "% of procedures" },
    better: "higher",
    sources: [],
    reading: {
      vi: "Kế hoạch không nêu mẫu số; mẫu số được hiểu là các thủ tục phải công khai trong kỳ, không phải mọi thủ tục đang được niêm yết.",
      en: "The plans state no denominator; taken are the procedures that had to be posted in the period, not all that are on display.",
    },
  }),
);

/** Procedures in the national database in time (tỷ lệ thủ tục hành chính công khai trên Cơ sở dữ liệu quốc gia đúng hạn). */
export const nationalDatabaseOnTimeRate: Indicator = /* @__PURE__ */ defineIndicator(
  "national-database-on-time-rate",
  () => ({
    name: {
      vi: "Tỷ lệ thủ tục hành chính công khai trên Cơ sở dữ liệu quốc gia, Cổng Dịch vụ công quốc gia đúng hạn",
      en: "Procedures published in the national database and on the national portal on time",
    },
    measured: {
      form: "ratio",
      numerator: {
        vi: "số thủ tục hành chính được cập nhật, công khai đúng hạn trên Cơ sở dữ liệu quốc gia về thủ tục hành chính",
        en: "procedures entered in the national database in time",
      },
      denominator: {
        vi: "số thủ tục hành chính phải cập nhật, công khai trên Cơ sở dữ liệu quốc gia về thủ tục hành chính trong kỳ",
        en: "procedures that had to be entered in the national database in the period",
      },
    },
    unit: { vi: "% thủ tục", en: "% of procedures" },
    better: "higher",
    sources: [operatorMetric("1.2")],
    reading: {
      vi: "Đúng hạn là theo thời hạn của kế hoạch; công thức của đơn vị vận hành dùng thời hạn riêng, có thể dài hơn.",
      en: "In time means within the term of the plan; the operator's formula has a term of its own, which can be longer.",
    },
  }),
);

/** Procedures published as they should be (thủ tục hành chính được công bố, công khai kịp thời, đầy đủ, chính xác). */
export const procedurePublicationCompleteRate: Indicator = /* @__PURE__ */ defineIndicator(
  "procedure-publication-complete-rate",
  () => ({
    name: {
      vi: "Thủ tục hành chính được công bố, công khai kịp thời, đầy đủ, chính xác",
      en: "Procedures announced and published promptly, fully and correctly",
    },
    measured: {
      form: "ratio",
      numerator: {
        vi: "số thủ tục hành chính được công bố, công khai đáp ứng cả ba yêu cầu kịp thời, đầy đủ, chính xác",
        en: "procedures announced and published promptly, fully and correctly, all three",
      },
      denominator: {
        vi: "số thủ tục hành chính phải công bố, công khai",
        en: "procedures that have to be announced and published",
      },
    },
    unit: { vi: "% thủ tục", en: "% of procedures" },
    better: "higher",
    sources: [],
  }),
);

/** Procedures of technical standards reviewed (thủ tục tại quy chuẩn kỹ thuật, tiêu chuẩn bắt buộc áp dụng). */
export const technicalStandardProcedureReviewRate: Indicator = /* @__PURE__ */ defineIndicator(
  "technical-standard-procedure-review-rate",
  () => ({
    name: {
      vi: "Thủ tục tại quy chuẩn kỹ thuật, tiêu chuẩn bắt buộc áp dụng được công bố, rà soát, cắt giảm, đơn giản hóa",
      en: "Procedures of technical regulations and mandatory standards announced, reviewed, cut and simplified",
    },
    measured: {
      form: "ratio",
      numerator: {
        vi: "số thủ tục quy định tại quy chuẩn kỹ thuật, tiêu chuẩn bắt buộc áp dụng đã được công bố, rà soát, cắt giảm, đơn giản hóa",
        en: "procedures laid down in technical regulations and mandatory standards that were announced, reviewed, cut and simplified",
      },
      denominator: {
        vi: "tổng số thủ tục quy định tại quy chuẩn kỹ thuật, tiêu chuẩn bắt buộc áp dụng",
        en: "all procedures laid down in technical regulations and mandatory standards",
      },
    },
    unit: { vi: "% thủ tục", en: "% of procedures" },
    better: "higher",
    sources: [],
  }),
);

/** Internal procedures run electronically (thủ tục hành chính nội bộ được quản trị trên môi trường điện tử). */
export const internalProcedureDigitalRate: Indicator = /* @__PURE__ */ defineIndicator(
  "internal-procedure-digital-rate",
  () => ({
    name: {
      vi: "Thủ tục hành chính nội bộ được quản trị trên môi trường điện tử",
      en: "Internal procedures run electronically",
    },
    measured: {
      form: "ratio",
      numerator: {
        vi: "số thủ tục hành chính nội bộ được quản trị trên môi trường điện tử",
        en: "internal procedures that are run electronically",
      },
      denominator: { vi: "tổng số thủ tục hành chính nội bộ", en: "all internal procedures" },
    },
    unit: { vi: "% thủ tục nội bộ", en: "% of internal procedures" },
    better: "higher",
    sources: [],
  }),
);

/** Procedures not tied to a place of residence or seat (thủ tục hành chính không phụ thuộc địa giới hành chính). */
export const locationIndependentProcedureRate: Indicator = /* @__PURE__ */ defineIndicator(
  "location-independent-procedure-rate",
  () => ({
    name: {
      vi: "Thủ tục hành chính không phụ thuộc địa giới hành chính",
      en: "Procedures independent of administrative boundaries",
    },
    measured: {
      form: "ratio",
      numerator: {
        vi: "số thủ tục hành chính được tiếp nhận ở bất kỳ nơi nào trên địa bàn thành phố",
        en: "procedures that can be filed anywhere in the city",
      },
      denominator: { vi: "tổng số thủ tục hành chính", en: "all procedures" },
    },
    unit: { vi: "% thủ tục", en: "% of procedures" },
    better: "higher",
    sources: [],
  }),
);
