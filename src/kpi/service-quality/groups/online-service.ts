import { fiveGroups, formulaOf, maxima } from "../sources.js";
import { defineGroup, type ServiceQualityGroup } from "../types.js";

/** Online service (dịch vụ trực tuyến) without payment. How its 12 points are split is a parameter. */
export const onlineService: ServiceQualityGroup = /* @__PURE__ */ defineGroup("online-service", 12, () => ({
  title: { vi: "Dịch vụ công trực tuyến", en: "Online service" },
  cites: [fiveGroups(), maxima()],
  mark: "secondary",
  reading: {
    vi: "Quyết định nêu năm nhóm; phần mềm tách nhóm cung cấp dịch vụ trực tuyến thành hai: dịch vụ và thanh toán.",
    en: "The Decision names five groups; software splits its group of online service in two: service and payment.",
  },
  components: [
    {
      id: "procedures-online",
      metric: "3.1",
      title: { vi: "TTHC cung cấp dịch vụ công trực tuyến", en: "Procedures with an online service" },
      maximum: 4,
      maximumBy: "onlineServiceSplit",
      numerator: {
        vi: "số TTHC có dịch vụ công trực tuyến một phần hoặc toàn trình",
        en: "procedures with a partial or full online service",
      },
      denominator: { vi: "số TTHC thuộc thẩm quyền", en: "procedures in competence" },
      fullMarksFrom: 80,
      withoutDenominator: "no-data",
      cites: [formulaOf("3.1")],
      mark: "unverified",
    },
    {
      id: "services-in-use",
      metric: "3.2",
      title: { vi: "Dịch vụ công trực tuyến có phát sinh hồ sơ", en: "Online services in use" },
      maximum: 4,
      maximumBy: "onlineServiceSplit",
      numerator: { vi: "số dịch vụ công có hồ sơ trực tuyến", en: "services with online dossiers" },
      denominator: { vi: "số dịch vụ công", en: "services" },
      withoutDenominator: "no-data",
      cites: [formulaOf("3.2")],
      mark: "unverified",
    },
    {
      id: "dossiers-online",
      metric: "3.3",
      title: { vi: "Hồ sơ nộp trực tuyến", en: "Dossiers filed online" },
      maximum: 4,
      maximumBy: "onlineServiceSplit",
      numerator: {
        vi: "số hồ sơ tiếp nhận trực tuyến đã được đồng bộ, và có kết quả điện tử nếu TTHC phải trả kết quả bằng văn bản",
        en: "dossiers received online and synchronised, with an electronic result where a written one is due",
      },
      denominator: { vi: "số hồ sơ tiếp nhận", en: "dossiers received" },
      fullMarksFrom: 50,
      withoutDenominator: "no-data",
      cites: [formulaOf("3.3")],
      mark: "unverified",
      reading: {
        vi: "Nguồn nhân tỷ lệ này với tỷ lệ đồng bộ hồ sơ; ở đây chỉ hồ sơ trực tuyến đã đồng bộ mới được đếm vào tử số. Muốn đúng tích hai tỷ lệ thì đưa tích các tử số và tích các mẫu số.",
        en: "The source multiplies this rate by the rate of synchronised dossiers; here only online dossiers that are synchronised count in the numerator. For the product of the two rates, pass the product of the numerators and that of the denominators.",
      },
    },
  ],
}));
