import { fiveGroups, formulaOf, maxima } from "../sources.js";
import { defineGroup, type ServiceQualityGroup } from "../types.js";

/** Openness (công khai, minh bạch): procedures announced and published, dossiers on the national portal. */
export const transparency: ServiceQualityGroup = /* @__PURE__ */ defineGroup("transparency", 18, () => ({
  title: { vi: "Công khai, minh bạch", en: "Openness and transparency" },
  cites: [fiveGroups(), maxima()],
  mark: "secondary",
  components: [
    {
      id: "announced-on-time",
      metric: "1.1",
      title: { vi: "TTHC được công bố đúng hạn", en: "Procedures announced in time" },
      maximum: 6,
      numerator: {
        vi: "số TTHC mà mọi quyết định công bố trong kỳ đều đúng hạn: ký trước ngày có hiệu lực muộn nhất của căn cứ pháp lý ít nhất 20 ngày làm việc (bộ) hoặc 5 ngày làm việc (tỉnh); một quyết định trễ thì TTHC bị trễ cả kỳ",
        en: "procedures whose decisions of the period are all in time: dated at least 20 working days (ministry) or 5 working days (province) before the latest effective date of the legal basis; one late decision makes the procedure late for the whole period",
      },
      denominator: {
        vi: "số TTHC được công bố trong kỳ, TTHC có trong nhiều quyết định chỉ tính một lần",
        en: "procedures announced in the period, each once even if several decisions name it",
      },
      withoutDenominator: "no-data",
      cites: [formulaOf("1.1"), maxima()],
      mark: "secondary",
    },
    {
      id: "published-on-time",
      metric: "1.2",
      title: { vi: "TTHC được cập nhật, công khai đúng hạn", en: "Procedures published in time" },
      maximum: 4,
      numerator: {
        vi: "số TTHC được công khai trên Cơ sở dữ liệu quốc gia về TTHC trong 10 ngày làm việc (bộ) hoặc 5 ngày làm việc (tỉnh) sau ngày quyết định",
        en: "procedures in the national database within 10 working days (ministry) or 5 working days (province) after the date of the decision",
      },
      denominator: { vi: "số TTHC phải công khai", en: "procedures to be published" },
      withoutDenominator: "no-data",
      cites: [formulaOf("1.2"), maxima()],
      mark: "secondary",
    },
    {
      id: "content-complete",
      metric: "1.3",
      title: { vi: "TTHC được công khai đầy đủ nội dung", en: "Procedures published in full" },
      maximum: 2,
      numerator: {
        vi: "số TTHC có đủ các bộ phận theo khoản 2 Điều 8 Nghị định 63/2010/NĐ-CP",
        en: "procedures with all parts under Article 8(2) of Decree 63/2010/NĐ-CP",
      },
      denominator: { vi: "số TTHC đã công khai, không theo kỳ", en: "procedures published, whatever the period" },
      withoutDenominator: "no-data",
      cites: [formulaOf("1.3"), maxima()],
      mark: "secondary",
    },
    {
      id: "dossiers-synchronised",
      metric: "1.4",
      title: { vi: "Hồ sơ được đồng bộ lên Cổng DVCQG", en: "Dossiers synchronised with the national portal" },
      maximum: 6,
      numerator: { vi: "số hồ sơ được đồng bộ", en: "dossiers synchronised" },
      denominator: { vi: "số hồ sơ được thống kê", en: "dossiers counted" },
      withoutDenominator: "no-points",
      cites: [formulaOf("1.4"), maxima()],
      mark: "secondary",
      reading: {
        vi: "Khi kỳ này không có số thống kê, nguồn lấy số của năm trước chia 12 (tháng), chia 4 (quý) hoặc nguyên năm (năm): người gọi tự đưa mẫu số đó vào, nhân cả tử số với 12 hoặc 4 nếu cần. Mẫu số 0 nghĩa là năm trước cũng không có: 0 điểm.",
        en: "Where nothing was counted in the period, the source takes last year's number divided by 12 (month) or 4 (quarter), or whole (year): pass that as the denominator, with the numerator multiplied by 12 or 4 where needed. A denominator of 0 means that last year has none either: 0 points.",
      },
    },
  ],
}));
