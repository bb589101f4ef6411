import type { RuleExample } from "../example.js";

/** Dates of `feedback.progress`, worked out day by day on the list of days off, apart from the library. */
export const progressExamples: readonly RuleExample[] = [
  {
    from: "2026-12-14",
    version: "standard-2",
    due: "2026-12-21",
    actBy: "2026-12-21",
    repeats: { until: "2027-01-10", on: ["2026-12-21", "2026-12-28", "2027-01-05"] },
    why: {
      vi: "Đếm 5 ngày làm việc: 15/12, 16/12, 17/12, 18/12, 21/12.",
      en: "5 working days: 15/12, 16/12, 17/12, 18/12, 21/12.",
    },
  },
  {
    from: "2026-02-12",
    version: "standard-1",
    due: "2026-02-26",
    actBy: "2026-02-26",
    why: {
      vi: "Qua Tết. Đếm 5 ngày làm việc: 13/02, 23/02, 24/02, 25/02, 26/02; không đếm 14/02–22/02 (Tết Nguyên đán).",
      en: "Across Tết. 5 working days: 13/02, 23/02, 24/02, 25/02, 26/02; not counted: 14/02–22/02 (Tết).",
    },
  },
  {
    from: "2026-01-29",
    version: "standard-1",
    due: "2026-02-05",
    actBy: "2026-02-05",
    repeats: { until: "2026-03-05", on: ["2026-02-05", "2026-02-12", "2026-02-26", "2026-03-05"] },
    why: {
      vi: "Các lần cập nhật 05/02, 12/02, rồi 26/02 sau Tết. Đếm 5 ngày làm việc: 30/01, 02/02, 03/02, 04/02, 05/02.",
      en: "Updates on 05/02, 12/02, then 26/02 after Tết. 5 working days: 30/01, 02/02, 03/02, 04/02, 05/02.",
    },
  },
  {
    from: "2026-08-14",
    version: "standard-2",
    due: "2026-08-21",
    actBy: "2026-08-21",
    repeats: { until: "2026-09-15", on: ["2026-08-21", "2026-08-27", "2026-09-08", "2026-09-15"] },
    why: {
      vi: "Qua thứ Bảy làm bù và Quốc khánh. Đếm 5 ngày làm việc: 17/08, 18/08, 19/08, 20/08, 21/08.",
      en: "Across the make-up Saturday and National Day. 5 working days: 17/08, 18/08, 19/08, 20/08, 21/08.",
    },
  },
  {
    from: "2026-08-17",
    version: "standard-2",
    due: "2026-08-22",
    actBy: "2026-08-22",
    why: {
      vi: "Qua thứ Bảy làm bù 22/08/2026. Đếm 5 ngày làm việc: 18/08, 19/08, 20/08, 21/08, 22/08; được đếm vì làm bù: thứ Bảy 22/08/2026.",
      en: "Across the make-up Saturday of 22/08/2026. 5 working days: 18/08, 19/08, 20/08, 21/08, 22/08; counted as make-up workdays: Sat 22/08/2026.",
    },
  },
  {
    from: "1999-10-02",
    version: "standard-1",
    due: "1999-10-08",
    actBy: "1999-10-08",
    why: {
      vi: "Ngày đầu tiên của lịch và của phiên bản standard-1, một thứ Bảy. Đếm 5 ngày làm việc: 04/10, 05/10, 06/10, 07/10, 08/10.",
      en: "The first day of the calendar and of standard-1, a Saturday. 5 working days: 04/10, 05/10, 06/10, 07/10, 08/10.",
    },
  },
  {
    from: "2026-07-19",
    version: "standard-1",
    due: "2026-07-24",
    actBy: "2026-07-24",
    why: {
      vi: "Ngày cuối của phiên bản standard-1, một Chủ nhật. Đếm 5 ngày làm việc: 20/07, 21/07, 22/07, 23/07, 24/07.",
      en: "The last day of standard-1, a Sunday. 5 working days: 20/07, 21/07, 22/07, 23/07, 24/07.",
    },
  },
  {
    from: "2026-07-20",
    version: "standard-2",
    due: "2026-07-27",
    actBy: "2026-07-27",
    why: {
      vi: "Ngày đầu của phiên bản standard-2: cùng con số, kèm cảnh báo. Đếm 5 ngày làm việc: 21/07, 22/07, 23/07, 24/07, 27/07.",
      en: "The first day of standard-2: the same number, with a warning. 5 working days: 21/07, 22/07, 23/07, 24/07, 27/07.",
    },
  },
  {
    from: "2025-04-08",
    profile: "can-tho-2025",
    version: "standard-1",
    due: "2025-04-15",
    actBy: "2025-04-15",
    why: {
      vi: "Một ngày trước kế hoạch Cần Thơ: bộ chuẩn trả lời. Đếm 5 ngày làm việc: 09/04, 10/04, 11/04, 14/04, 15/04.",
      en: "One day before the plan of Cần Thơ: standard answers. 5 working days: 09/04, 10/04, 11/04, 14/04, 15/04.",
    },
  },
  {
    from: "2025-04-09",
    profile: "can-tho-2025",
    version: "can-tho-2025-1",
    due: "2025-04-16",
    actBy: "2025-04-16",
    why: {
      vi: "Ngày đầu của kế hoạch Cần Thơ. Đếm 5 ngày làm việc: 10/04, 11/04, 14/04, 15/04, 16/04.",
      en: "The first day of the plan of Cần Thơ. 5 working days: 10/04, 11/04, 14/04, 15/04, 16/04.",
    },
  },
  {
    from: "2025-12-31",
    profile: "can-tho-2025",
    version: "can-tho-2025-1",
    due: "2026-01-09",
    actBy: "2026-01-09",
    why: {
      vi: "Ngày cuối của kế hoạch Cần Thơ; phiên bản theo ngày tính, dù hạn rơi vào ngày nào. Đếm 5 ngày làm việc: 05/01, 06/01, 07/01, 08/01, 09/01; không đếm 01/01–04/01 (Tết Dương lịch, nghỉ hoán đổi dịp Tết Dương lịch).",
      en: "The last day of the plan of Cần Thơ; the day counted from picks the version, whenever the term ends. 5 working days: 05/01, 06/01, 07/01, 08/01, 09/01; not counted: 01/01–04/01 (New Year's Day, day off swapped at New Year's Day).",
    },
  },
  {
    from: "2026-01-01",
    profile: "can-tho-2025",
    version: "standard-1",
    due: "2026-01-09",
    actBy: "2026-01-09",
    why: {
      vi: "Một ngày sau kế hoạch Cần Thơ: bộ chuẩn trả lời. Đếm 5 ngày làm việc: 05/01, 06/01, 07/01, 08/01, 09/01; không đếm 02/01–04/01 (nghỉ hoán đổi dịp Tết Dương lịch).",
      en: "One day after the plan of Cần Thơ: standard answers. 5 working days: 05/01, 06/01, 07/01, 08/01, 09/01; not counted: 02/01–04/01 (day off swapped at New Year's Day).",
    },
  },
  {
    from: "2026-01-27",
    profile: "hung-phu-2026",
    version: "standard-1",
    due: "2026-02-03",
    actBy: "2026-02-03",
    why: {
      vi: "Một ngày trước kế hoạch Hưng Phú: bộ chuẩn trả lời. Đếm 5 ngày làm việc: 28/01, 29/01, 30/01, 02/02, 03/02.",
      en: "One day before the plan of Hưng Phú: standard answers. 5 working days: 28/01, 29/01, 30/01, 02/02, 03/02.",
    },
  },
  {
    from: "2026-01-28",
    profile: "hung-phu-2026",
    version: "hung-phu-2026-1",
    due: "2026-02-04",
    actBy: "2026-02-04",
    why: {
      vi: "Ngày đầu của kế hoạch Hưng Phú. Đếm 5 ngày làm việc: 29/01, 30/01, 02/02, 03/02, 04/02.",
      en: "The first day of the plan of Hưng Phú. 5 working days: 29/01, 30/01, 02/02, 03/02, 04/02.",
    },
  },
  {
    from: "2026-07-19",
    profile: "hung-phu-2026",
    version: "hung-phu-2026-1",
    due: "2026-07-24",
    actBy: "2026-07-24",
    why: {
      vi: "Ngày cuối trước Quyết định 29/2026/QĐ-TTg. Đếm 5 ngày làm việc: 20/07, 21/07, 22/07, 23/07, 24/07.",
      en: "The last day before Decision 29/2026/QĐ-TTg. 5 working days: 20/07, 21/07, 22/07, 23/07, 24/07.",
    },
  },
  {
    from: "2026-07-20",
    profile: "hung-phu-2026",
    version: "hung-phu-2026-2",
    due: "2026-07-27",
    actBy: "2026-07-27",
    why: {
      vi: "Từ ngày này kèm cảnh báo về Quyết định 29/2026/QĐ-TTg. Đếm 5 ngày làm việc: 21/07, 22/07, 23/07, 24/07, 27/07.",
      en: "From this day with the warning about Decision 29/2026/QĐ-TTg. 5 working days: 21/07, 22/07, 23/07, 24/07, 27/07.",
    },
  },
  {
    from: "2026-12-31",
    profile: "hung-phu-2026",
    version: "hung-phu-2026-2",
    due: "2027-01-08",
    actBy: "2027-01-08",
    why: {
      vi: "Ngày cuối của kế hoạch Hưng Phú. Đếm 5 ngày làm việc: 04/01, 05/01, 06/01, 07/01, 08/01; không đếm 01/01–03/01 (Tết Dương lịch).",
      en: "The last day of the plan of Hưng Phú. 5 working days: 04/01, 05/01, 06/01, 07/01, 08/01; not counted: 01/01–03/01 (New Year's Day).",
    },
  },
  {
    from: "2027-01-01",
    profile: "hung-phu-2026",
    version: "standard-2",
    due: "2027-01-08",
    actBy: "2027-01-08",
    why: {
      vi: "Một ngày sau kế hoạch Hưng Phú: bộ chuẩn trả lời. Đếm 5 ngày làm việc: 04/01, 05/01, 06/01, 07/01, 08/01.",
      en: "One day after the plan of Hưng Phú: standard answers. 5 working days: 04/01, 05/01, 06/01, 07/01, 08/01.",
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
    due: "2017-12-22",
    actBy: "2017-12-22",
    why: {
      vi: "Ngày Thông tư 02/2017/TT-VPCP có hiệu lực. Ngày thứ 7 là thứ Sáu 22/12/2017.",
      en: "The day on which Circular 02/2017/TT-VPCP took effect. Day 7 is Fri 22/12/2017.",
    },
  },
  {
    from: "2019-01-25",
    profile: "national",
    version: "national-1",
    due: "2019-02-01",
    actBy: "2019-02-01",
    repeats: { until: "2019-02-28", on: ["2019-02-01", "2019-02-11", "2019-02-15", "2019-02-22"] },
    why: { vi: "Qua Tết. Ngày thứ 7 là thứ Sáu 01/02/2019.", en: "Across Tết. Day 7 is Fri 01/02/2019." },
  },
  {
    from: "2018-12-29",
    profile: "national",
    version: "national-1",
    due: "2019-01-05",
    actBy: "2019-01-05",
    why: {
      vi: "Quanh thứ Bảy làm bù 05/01/2019. Ngày thứ 7 là thứ Bảy 05/01/2019; ngày làm bù là ngày làm việc nên không dời.",
      en: "Around the make-up Saturday of 05/01/2019. Day 7 is Sat 05/01/2019; a make-up workday works, so the term ends there.",
    },
  },
  {
    from: "2021-12-08",
    profile: "national",
    version: "national-1",
    due: "2021-12-15",
    actBy: "2021-12-15",
    why: {
      vi: "Ngày cuối của số trong Thông tư 02/2017/TT-VPCP. Ngày thứ 7 là thứ Tư 15/12/2021.",
      en: "The last day of the number in Circular 02/2017/TT-VPCP. Day 7 is Wed 15/12/2021.",
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
