import { hungPhuPlan } from "../sources.js";
import { defineRule, type Rule } from "../types.js";
import { standardVersion } from "../versions.js";

/** Publishing procedures on the portal: the day on which they were published in the national database. */
export const publishPortal: Rule = /* @__PURE__ */ defineRule("procedure.publish-portal", () => ({
  title: { vi: "Công khai TTHC trên Cổng/Trang thông tin điện tử", en: "Publish procedures on the portal" },
  countedFrom: {
    event: "published-national-database",
    vi: "ngày công khai trên Cơ sở dữ liệu quốc gia",
    en: "publication in the national database",
  },
  standard: standardVersion({
    term: { amount: 0, unit: "same-day", direction: "after" },
    cites: [hungPhuPlan("I.2.b-2")],
    reading: {
      vi: '"Ngay sau khi" được hiểu là trong ngày; không tính theo giờ.',
      en: "Right after is read as on the same day; hours are not counted.",
    },
  }),
  national: [],
}));
