import { fiveGroups, formulaOf, maxima } from "../sources.js";
import { defineGroup, type ServiceQualityComponent, type ServiceQualityGroup } from "../types.js";

/** Digitisation (số hóa hồ sơ): electronic results, digitised dossiers, data used again. */
export const digitisation: ServiceQualityGroup = /* @__PURE__ */ defineGroup("digitisation", 22, () => ({
  title: { vi: "Số hóa hồ sơ", en: "Digitisation of dossiers" },
  cites: [fiveGroups(), maxima()],
  mark: "secondary",
  components: [
    {
      id: "electronic-results",
      metric: "4.1",
      title: { vi: "Hồ sơ có kết quả điện tử", en: "Dossiers with an electronic result" },
      maximum: 6,
      numerator: { vi: "số hồ sơ có tệp kết quả", en: "dossiers with a result file" },
      denominator: {
        vi: "số hồ sơ của các TTHC phải trả kết quả bằng văn bản, giấy tờ",
        en: "dossiers whose procedure needs a written result",
      },
      ...plainly("4.1"),
    },
    {
      id: "dossiers-digitised",
      metric: "4.2",
      title: { vi: "Hồ sơ được số hóa", en: "Dossiers digitised" },
      maximum: 4,
      numerator: {
        vi: "số hồ sơ có tệp thành phần hồ sơ và tệp kết quả",
        en: "dossiers with component file and result file",
      },
      denominator: { vi: "số hồ sơ thuộc thẩm quyền", en: "dossiers in competence" },
      fullMarksFrom: 80,
      ...plainly("4.2"),
    },
    {
      id: "certified-electronic-copies",
      title: { vi: "Chứng thực bản sao điện tử từ bản chính", en: "Certified electronic copies" },
      maximum: 2,
      numerator: { vi: "không được mô tả", en: "not described" },
      denominator: { vi: "không được mô tả", en: "not described" },
      withoutDenominator: "no-data",
      cites: [maxima()],
      mark: "unverified",
      reading: {
        vi: "Chỉ thấy điểm tối đa; ai đo được thì điểm bằng tỷ lệ nhân điểm tối đa.",
        en: "Only the maximum was seen; for those who measure it, points are rate times maximum.",
      },
    },
    {
      id: "data-reused",
      metric: "4.3",
      title: { vi: "Hồ sơ khai thác, sử dụng lại dữ liệu số hóa", en: "Dossiers that use digitised data again" },
      maximum: 2,
      numerator: {
        vi: "số hồ sơ có ít nhất một thành phần sử dụng lại",
        en: "dossiers with at least one component used again",
      },
      denominator: { vi: "số hồ sơ tiếp nhận", en: "dossiers received" },
      fullMarksFrom: 80,
      ...plainly("4.3"),
    },
    {
      id: "personal-store-connected",
      metric: "4.4",
      title: { vi: "Hồ sơ kết nối, chia sẻ dữ liệu để sử dụng lại", en: "Dossiers connected to share their data" },
      maximum: 4,
      numerator: {
        vi: "số hồ sơ kết nối với kho dữ liệu của cá nhân, tổ chức",
        en: "dossiers connected with the personal data store",
      },
      denominator: { vi: "số hồ sơ tiếp nhận", en: "dossiers received" },
      ...plainly("4.4"),
    },
    {
      id: "dossiers-with-population-data",
      metric: "4.5",
      title: { vi: "Hồ sơ sử dụng cơ sở dữ liệu dân cư", en: "Dossiers that use population data" },
      maximum: 2,
      numerator: { vi: "số hồ sơ sử dụng dữ liệu dân cư", en: "dossiers using population data" },
      denominator: { vi: "số hồ sơ", en: "dossiers" },
      ...plainly("4.5"),
    },
    {
      id: "procedures-with-population-data",
      metric: "4.5",
      title: { vi: "TTHC kết nối dữ liệu dân cư", en: "Procedures connected with population data" },
      maximum: 2,
      numerator: { vi: "số TTHC có kết nối dữ liệu dân cư", en: "procedures connected" },
      denominator: {
        vi: "số TTHC có đối tượng thực hiện là người dân",
        en: "procedures open to citizens",
      },
      ...plainly("4.5"),
    },
  ],
}));

/** What the components with a described formula have in common. */
function plainly(metric: string): Pick<ServiceQualityComponent, "withoutDenominator" | "cites" | "mark"> {
  return { withoutDenominator: "no-data", cites: [formulaOf(metric), maxima()], mark: "secondary" };
}
