import { operatorMetric } from "../../rule/sources.js";
import { defineIndicator, type Indicator } from "../indicator.js";

/** Eligible procedures that are fully online (thủ tục hành chính đủ điều kiện cung cấp trực tuyến toàn trình). */
export const fullOnlineEligibleRate: Indicator = /* @__PURE__ */ defineIndicator("full-online-eligible-rate", () => ({
  name: {
    vi: "Thủ tục hành chính đủ điều kiện được cung cấp dịch vụ công trực tuyến toàn trình",
    en: "Eligible procedures that are fully online",
  },
  measured: {
    form: "ratio",
    numerator: {
      vi: "số thủ tục hành chính đủ điều kiện đã được cung cấp trực tuyến toàn trình trên Cổng Dịch vụ công quốc gia",
      en: "eligible procedures that are fully online on the national portal",
    },
    denominator: {
      vi: "tổng số thủ tục hành chính đủ điều kiện cung cấp trực tuyến toàn trình",
      en: "all procedures that are eligible for full online service",
    },
  },
  unit: { vi: "% thủ tục đủ điều kiện", en: "% of eligible procedures" },
  better: "higher",
  sources: [operatorMetric("3.1")],
  reading: {
    vi: "Mẫu số chỉ gồm các thủ tục đủ điều kiện; công thức của đơn vị vận hành thì tính cả dịch vụ trực tuyến một phần, trên tổng số thủ tục thuộc thẩm quyền.",
    en: "Only eligible procedures are in the denominator; the operator's formula counts partly online ones as well, out of all procedures in competence.",
  },
}));

/** Full online services offered (cung cấp dịch vụ công trực tuyến toàn trình). */
export const fullOnlineServiceRate: Indicator = /* @__PURE__ */ defineIndicator("full-online-service-rate", () => ({
  name: {
    vi: "Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình",
    en: "Full online services offered",
  },
  measured: {
    form: "ratio",
    numerator: {
      vi: "số dịch vụ công trực tuyến toàn trình được cung cấp trên Cổng Dịch vụ công quốc gia",
      en: "full online services offered on the national portal",
    },
    denominator: {
      vi: "tổng số dịch vụ công được lấy làm mẫu số (kế hoạch không nêu)",
      en: "the services that are taken as the whole (not stated in the plan)",
    },
  },
  unit: { vi: "% dịch vụ", en: "% of services" },
  better: "higher",
  sources: [],
  reading: {
    vi: "Kế hoạch không nêu mẫu số là tất cả dịch vụ công hay chỉ dịch vụ của các thủ tục đủ điều kiện; báo cáo cần ghi rõ mẫu số đã dùng. Không so sánh với tỷ lệ tính trên thủ tục đủ điều kiện.",
    en: "The plan does not say whether the denominator is all services or those of eligible procedures; a report has to say which was used. Not to be compared with the rate of eligible procedures.",
  },
}));

/** Procedures of business carried out online (thủ tục hành chính liên quan đến doanh nghiệp thực hiện trực tuyến). */
export const businessProcedureOnlineRate: Indicator = /* @__PURE__ */ defineIndicator(
  "business-procedure-online-rate",
  () => ({
    name: {
      vi: "Thủ tục hành chính liên quan đến doanh nghiệp được thực hiện trực tuyến",
      en: "Business procedures carried out online",
    },
    measured: {
      form: "ratio",
      numerator: {
        vi: "số thủ tục hành chính liên quan đến doanh nghiệp được thực hiện trực tuyến",
        en: "procedures concerning businesses that are carried out online",
      },
      denominator: {
        vi: "tổng số thủ tục hành chính liên quan đến doanh nghiệp",
        en: "all procedures concerning businesses",
      },
    },
    unit: { vi: "% thủ tục liên quan đến doanh nghiệp", en: "% of business procedures" },
    better: "higher",
    sources: [],
  }),
);

