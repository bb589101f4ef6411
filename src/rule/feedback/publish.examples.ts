import type { RuleExample } from "../example.js";

/** Dates of `feedback.publish`, worked out day by day on the list of days off, apart from the library. */
export const publishExamples: readonly RuleExample[] = [
  {
    from: "2026-11-20",
    version: "standard-2",
    due: "2026-11-25",
    actBy: "2026-11-25",
    why: {
      vi: "Đếm 2 ngày làm việc: 23/11, 25/11; không đếm 24/11 (Ngày Văn hóa Việt Nam).",
      en: "2 working days: 23/11, 25/11; not counted: 24/11 (Vietnamese Culture Day).",
    },
  },
  {
    from: "2026-02-13",
    version: "standard-1",
    due: "2026-02-24",
    actBy: "2026-02-24",
    why: {
      vi: "Qua Tết. Đếm 2 ngày làm việc: 23/02, 24/02; không đếm 14/02–22/02 (Tết Nguyên đán).",
      en: "Across Tết. 2 working days: 23/02, 24/02; not counted: 14/02–22/02 (Tết).",
    },
  },
  {
    from: "2026-08-21",
    version: "standard-2",
    due: "2026-08-24",
    actBy: "2026-08-24",
    why: {
      vi: "Qua thứ Bảy làm bù 22/08/2026. Đếm 2 ngày làm việc: 22/08, 24/08; được đếm vì làm bù: thứ Bảy 22/08/2026.",
      en: "Across the make-up Saturday of 22/08/2026. 2 working days: 22/08, 24/08; counted as make-up workdays: Sat 22/08/2026.",
    },
  },
  {
    from: "2026-08-20",
    version: "standard-2",
    due: "2026-08-22",
    actBy: "2026-08-22",
    why: {
      vi: "Hạn rơi đúng vào thứ Bảy làm bù. Đếm 2 ngày làm việc: 21/08, 22/08; được đếm vì làm bù: thứ Bảy 22/08/2026.",
      en: "Due on the make-up Saturday itself. 2 working days: 21/08, 22/08; counted as make-up workdays: Sat 22/08/2026.",
    },
  },
  {
    from: "1999-10-02",
    version: "standard-1",
    due: "1999-10-05",
    actBy: "1999-10-05",
    why: {
      vi: "Ngày đầu tiên của lịch và của phiên bản standard-1, một thứ Bảy. Đếm 2 ngày làm việc: 04/10, 05/10.",
      en: "The first day of the calendar and of standard-1, a Saturday. 2 working days: 04/10, 05/10.",
    },
  },
  {
    from: "2026-07-19",
    version: "standard-1",
    due: "2026-07-21",
    actBy: "2026-07-21",
    why: {
      vi: "Ngày cuối của phiên bản standard-1, một Chủ nhật. Đếm 2 ngày làm việc: 20/07, 21/07.",
      en: "The last day of standard-1, a Sunday. 2 working days: 20/07, 21/07.",
    },
  },
  {
    from: "2026-07-20",
    version: "standard-2",
    due: "2026-07-22",
    actBy: "2026-07-22",
    why: {
      vi: "Ngày đầu của phiên bản standard-2: cùng con số, kèm cảnh báo. Đếm 2 ngày làm việc: 21/07, 22/07.",
      en: "The first day of standard-2: the same number, with a warning. 2 working days: 21/07, 22/07.",
    },
  },
  {
    from: "2025-04-08",
    profile: "can-tho-2025",
    version: "standard-1",
    due: "2025-04-10",
    actBy: "2025-04-10",
    why: {
      vi: "Một ngày trước kế hoạch Cần Thơ: bộ chuẩn trả lời. Đếm 2 ngày làm việc: 09/04, 10/04.",
      en: "One day before the plan of Cần Thơ: standard answers. 2 working days: 09/04, 10/04.",
    },
  },
  {
    from: "2025-04-09",
    profile: "can-tho-2025",
    version: "can-tho-2025-1",
    due: "2025-04-11",
    actBy: "2025-04-11",
    why: {
      vi: "Ngày đầu của kế hoạch Cần Thơ. Đếm 2 ngày làm việc: 10/04, 11/04.",
      en: "The first day of the plan of Cần Thơ. 2 working days: 10/04, 11/04.",
    },
  },
  {
    from: "2025-12-31",
    profile: "can-tho-2025",
    version: "can-tho-2025-1",
    due: "2026-01-06",
    actBy: "2026-01-06",
    why: {
      vi: "Ngày cuối của kế hoạch Cần Thơ; phiên bản theo ngày tính, dù hạn rơi vào ngày nào. Đếm 2 ngày làm việc: 05/01, 06/01; không đếm 01/01–04/01 (Tết Dương lịch, nghỉ hoán đổi dịp Tết Dương lịch).",
      en: "The last day of the plan of Cần Thơ; the day counted from picks the version, whenever the term ends. 2 working days: 05/01, 06/01; not counted: 01/01–04/01 (New Year's Day, day off swapped at New Year's Day).",
    },
  },
  {
    from: "2026-01-01",
    profile: "can-tho-2025",
    version: "standard-1",
    due: "2026-01-06",
    actBy: "2026-01-06",
    why: {
      vi: "Một ngày sau kế hoạch Cần Thơ: bộ chuẩn trả lời. Đếm 2 ngày làm việc: 05/01, 06/01; không đếm 02/01–04/01 (nghỉ hoán đổi dịp Tết Dương lịch).",
      en: "One day after the plan of Cần Thơ: standard answers. 2 working days: 05/01, 06/01; not counted: 02/01–04/01 (day off swapped at New Year's Day).",
    },
  },
  {
    from: "2026-01-27",
    profile: "hung-phu-2026",
    version: "standard-1",
    due: "2026-01-29",
    actBy: "2026-01-29",
    why: {
      vi: "Một ngày trước kế hoạch Hưng Phú: bộ chuẩn trả lời. Đếm 2 ngày làm việc: 28/01, 29/01.",
      en: "One day before the plan of Hưng Phú: standard answers. 2 working days: 28/01, 29/01.",
    },
  },
  {
    from: "2026-01-28",
    profile: "hung-phu-2026",
    version: "hung-phu-2026-1",
    due: "2026-01-30",
    actBy: "2026-01-30",
    why: {
      vi: "Ngày đầu của kế hoạch Hưng Phú. Đếm 2 ngày làm việc: 29/01, 30/01.",
      en: "The first day of the plan of Hưng Phú. 2 working days: 29/01, 30/01.",
    },
  },
  {
    from: "2026-07-19",
    profile: "hung-phu-2026",
    version: "hung-phu-2026-1",
    due: "2026-07-21",
    actBy: "2026-07-21",
    why: {
      vi: "Ngày cuối trước Quyết định 29/2026/QĐ-TTg. Đếm 2 ngày làm việc: 20/07, 21/07.",
      en: "The last day before Decision 29/2026/QĐ-TTg. 2 working days: 20/07, 21/07.",
    },
  },
  {
    from: "2026-07-20",
    profile: "hung-phu-2026",
    version: "hung-phu-2026-2",
    due: "2026-07-22",
    actBy: "2026-07-22",
    why: {
      vi: "Từ ngày này kèm cảnh báo về Quyết định 29/2026/QĐ-TTg. Đếm 2 ngày làm việc: 21/07, 22/07.",
      en: "From this day with the warning about Decision 29/2026/QĐ-TTg. 2 working days: 21/07, 22/07.",
    },
  },
  {
    from: "2026-12-31",
    profile: "hung-phu-2026",
    version: "hung-phu-2026-2",
    due: "2027-01-05",
    actBy: "2027-01-05",
    why: {
      vi: "Ngày cuối của kế hoạch Hưng Phú. Đếm 2 ngày làm việc: 04/01, 05/01; không đếm 01/01–03/01 (Tết Dương lịch).",
      en: "The last day of the plan of Hưng Phú. 2 working days: 04/01, 05/01; not counted: 01/01–03/01 (New Year's Day).",
    },
  },
  {
    from: "2027-01-01",
    profile: "hung-phu-2026",
    version: "standard-2",
    due: "2027-01-05",
    actBy: "2027-01-05",
    why: {
      vi: "Một ngày sau kế hoạch Hưng Phú: bộ chuẩn trả lời. Đếm 2 ngày làm việc: 04/01, 05/01.",
      en: "One day after the plan of Hưng Phú: standard answers. 2 working days: 04/01, 05/01.",
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
    due: "2017-12-19",
    actBy: "2017-12-19",
    why: {
      vi: "Ngày Thông tư 02/2017/TT-VPCP có hiệu lực. Đếm 2 ngày làm việc: 18/12, 19/12.",
      en: "The day on which Circular 02/2017/TT-VPCP took effect. 2 working days: 18/12, 19/12.",
    },
  },
  {
    from: "2019-02-01",
    profile: "national",
    version: "national-1",
    due: "2019-02-12",
    actBy: "2019-02-12",
    why: {
      vi: "Qua Tết. Đếm 2 ngày làm việc: 11/02, 12/02; không đếm 02/02–10/02 (Tết Nguyên đán).",
      en: "Across Tết. 2 working days: 11/02, 12/02; not counted: 02/02–10/02 (Tết).",
    },
  },
  {
    from: "2019-01-04",
    profile: "national",
    version: "national-1",
    due: "2019-01-07",
    actBy: "2019-01-07",
    why: {
      vi: "Quanh thứ Bảy làm bù 05/01/2019. Đếm 2 ngày làm việc: 05/01, 07/01; được đếm vì làm bù: thứ Bảy 05/01/2019.",
      en: "Around the make-up Saturday of 05/01/2019. 2 working days: 05/01, 07/01; counted as make-up workdays: Sat 05/01/2019.",
    },
  },
  {
    from: "2021-12-08",
    profile: "national",
    version: "national-1",
    due: "2021-12-10",
    actBy: "2021-12-10",
    why: {
      vi: "Ngày cuối của số trong Thông tư 02/2017/TT-VPCP. Đếm 2 ngày làm việc: 09/12, 10/12.",
      en: "The last day of the number in Circular 02/2017/TT-VPCP. 2 working days: 09/12, 10/12.",
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
