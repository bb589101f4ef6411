import type { RuleExample } from "../example.js";

/** Dates of `feedback.forward`, worked out day by day on the list of days off, apart from the library. */
export const forwardExamples: readonly RuleExample[] = [
  {
    from: "2026-11-20",
    version: "standard-2",
    due: "2026-11-26",
    actBy: "2026-11-26",
    why: {
      vi: "Đếm 3 ngày làm việc: 23/11, 25/11, 26/11; không đếm 24/11 (Ngày Văn hóa Việt Nam).",
      en: "3 working days: 23/11, 25/11, 26/11; not counted: 24/11 (Vietnamese Culture Day).",
    },
  },
  {
    from: "2026-02-13",
    version: "standard-1",
    due: "2026-02-25",
    actBy: "2026-02-25",
    why: {
      vi: "Qua Tết. Đếm 3 ngày làm việc: 23/02, 24/02, 25/02; không đếm 14/02–22/02 (Tết Nguyên đán).",
      en: "Across Tết. 3 working days: 23/02, 24/02, 25/02; not counted: 14/02–22/02 (Tết).",
    },
  },
  {
    from: "2026-08-21",
    version: "standard-2",
    due: "2026-08-25",
    actBy: "2026-08-25",
    why: {
      vi: "Qua thứ Bảy làm bù 22/08/2026. Đếm 3 ngày làm việc: 22/08, 24/08, 25/08; được đếm vì làm bù: thứ Bảy 22/08/2026.",
      en: "Across the make-up Saturday of 22/08/2026. 3 working days: 22/08, 24/08, 25/08; counted as make-up workdays: Sat 22/08/2026.",
    },
  },
  {
    from: "2026-01-09",
    version: "standard-1",
    due: "2026-01-13",
    actBy: "2026-01-13",
    why: {
      vi: "Làm bù sau ngày nghỉ. Đếm 3 ngày làm việc: 10/01, 12/01, 13/01; được đếm vì làm bù: thứ Bảy 10/01/2026.",
      en: "Made up after the day off. 3 working days: 10/01, 12/01, 13/01; counted as make-up workdays: Sat 10/01/2026.",
    },
  },
  {
    from: "1999-10-02",
    version: "standard-1",
    due: "1999-10-06",
    actBy: "1999-10-06",
    why: {
      vi: "Ngày đầu tiên của lịch và của phiên bản standard-1, một thứ Bảy. Đếm 3 ngày làm việc: 04/10, 05/10, 06/10.",
      en: "The first day of the calendar and of standard-1, a Saturday. 3 working days: 04/10, 05/10, 06/10.",
    },
  },
  {
    from: "2026-07-19",
    version: "standard-1",
    due: "2026-07-22",
    actBy: "2026-07-22",
    why: {
      vi: "Ngày cuối của phiên bản standard-1, một Chủ nhật. Đếm 3 ngày làm việc: 20/07, 21/07, 22/07.",
      en: "The last day of standard-1, a Sunday. 3 working days: 20/07, 21/07, 22/07.",
    },
  },
  {
    from: "2026-07-20",
    version: "standard-2",
    due: "2026-07-23",
    actBy: "2026-07-23",
    why: {
      vi: "Ngày đầu của phiên bản standard-2: cùng con số, kèm cảnh báo. Đếm 3 ngày làm việc: 21/07, 22/07, 23/07.",
      en: "The first day of standard-2: the same number, with a warning. 3 working days: 21/07, 22/07, 23/07.",
    },
  },
  {
    from: "2025-04-08",
    profile: "can-tho-2025",
    version: "standard-1",
    due: "2025-04-11",
    actBy: "2025-04-11",
    why: {
      vi: "Một ngày trước kế hoạch Cần Thơ: bộ chuẩn trả lời. Đếm 3 ngày làm việc: 09/04, 10/04, 11/04.",
      en: "One day before the plan of Cần Thơ: standard answers. 3 working days: 09/04, 10/04, 11/04.",
    },
  },
  {
    from: "2025-04-09",
    profile: "can-tho-2025",
    version: "can-tho-2025-1",
    due: "2025-04-14",
    actBy: "2025-04-14",
    why: {
      vi: "Ngày đầu của kế hoạch Cần Thơ. Đếm 3 ngày làm việc: 10/04, 11/04, 14/04.",
      en: "The first day of the plan of Cần Thơ. 3 working days: 10/04, 11/04, 14/04.",
    },
  },
  {
    from: "2025-12-31",
    profile: "can-tho-2025",
    version: "can-tho-2025-1",
    due: "2026-01-07",
    actBy: "2026-01-07",
    why: {
      vi: "Ngày cuối của kế hoạch Cần Thơ; phiên bản theo ngày tính, dù hạn rơi vào ngày nào. Đếm 3 ngày làm việc: 05/01, 06/01, 07/01; không đếm 01/01–04/01 (Tết Dương lịch, nghỉ hoán đổi dịp Tết Dương lịch).",
      en: "The last day of the plan of Cần Thơ; the day counted from picks the version, whenever the term ends. 3 working days: 05/01, 06/01, 07/01; not counted: 01/01–04/01 (New Year's Day, day off swapped at New Year's Day).",
    },
  },
  {
    from: "2026-01-01",
    profile: "can-tho-2025",
    version: "standard-1",
    due: "2026-01-07",
    actBy: "2026-01-07",
    why: {
      vi: "Một ngày sau kế hoạch Cần Thơ: bộ chuẩn trả lời. Đếm 3 ngày làm việc: 05/01, 06/01, 07/01; không đếm 02/01–04/01 (nghỉ hoán đổi dịp Tết Dương lịch).",
      en: "One day after the plan of Cần Thơ: standard answers. 3 working days: 05/01, 06/01, 07/01; not counted: 02/01–04/01 (day off swapped at New Year's Day).",
    },
  },
  {
    from: "2026-01-27",
    profile: "hung-phu-2026",
    version: "standard-1",
    due: "2026-01-30",
    actBy: "2026-01-30",
    why: {
      vi: "Một ngày trước kế hoạch Hưng Phú: bộ chuẩn trả lời. Đếm 3 ngày làm việc: 28/01, 29/01, 30/01.",
      en: "One day before the plan of Hưng Phú: standard answers. 3 working days: 28/01, 29/01, 30/01.",
    },
  },
  {
    from: "2026-01-28",
    profile: "hung-phu-2026",
    version: "hung-phu-2026-1",
    due: "2026-02-02",
    actBy: "2026-02-02",
    why: {
      vi: "Ngày đầu của kế hoạch Hưng Phú. Đếm 3 ngày làm việc: 29/01, 30/01, 02/02.",
      en: "The first day of the plan of Hưng Phú. 3 working days: 29/01, 30/01, 02/02.",
    },
  },
  {
    from: "2026-07-19",
    profile: "hung-phu-2026",
    version: "hung-phu-2026-1",
    due: "2026-07-22",
    actBy: "2026-07-22",
    why: {
      vi: "Ngày cuối trước Quyết định 29/2026/QĐ-TTg. Đếm 3 ngày làm việc: 20/07, 21/07, 22/07.",
      en: "The last day before Decision 29/2026/QĐ-TTg. 3 working days: 20/07, 21/07, 22/07.",
    },
  },
  {
    from: "2026-07-20",
    profile: "hung-phu-2026",
    version: "hung-phu-2026-2",
    due: "2026-07-23",
    actBy: "2026-07-23",
    why: {
      vi: "Từ ngày này kèm cảnh báo về Quyết định 29/2026/QĐ-TTg. Đếm 3 ngày làm việc: 21/07, 22/07, 23/07.",
      en: "From this day with the warning about Decision 29/2026/QĐ-TTg. 3 working days: 21/07, 22/07, 23/07.",
    },
  },
  {
    from: "2026-12-31",
    profile: "hung-phu-2026",
    version: "hung-phu-2026-2",
    due: "2027-01-06",
    actBy: "2027-01-06",
    why: {
      vi: "Ngày cuối của kế hoạch Hưng Phú. Đếm 3 ngày làm việc: 04/01, 05/01, 06/01; không đếm 01/01–03/01 (Tết Dương lịch).",
      en: "The last day of the plan of Hưng Phú. 3 working days: 04/01, 05/01, 06/01; not counted: 01/01–03/01 (New Year's Day).",
    },
  },
  {
    from: "2027-01-01",
    profile: "hung-phu-2026",
    version: "standard-2",
    due: "2027-01-06",
    actBy: "2027-01-06",
    why: {
      vi: "Một ngày sau kế hoạch Hưng Phú: bộ chuẩn trả lời. Đếm 3 ngày làm việc: 04/01, 05/01, 06/01.",
      en: "One day after the plan of Hưng Phú: standard answers. 3 working days: 04/01, 05/01, 06/01.",
    },
  },
  {
    from: "2026-01-01",
    profile: "hoa-an-2026",
    version: "standard-1",
    due: "2026-01-07",
    actBy: "2026-01-07",
    why: {
      vi: "Kế hoạch Hòa An không nêu thời hạn này: bộ chuẩn trả lời. Đếm 3 ngày làm việc: 05/01, 06/01, 07/01; không đếm 02/01–04/01 (nghỉ hoán đổi dịp Tết Dương lịch).",
      en: "The plan of Hòa An states no such term: standard answers. 3 working days: 05/01, 06/01, 07/01; not counted: 02/01–04/01 (day off swapped at New Year's Day).",
    },
  },
  {
    from: "2026-12-31",
    profile: "hoa-an-2026",
    version: "standard-2",
    due: "2027-01-06",
    actBy: "2027-01-06",
    why: {
      vi: "Ngày cuối của kế hoạch Hòa An, vẫn là số của bộ chuẩn. Đếm 3 ngày làm việc: 04/01, 05/01, 06/01; không đếm 01/01–03/01 (Tết Dương lịch).",
      en: "The last day of the plan of Hòa An, still the number of standard. 3 working days: 04/01, 05/01, 06/01; not counted: 01/01–03/01 (New Year's Day).",
    },
  },
  {
    from: "2008-03-02",
    profile: "national",
    expectProblem: "rule.no-version-in-force",
    why: {
      vi: "Một ngày trước khi Nghị định 20/2008/NĐ-CP có hiệu lực.",
      en: "One day before Decree 20/2008/NĐ-CP took effect.",
    },
  },
  {
    from: "2008-03-03",
    profile: "national",
    version: "national-1",
    due: "2008-03-10",
    actBy: "2008-03-10",
    why: {
      vi: "Ngày Nghị định 20/2008/NĐ-CP có hiệu lực. Đếm 5 ngày làm việc: 04/03, 05/03, 06/03, 07/03, 10/03.",
      en: "The day on which Decree 20/2008/NĐ-CP took effect. 5 working days: 04/03, 05/03, 06/03, 07/03, 10/03.",
    },
  },
  {
    from: "2017-09-24",
    profile: "national",
    version: "national-1",
    due: "2017-09-29",
    actBy: "2017-09-29",
    why: {
      vi: "Ngày cuối trước khi Nghị định 92/2017/NĐ-CP có hiệu lực. Đếm 5 ngày làm việc: 25/09, 26/09, 27/09, 28/09, 29/09.",
      en: "The last day before Decree 92/2017/NĐ-CP took effect. 5 working days: 25/09, 26/09, 27/09, 28/09, 29/09.",
    },
  },
  {
    from: "2017-09-25",
    profile: "national",
    version: "national-2",
    due: "2017-10-02",
    actBy: "2017-10-02",
    why: {
      vi: "Ngày Nghị định 92/2017/NĐ-CP có hiệu lực. Đếm 5 ngày làm việc: 26/09, 27/09, 28/09, 29/09, 02/10.",
      en: "The day on which Decree 92/2017/NĐ-CP took effect. 5 working days: 26/09, 27/09, 28/09, 29/09, 02/10.",
    },
  },
  {
    from: "2026-02-13",
    profile: "national",
    version: "national-2",
    due: "2026-02-27",
    actBy: "2026-02-27",
    why: {
      vi: "Qua Tết. Đếm 5 ngày làm việc: 23/02, 24/02, 25/02, 26/02, 27/02; không đếm 14/02–22/02 (Tết Nguyên đán).",
      en: "Across Tết. 5 working days: 23/02, 24/02, 25/02, 26/02, 27/02; not counted: 14/02–22/02 (Tết).",
    },
  },
  {
    from: "2025-04-25",
    profile: "national",
    version: "national-2",
    due: "2025-05-06",
    actBy: "2025-05-06",
    why: {
      vi: "Qua thứ Bảy làm bù 26/04/2025. Đếm 5 ngày làm việc: 26/04, 28/04, 29/04, 05/05, 06/05; không đếm 30/04–04/05 (ngày 30/4, ngày 1/5, nghỉ hoán đổi dịp ngày 30/4); được đếm vì làm bù: thứ Bảy 26/04/2025.",
      en: "Across the make-up Saturday of 26/04/2025. 5 working days: 26/04, 28/04, 29/04, 05/05, 06/05; not counted: 30/04–04/05 (30 April, 1 May, day off swapped at 30 April); counted as make-up workdays: Sat 26/04/2025.",
    },
  },
  {
    from: "2026-07-19",
    profile: "national",
    version: "national-2",
    due: "2026-07-24",
    actBy: "2026-07-24",
    why: {
      vi: "Ngày cuối trước Quyết định 29/2026/QĐ-TTg. Đếm 5 ngày làm việc: 20/07, 21/07, 22/07, 23/07, 24/07.",
      en: "The last day before Decision 29/2026/QĐ-TTg. 5 working days: 20/07, 21/07, 22/07, 23/07, 24/07.",
    },
  },
  {
    from: "2026-07-20",
    profile: "national",
    version: "national-3",
    due: "2026-07-27",
    actBy: "2026-07-27",
    why: {
      vi: "Từ ngày này kèm cảnh báo. Đếm 5 ngày làm việc: 21/07, 22/07, 23/07, 24/07, 27/07.",
      en: "From this day with a warning. 5 working days: 21/07, 22/07, 23/07, 24/07, 27/07.",
    },
  },
  {
    from: "2026-11-20",
    profile: "national",
    version: "national-3",
    due: "2026-11-30",
    actBy: "2026-11-30",
    why: {
      vi: "Đếm 5 ngày làm việc: 23/11, 25/11, 26/11, 27/11, 30/11; không đếm 24/11 (Ngày Văn hóa Việt Nam).",
      en: "5 working days: 23/11, 25/11, 26/11, 27/11, 30/11; not counted: 24/11 (Vietnamese Culture Day).",
    },
  },
  {
    from: "2026-11-20",
    profile: "national",
    variant: "province",
    expectProblem: "rule.unknown-variant",
    why: { vi: "Quy tắc này không có trường hợp nào để chọn.", en: "This rule knows no cases to choose from." },
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