/** Papers asked for once only (thông tin, giấy tờ chỉ cung cấp một lần). */
export const onceOnlyDocumentRate: Indicator = /* @__PURE__ */ defineIndicator("once-only-document-rate", () => ({
  name: {
    vi: "Thông tin, giấy tờ trong thủ tục hành chính về sản xuất, kinh doanh chỉ cung cấp một lần",
    en: "Information and papers of business procedures supplied once only",
  },
  measured: {
    form: "ratio",
    numerator: {
      vi: "số thông tin, giấy tờ, tài liệu chỉ phải cung cấp một lần cho cơ quan hành chính nhà nước",
      en: "pieces of information, papers and documents that have to be supplied to the authorities once only",
    },
    denominator: {
      vi: "tổng số thông tin, giấy tờ, tài liệu phải cung cấp trong các thủ tục hành chính về sản xuất, kinh doanh",
      en: "all pieces of information, papers and documents that procedures of production and business require",
    },
  },
  unit: { vi: "% thông tin, giấy tờ", en: "% of items" },
  better: "higher",
  sources: [],
}));

/** Dossiers received online (tỷ lệ hồ sơ trực tuyến). */
export const onlineDossierRate: Indicator = /* @__PURE__ */ defineIndicator("online-dossier-rate", () => ({
  name: { vi: "Tỷ lệ hồ sơ trực tuyến", en: "Dossiers received online" },
  measured: {
    form: "ratio",
    numerator: { vi: "số hồ sơ tiếp nhận trực tuyến", en: "dossiers received online" },
    denominator: {
      vi: "tổng số hồ sơ tiếp nhận, giải quyết trong kỳ",
      en: "all dossiers received and handled in the period",
    },
  },
  unit: { vi: "% hồ sơ", en: "% of dossiers" },
  better: "higher",
  sources: [operatorMetric("3.3")],
  reading: {
    vi: "Chỉ xét cách tiếp nhận hồ sơ; công thức của đơn vị vận hành còn xét kết quả điện tử và nhân với tỷ lệ đồng bộ hồ sơ. Không lẫn với tỷ lệ hồ sơ được xử lý trực tuyến.",
    en: "Only how a dossier was received counts; the operator's formula also looks at electronic results and multiplies by the rate of synchronised dossiers. Not to be mixed with dossiers handled online.",
  },
}));

/** Dossiers handled online (tỷ lệ hồ sơ được xử lý trực tuyến). */
export const onlineProcessingRate: Indicator = /* @__PURE__ */ defineIndicator("online-processing-rate", () => ({
  name: { vi: "Tỷ lệ hồ sơ được xử lý trực tuyến", en: "Dossiers handled online" },
  measured: {
    form: "ratio",
    numerator: { vi: "số hồ sơ được xử lý trực tuyến", en: "dossiers handled online" },
    denominator: { vi: "tổng số hồ sơ được xử lý trong kỳ", en: "all dossiers handled in the period" },
  },
  unit: { vi: "% hồ sơ", en: "% of dossiers" },
  better: "higher",
  sources: [],
  reading: {
    vi: "Kế hoạch không nêu mẫu số; mẫu số được hiểu là các hồ sơ được xử lý trong kỳ. Hồ sơ tiếp nhận trực tuyến chưa hẳn đã được xử lý trực tuyến.",
    en: "The plan states no denominator; taken are the dossiers handled in the period. A dossier received online need not have been handled online.",
  },
}));

/** Procedures that can be paid for online (thủ tục hành chính có nghĩa vụ tài chính được tích hợp thanh toán trực tuyến). */
export const paymentIntegrationRate: Indicator = /* @__PURE__ */ defineIndicator("payment-integration-rate", () => ({
  name: {
    vi: "Thủ tục hành chính có nghĩa vụ tài chính được tích hợp thanh toán trực tuyến",
    en: "Procedures with a financial obligation that can be paid for online",
  },
  measured: {
    form: "ratio",
    numerator: {
      vi: "số thủ tục hành chính có nghĩa vụ tài chính đã tích hợp thanh toán trên Cổng Dịch vụ công quốc gia",
      en: "procedures with a financial obligation whose payment is integrated on the national portal",
    },
    denominator: {
      vi: "tổng số thủ tục hành chính có nghĩa vụ tài chính",
      en: "all procedures with a financial obligation",
    },
  },
  unit: { vi: "% thủ tục có nghĩa vụ tài chính", en: "% of procedures with a financial obligation" },
  better: "higher",
  sources: [operatorMetric("3.5")],
  reading: {
    vi: "Đếm thủ tục, không đếm hồ sơ hay giao dịch; theo mô tả của đơn vị vận hành, thủ tục đã tích hợp là thủ tục có dữ liệu phí, lệ phí trên hồ sơ.",
    en: "Procedures are counted, not dossiers or payments; as the operator describes it, a procedure is integrated when its dossiers hold data of a fee.",
  },
}));

