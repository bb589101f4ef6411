import type { RuleExample } from "../example.js";

/** Dates of `feedback.resolve`, worked out day by day on the list of days off, apart from the library. */
export const resolveExamples: readonly RuleExample[] = [
  {
    from: "2026-11-20",
    version: "standard-2",
    due: "2026-12-14",
    actBy: "2026-12-14",
    why: {
      vi: "15 ngày làm việc, ngày thứ nhất là thứ Hai 23/11/2026; không đếm 24/11 (Ngày Văn hóa Việt Nam).",
      en: "15 working days, the first of them Mon 23/11/2026; not counted: 24/11 (Vietnamese Culture Day).",
    },
  },
  {
    from: "2026-02-13",
    version: "standard-1",
    due: "2026-03-13",
    actBy: "2026-03-13",
    why: {
      vi: "Qua Tết. 15 ngày làm việc, ngày thứ nhất là thứ Hai 23/02/2026; không đếm 14/02–22/02 (Tết Nguyên đán).",
      en: "Across Tết. 15 working days, the first of them Mon 23/02/2026; not counted: 14/02–22/02 (Tết).",
    },
  },
  {
    from: "2026-08-21",
    version: "standard-2",
    due: "2026-09-15",
    actBy: "2026-09-15",
    why: {
      vi: "Qua thứ Bảy làm bù 22/08/2026. 15 ngày làm việc, ngày thứ nhất là thứ Bảy 22/08/2026; không đếm 29/08–02/09 (nghỉ hoán đổi dịp Quốc khánh, Quốc khánh); được đếm vì làm bù: thứ Bảy 22/08/2026.",
      en: "Across the make-up Saturday of 22/08/2026. 15 working days, the first of them Sat 22/08/2026; not counted: 29/08–02/09 (day off swapped at National Day, National Day); counted as make-up workdays: Sat 22/08/2026.",
    },
  },
  {
    from: "2026-08-20",
    version: "standard-2",
    due: "2026-09-14",
    actBy: "2026-09-14",
    why: {
      vi: "Qua ngày làm bù và ngày nghỉ hoán đổi của nó. 15 ngày làm việc, ngày thứ nhất là thứ Sáu 21/08/2026; không đếm 29/08–02/09 (nghỉ hoán đổi dịp Quốc khánh, Quốc khánh); được đếm vì làm bù: thứ Bảy 22/08/2026.",
      en: "Across a make-up day and the day off that it pays for. 15 working days, the first of them Fri 21/08/2026; not counted: 29/08–02/09 (day off swapped at National Day, National Day); counted as make-up workdays: Sat 22/08/2026.",
    },
  },
  {
    from: "1999-10-02",
    version: "standard-1",
    due: "1999-10-22",
    actBy: "1999-10-22",
    why: {
      vi: "Ngày đầu tiên của lịch và của phiên bản standard-1, một thứ Bảy. 15 ngày làm việc, ngày thứ nhất là thứ Hai 04/10/1999.",
      en: "The first day of the calendar and of standard-1, a Saturday. 15 working days, the first of them Mon 04/10/1999.",
    },
  },
  {
    from: "2026-07-19",
    version: "standard-1",
    due: "2026-08-07",
    actBy: "2026-08-07",
    why: {
      vi: "Ngày cuối của phiên bản standard-1, một Chủ nhật. 15 ngày làm việc, ngày thứ nhất là thứ Hai 20/07/2026.",
      en: "The last day of standard-1, a Sunday. 15 working days, the first of them Mon 20/07/2026.",
    },
  },
  {
    from: "2026-07-20",
    version: "standard-2",
    due: "2026-08-10",
    actBy: "2026-08-10",
    why: {
      vi: "Ngày đầu của phiên bản standard-2: cùng con số, kèm cảnh báo. 15 ngày làm việc, ngày thứ nhất là thứ Ba 21/07/2026.",
      en: "The first day of standard-2: the same number, with a warning. 15 working days, the first of them Tue 21/07/2026.",
    },
  },
  {
    from: "2025-04-08",
    profile: "can-tho-2025",
    version: "standard-1",
    due: "2025-04-28",
    actBy: "2025-04-28",
    why: {
      vi: "Một ngày trước kế hoạch Cần Thơ: bộ chuẩn trả lời. 15 ngày làm việc, ngày thứ nhất là thứ Tư 09/04/2025; được đếm vì làm bù: thứ Bảy 26/04/2025.",
      en: "One day before the plan of Cần Thơ: standard answers. 15 working days, the first of them Wed 09/04/2025; counted as make-up workdays: Sat 26/04/2025.",
    },
  },
  {
    from: "2025-04-09",
    profile: "can-tho-2025",
    version: "can-tho-2025-1",
    due: "2025-04-29",
    actBy: "2025-04-29",
    why: {
      vi: "Ngày đầu của kế hoạch Cần Thơ. 15 ngày làm việc, ngày thứ nhất là thứ Năm 10/04/2025; được đếm vì làm bù: thứ Bảy 26/04/2025.",
      en: "The first day of the plan of Cần Thơ. 15 working days, the first of them Thu 10/04/2025; counted as make-up workdays: Sat 26/04/2025.",
    },
  },
  {
    from: "2025-12-31",
    profile: "can-tho-2025",
    version: "can-tho-2025-1",
    due: "2026-01-22",
    actBy: "2026-01-22",
    why: {
      vi: "Ngày cuối của kế hoạch Cần Thơ; phiên bản theo ngày tính, dù hạn rơi vào ngày nào. 15 ngày làm việc, ngày thứ nhất là thứ Hai 05/01/2026; không đếm 01/01–04/01 (Tết Dương lịch, nghỉ hoán đổi dịp Tết Dương lịch); được đếm vì làm bù: thứ Bảy 10/01/2026.",
      en: "The last day of the plan of Cần Thơ; the day counted from picks the version, whenever the term ends. 15 working days, the first of them Mon 05/01/2026; not counted: 01/01–04/01 (New Year's Day, day off swapped at New Year's Day); counted as make-up workdays: Sat 10/01/2026.",
    },
  },
  {
    from: "2026-01-01",
    profile: "can-tho-2025",
    version: "standard-1",
    due: "2026-01-22",
    actBy: "2026-01-22",
    why: {
      vi: "Một ngày sau kế hoạch Cần Thơ: bộ chuẩn trả lời. 15 ngày làm việc, ngày thứ nhất là thứ Hai 05/01/2026; không đếm 02/01–04/01 (nghỉ hoán đổi dịp Tết Dương lịch); được đếm vì làm bù: thứ Bảy 10/01/2026.",
      en: "One day after the plan of Cần Thơ: standard answers. 15 working days, the first of them Mon 05/01/2026; not counted: 02/01–04/01 (day off swapped at New Year's Day); counted as make-up workdays: Sat 10/01/2026.",
    },
  },
  {
    from: "2026-01-27",
    profile: "hung-phu-2026",
    version: "standard-1",
    due: "2026-02-24",
    actBy: "2026-02-24",
    why: {
      vi: "Một ngày trước kế hoạch Hưng Phú: bộ chuẩn trả lời. 15 ngày làm việc, ngày thứ nhất là thứ Tư 28/01/2026; không đếm 14/02–22/02 (Tết Nguyên đán).",
      en: "One day before the plan of Hưng Phú: standard answers. 15 working days, the first of them Wed 28/01/2026; not counted: 14/02–22/02 (Tết).",
    },
  },
  {
    from: "2026-01-28",
    profile: "hung-phu-2026",
    version: "hung-phu-2026-1",
    due: "2026-02-25",
    actBy: "2026-02-25",
    why: {
      vi: "Ngày đầu của kế hoạch Hưng Phú. 15 ngày làm việc, ngày thứ nhất là thứ Năm 29/01/2026; không đếm 14/02–22/02 (Tết Nguyên đán).",
      en: "The first day of the plan of Hưng Phú. 15 working days, the first of them Thu 29/01/2026; not counted: 14/02–22/02 (Tết).",
    },
  },
  {
    from: "2026-07-19",
    profile: "hung-phu-2026",
    version: "hung-phu-2026-1",
    due: "2026-08-07",
    actBy: "2026-08-07",
    why: {
      vi: "Ngày cuối trước Quyết định 29/2026/QĐ-TTg. 15 ngày làm việc, ngày thứ nhất là thứ Hai 20/07/2026.",
      en: "The last day before Decision 29/2026/QĐ-TTg. 15 working days, the first of them Mon 20/07/2026.",
    },
  },
  {
    from: "2026-07-20",
    profile: "hung-phu-2026",
    version: "hung-phu-2026-2",
    due: "2026-08-10",
    actBy: "2026-08-10",
    why: {
      vi: "Từ ngày này kèm cảnh báo về Quyết định 29/2026/QĐ-TTg. 15 ngày làm việc, ngày thứ nhất là thứ Ba 21/07/2026.",
      en: "From this day with the warning about Decision 29/2026/QĐ-TTg. 15 working days, the first of them Tue 21/07/2026.",
    },
  },
  {
    from: "2026-12-31",
    profile: "hung-phu-2026",
    version: "hung-phu-2026-2",
    due: "2027-01-22",
    actBy: "2027-01-22",
    why: {
      vi: "Ngày cuối của kế hoạch Hưng Phú. 15 ngày làm việc, ngày thứ nhất là thứ Hai 04/01/2027; không đếm 01/01–03/01 (Tết Dương lịch).",
      en: "The last day of the plan of Hưng Phú. 15 working days, the first of them Mon 04/01/2027; not counted: 01/01–03/01 (New Year's Day).",
    },
  },
  {
    from: "2027-01-01",
    profile: "hung-phu-2026",
    version: "standard-2",
    due: "2027-01-22",
    actBy: "2027-01-22",
    why: {
      vi: "Một ngày sau kế hoạch Hưng Phú: bộ chuẩn trả lời. 15 ngày làm việc, ngày thứ nhất là thứ Hai 04/01/2027.",
      en: "One day after the plan of Hưng Phú: standard answers. 15 working days, the first of them Mon 04/01/2027.",
    },
  },
  {
    from: "2025-10-01",
    profile: "my-xuyen-2025",
    version: "standard-1",
    due: "2025-10-22",
    actBy: "2025-10-22",
    why: {
      vi: "Kế hoạch Mỹ Xuyên không nêu thời hạn này: bộ chuẩn trả lời. 15 ngày làm việc, ngày thứ nhất là thứ Năm 02/10/2025.",
      en: "The plan of Mỹ Xuyên states no such term: standard answers. 15 working days, the first of them Thu 02/10/2025.",
    },
  },
  {
    from: "2025-12-31",
    profile: "my-xuyen-2025",
    version: "standard-1",
    due: "2026-01-22",
    actBy: "2026-01-22",
    why: {
      vi: "Ngày cuối của kế hoạch Mỹ Xuyên, vẫn là số của bộ chuẩn. 15 ngày làm việc, ngày thứ nhất là thứ Hai 05/01/2026; không đếm 01/01–04/01 (Tết Dương lịch, nghỉ hoán đổi dịp Tết Dương lịch); được đếm vì làm bù: thứ Bảy 10/01/2026.",
      en: "The last day of the plan of Mỹ Xuyên, still the number of standard. 15 working days, the first of them Mon 05/01/2026; not counted: 01/01–04/01 (New Year's Day, day off swapped at New Year's Day); counted as make-up workdays: Sat 10/01/2026.",
    },
  },
  {
    from: "2026-01-01",
    profile: "nam-do-son-2026",
    version: "standard-1",
    due: "2026-01-22",
    actBy: "2026-01-22",
    why: {
      vi: "Kế hoạch Nam Đồ Sơn không nêu thời hạn này: bộ chuẩn trả lời. 15 ngày làm việc, ngày thứ nhất là thứ Hai 05/01/2026; không đếm 02/01–04/01 (nghỉ hoán đổi dịp Tết Dương lịch); được đếm vì làm bù: thứ Bảy 10/01/2026.",
      en: "The plan of Nam Đồ Sơn states no such term: standard answers. 15 working days, the first of them Mon 05/01/2026; not counted: 02/01–04/01 (day off swapped at New Year's Day); counted as make-up workdays: Sat 10/01/2026.",
    },
  },
  {
    from: "2026-12-31",
    profile: "nam-do-son-2026",
    version: "standard-2",
    due: "2027-01-22",
    actBy: "2027-01-22",
    why: {
      vi: "Ngày cuối của kế hoạch Nam Đồ Sơn, vẫn là số của bộ chuẩn. 15 ngày làm việc, ngày thứ nhất là thứ Hai 04/01/2027; không đếm 01/01–03/01 (Tết Dương lịch).",
      en: "The last day of the plan of Nam Đồ Sơn, still the number of standard. 15 working days, the first of them Mon 04/01/2027; not counted: 01/01–03/01 (New Year's Day).",
    },
  },
  {
    from: "2026-01-01",
    profile: "hoa-an-2026",
    version: "standard-1",
    due: "2026-01-22",
    actBy: "2026-01-22",
    why: {
      vi: "Kế hoạch Hòa An không nêu thời hạn này: bộ chuẩn trả lời. 15 ngày làm việc, ngày thứ nhất là thứ Hai 05/01/2026; không đếm 02/01–04/01 (nghỉ hoán đổi dịp Tết Dương lịch); được đếm vì làm bù: thứ Bảy 10/01/2026.",
      en: "The plan of Hòa An states no such term: standard answers. 15 working days, the first of them Mon 05/01/2026; not counted: 02/01–04/01 (day off swapped at New Year's Day); counted as make-up workdays: Sat 10/01/2026.",
    },
  },
  {
    from: "2026-12-31",
    profile: "hoa-an-2026",
    version: "standard-2",
    due: "2027-01-22",
    actBy: "2027-01-22",
    why: {
      vi: "Ngày cuối của kế hoạch Hòa An, vẫn là số của bộ chuẩn. 15 ngày làm việc, ngày thứ nhất là thứ Hai 04/01/2027; không đếm 01/01–03/01 (Tết Dương lịch).",
      en: "The last day of the plan of Hòa An, still the number of standard. 15 working days, the first of them Mon 04/01/2027; not counted: 01/01–03/01 (New Year's Day).",
    },
  },
  {
    from: "2017-12-14",
    profile: "national",
    expectProblem: "rule.no-version-in-force",
    why: {
      vi: "Một ngày trước khi Thông tư 02/2017/TT-VPCP có hiệu lực.",
      en: "One day before Circular 02/2017/TT-VPCP took effect.",
    },
  },
  {
    from: "2017-12-15",
    profile: "national",
    version: "national-1",
    due: "2018-01-04",
    actBy: "2018-01-04",
    why: {
      vi: "Ngày Thông tư 02/2017/TT-VPCP có hiệu lực. Ngày thứ 20 là thứ Năm 04/01/2018.",
      en: "The day on which Circular 02/2017/TT-VPCP took effect. Day 20 is Thu 04/01/2018.",
    },
  },
  {
    from: "2019-01-15",
    profile: "national",
    version: "national-1",
    due: "2019-02-11",
    actBy: "2019-02-11",
    why: {
      vi: "Qua Tết. Ngày thứ 20 là thứ Hai 04/02/2019 (Tết Nguyên đán), nên hạn chạy đến hết ngày làm việc tiếp theo, thứ Hai 11/02/2019 (Điều 148 khoản 5 Bộ luật Dân sự); nghỉ 05/02–10/02 (Tết Nguyên đán).",
      en: "Across Tết. Day 20 is Mon 04/02/2019 (Tết), so the term runs to the end of the next working day, Mon 11/02/2019 (Civil Code, Article 148(5)); off: 05/02–10/02 (Tết).",
    },
  },
  {
    from: "2018-12-16",
    profile: "national",
    version: "national-1",
    due: "2019-01-05",
    actBy: "2019-01-05",
    why: {
      vi: "Quanh thứ Bảy làm bù 05/01/2019. Ngày thứ 20 là thứ Bảy 05/01/2019; ngày làm bù là ngày làm việc nên không dời.",
      en: "Around the make-up Saturday of 05/01/2019. Day 20 is Sat 05/01/2019; a make-up workday works, so the term ends there.",
    },
  },
  {
    from: "2021-12-08",
    profile: "national",
    version: "national-1",
    due: "2021-12-28",
    actBy: "2021-12-28",
    why: {
      vi: "Ngày cuối của số trong Thông tư 02/2017/TT-VPCP. Ngày thứ 20 là thứ Ba 28/12/2021.",
      en: "The last day of the number in Circular 02/2017/TT-VPCP. Day 20 is Tue 28/12/2021.",
    },
  },
  {
    from: "2021-12-09",
    profile: "national",
    expectProblem: "rule.no-version-in-force",
    why: {
      vi: "Sau khi số của Thông tư 02/2017/TT-VPCP hết áp dụng; quyết định thay thế không thấy nêu số.",
      en: "After the numbers of Circular 02/2017/TT-VPCP ended; no number was seen in the decision that followed.",
    },
  },
  {
    from: "1999-10-01",
    expectProblem: "calendar.outside-coverage",
    why: { vi: "Trước ngày đầu tiên của lịch, 02/10/1999.", en: "Before the first day of the calendar, 02/10/1999." },
  },
  {
    from: "2050-12-31",
    expectProblem: "calendar.outside-coverage",
    why: {
      vi: "Hạn rơi ra sau ngày cuối cùng của lịch, 31/12/2050.",
      en: "The due day lies beyond the last day of the calendar, 31/12/2050.",
    },
  },
];
