import { fiveGroups, formulaOf, maxima } from "../sources.js";
import { defineGroup, type ServiceQualityGroup } from "../types.js";

/** Progress (tiến độ giải quyết): dossiers finished in time. */
export const progress: ServiceQualityGroup = /* @__PURE__ */ defineGroup("progress", 20, () => ({
  title: { vi: "Tiến độ giải quyết", en: "Progress of handling" },
  cites: [fiveGroups(), maxima()],
  mark: "secondary",
  components: [
    {
      id: "dossiers-on-time",
      metric: "2.1",
      title: { vi: "Hồ sơ giải quyết trước hạn, đúng hạn", en: "Dossiers handled early or in time" },
      maximum: 20,
      numerator: {
        vi: "số hồ sơ giải quyết xong trước hạn hoặc đúng hạn, và hồ sơ chưa xong nhưng còn trong hạn vào ngày cuối kỳ",
        en: "dossiers finished early or in time, and unfinished ones still within time on the last day of the period",
      },
      denominator: {
        vi: "số hồ sơ đã tiếp nhận và giải quyết trong kỳ",
        en: "dossiers received and handled in the period",
      },
      withoutDenominator: "no-data",
      cites: [formulaOf("2.1"), maxima()],
      mark: "secondary",
    },
  ],
}));