/** Online payment out of all dossiers (tỷ lệ thanh toán trực tuyến trên hồ sơ). */
export const onlinePaymentPerDossierRate: Indicator = /* @__PURE__ */ defineIndicator(
  "online-payment-per-dossier-rate",
  () => ({
    name: { vi: "Tỷ lệ thanh toán trực tuyến (trên hồ sơ)", en: "Online payment, out of dossiers" },
    measured: {
      form: "ratio",
      numerator: { vi: "số hồ sơ được thanh toán trực tuyến", en: "dossiers paid for online" },
      denominator: { vi: "tổng số hồ sơ của cơ quan, đơn vị", en: "all dossiers of the agency" },
    },
    unit: { vi: "% hồ sơ", en: "% of dossiers" },
    better: "higher",
    sources: [],
    reading: {
      vi: "Mẫu số là tổng số hồ sơ, nên gồm cả hồ sơ không có nghĩa vụ tài chính. Không so sánh với tỷ lệ tính trên giao dịch thanh toán.",
      en: "The denominator is all dossiers, those without a financial obligation among them. Not to be compared with the rate out of payment transactions.",
    },
  }),
);

/** Online payment out of all payments (tỷ lệ thanh toán trực tuyến trên giao dịch). */
export const onlinePaymentPerTransactionRate: Indicator = /* @__PURE__ */ defineIndicator(
  "online-payment-per-transaction-rate",
  () => ({
    name: { vi: "Tỷ lệ thanh toán trực tuyến (trên giao dịch)", en: "Online payment, out of transactions" },
    measured: {
      form: "ratio",
      numerator: {
        vi: "số giao dịch thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia",
        en: "payments made online on the national portal",
      },
      denominator: {
        vi: "tổng số giao dịch thanh toán của dịch vụ công",
        en: "all payment transactions of public services",
      },
    },
    unit: { vi: "% giao dịch", en: "% of transactions" },
    better: "higher",
    sources: [],
    reading: {
      vi: "Có kế hoạch ghi tử số là hồ sơ trong khi mẫu số là giao dịch; ở đây tử số cũng được tính bằng giao dịch. Không so sánh với tỷ lệ tính trên tổng số hồ sơ.",
      en: "One plan has dossiers above and transactions below; here both are transactions. Not to be compared with the rate out of all dossiers.",
    },
  }),
);

/** Online payment where the plan does not say of what (tỷ lệ thanh toán trực tuyến). */
export const onlinePaymentRate: Indicator = /* @__PURE__ */ defineIndicator("online-payment-rate", () => ({
  name: { vi: "Tỷ lệ thanh toán trực tuyến", en: "Online payment" },
  measured: {
    form: "ratio",
    numerator: {
      vi: "số hồ sơ, hoặc số giao dịch, được thanh toán trực tuyến",
      en: "dossiers paid for online, or payments made online",
    },
    denominator: {
      vi: "tổng số hồ sơ, hoặc tổng số giao dịch thanh toán, tương ứng với tử số (kế hoạch không nêu)",
      en: "all dossiers, or all payment transactions, to match the numerator (not stated in the plan)",
    },
  },
  unit: { vi: "% hồ sơ hoặc giao dịch", en: "% of dossiers or transactions" },
  better: "higher",
  sources: [],
  reading: {
    vi: "Kế hoạch không nêu mẫu số là hồ sơ hay giao dịch; tử số và mẫu số phải cùng đơn vị tính, và báo cáo cần ghi rõ đơn vị đã dùng. Không so sánh với các tỷ lệ có nêu mẫu số.",
    en: "The plan does not say whether dossiers or transactions are the denominator; both numbers have to count the same thing, and a report has to say which. Not to be compared with the rates that state it.",
  },
}));
