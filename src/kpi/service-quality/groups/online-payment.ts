import { fiveGroups, formulaOf, maxima } from "../sources.js";
import { defineGroup, type ServiceQualityGroup } from "../types.js";

/** Online payment (thanh toán trực tuyến). Which component has which of 2, 2 and 6 points is a parameter. */
export const onlinePayment: ServiceQualityGroup = /* @__PURE__ */ defineGroup("online-payment", 10, () => ({
  title: { vi: "Thanh toán trực tuyến", en: "Online payment" },
  cites: [fiveGroups(), maxima()],
  mark: "secondary",
  reading: {
    vi: "Quyết định nêu năm nhóm; phần mềm tách nhóm cung cấp dịch vụ trực tuyến thành hai: dịch vụ và thanh toán.",
    en: "The Decision names five groups; software splits its group of online service in two: service and payment.",
  },
  components: [
    {
      id: "payment-integrated",
      metric: "3.5",
      title: { vi: "TTHC được tích hợp thanh toán trực tuyến", en: "Procedures payable online" },
      maximum: 2,
      maximumBy: "paymentSplit",
      numerator: {
        vi: "số TTHC có hồ sơ mang dữ liệu phí, lệ phí",
        en: "procedures with fee data on their dossiers",
      },
      denominator: {
        vi: "số TTHC có phí, lệ phí trong Cơ sở dữ liệu quốc gia về TTHC",
        en: "procedures with a fee in the national database",
      },
      fullMarksFrom: 80,
      withoutDenominator: "no-data",
      cites: [formulaOf("3.5"), maxima()],
      mark: "unverified",
    },
    {
      id: "dossiers-paid-online",
      metric: "3.6",
      title: { vi: "Hồ sơ thanh toán trực tuyến", en: "Dossiers paid online" },
      maximum: 6,
      maximumBy: "paymentSplit",
      numerator: { vi: "số hồ sơ được thanh toán trực tuyến", en: "dossiers paid online" },
      denominator: {
        vi: "số hồ sơ của các TTHC có phí, lệ phí, trừ hồ sơ mà mọi khoản đều bằng 0",
        en: "dossiers of procedures with a fee, without those whose fees are all 0",
      },
      withoutDenominator: "no-data",
      cites: [formulaOf("3.6"), maxima()],
      mark: "unverified",
    },
    {
      id: "online-payment-other",
      title: { vi: "Thành phần thanh toán khác", en: "Another component of payment" },
      maximum: 2,
      maximumBy: "paymentSplit",
      numerator: { vi: "không được mô tả", en: "not described" },
      denominator: { vi: "không được mô tả", en: "not described" },
      withoutDenominator: "no-data",
      cites: [maxima()],
      mark: "unverified",
      reading: {
        vi: "Nhóm có 10 = 2 + 2 + 6 điểm nhưng chỉ hai chỉ số được mô tả; ai đo được thành phần thứ ba thì điểm bằng tỷ lệ nhân điểm tối đa.",
        en: "The group has 10 = 2 + 2 + 6 points, but only two metrics are described; for those who measure the third, points are rate times maximum.",
      },
    },
  ],
}));
