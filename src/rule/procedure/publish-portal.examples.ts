import type { RuleExample } from "../example.js";

/** Dates of `procedure.publish-portal`, worked out day by day on the list of days off, apart from the library. */
export const publishPortalExamples: readonly RuleExample[] = [
  {
    from: "2026-11-20",
    version: "standard-1",
    due: "2026-11-20",
    actBy: "2026-11-20",
    why: { vi: "Ngay trong ngày thứ Sáu 20/11/2026.", en: "The day of the event itself, Fri 20/11/2026." },
  },
  {
    from: "2026-02-17",
    version: "standard-1",
    due: "2026-02-17",
    actBy: "2026-02-17",
    why: {
      vi: "Trong Tết. Ngay trong ngày thứ Ba 17/02/2026 (Tết Nguyên đán); ngày nghỉ cũng không lùi về trước sự kiện.",
      en: "During Tết. The day of the event itself, Tue 17/02/2026 (Tết); on a day off too, one cannot act before the event.",
    },
  },
  {
    from: "2026-08-22",
    version: "standard-1",
    due: "2026-08-22",
    actBy: "2026-08-22",
    why: {
      vi: "Ngay trong ngày thứ Bảy 22/08/2026 (ngày làm bù).",
      en: "The day of the event itself, Sat 22/08/2026 (a make-up workday).",
    },
  },
  {
    from: "2026-11-24",
    version: "standard-1",
    due: "2026-11-24",
    actBy: "2026-11-24",
    why: {
      vi: "Ngay trong ngày thứ Ba 24/11/2026 (Ngày Văn hóa Việt Nam); ngày nghỉ cũng không lùi về trước sự kiện.",
      en: "The day of the event itself, Tue 24/11/2026 (Vietnamese Culture Day); on a day off too, one cannot act before the event.",
    },
  },
  {
    from: "1999-10-02",
    version: "standard-1",
    due: "1999-10-02",
    actBy: "1999-10-02",
    why: {
      vi: "Ngày đầu tiên của lịch và của phiên bản standard-1, một thứ Bảy. Ngay trong ngày thứ Bảy 02/10/1999 (ngày nghỉ hằng tuần); ngày nghỉ cũng không lùi về trước sự kiện.",
      en: "The first day of the calendar and of standard-1, a Saturday. The day of the event itself, Sat 02/10/1999 (a weekly rest day); on a day off too, one cannot act before the event.",
    },
  },
  {
    from: "2050-12-31",
    version: "standard-1",
    due: "2050-12-31",
    actBy: "2050-12-31",
    why: {
      vi: "Ngày cuối cùng của lịch. Ngay trong ngày thứ Bảy 31/12/2050 (ngày nghỉ hằng tuần); ngày nghỉ cũng không lùi về trước sự kiện.",
      en: "The last day of the calendar. The day of the event itself, Sat 31/12/2050 (a weekly rest day); on a day off too, one cannot act before the event.",
    },
  },
  {
    from: "2025-04-09",
    profile: "can-tho-2025",
    version: "standard-1",
    due: "2025-04-09",
    actBy: "2025-04-09",
    why: {
      vi: "Kế hoạch Cần Thơ không nêu thời hạn này: bộ chuẩn trả lời. Ngay trong ngày thứ Tư 09/04/2025.",
      en: "The plan of Cần Thơ states no such term: standard answers. The day of the event itself, Wed 09/04/2025.",
    },
  },
  {
    from: "2026-01-27",
    profile: "hung-phu-2026",
    version: "standard-1",
    due: "2026-01-27",
    actBy: "2026-01-27",
    why: {
      vi: "Một ngày trước kế hoạch Hưng Phú: bộ chuẩn trả lời. Ngay trong ngày thứ Ba 27/01/2026.",
      en: "One day before the plan of Hưng Phú: standard answers. The day of the event itself, Tue 27/01/2026.",
    },
  },
  {
    from: "2026-01-28",
    profile: "hung-phu-2026",
    version: "hung-phu-2026-1",
    due: "2026-01-28",
    actBy: "2026-01-28",
    why: {
      vi: "Ngày đầu của kế hoạch Hưng Phú. Ngay trong ngày thứ Tư 28/01/2026.",
      en: "The first day of the plan of Hưng Phú. The day of the event itself, Wed 28/01/2026.",
    },
  },
  {
    from: "2026-12-31",
    profile: "hung-phu-2026",
    version: "hung-phu-2026-1",
    due: "2026-12-31",
    actBy: "2026-12-31",
    why: {
      vi: "Ngày cuối của kế hoạch Hưng Phú. Ngay trong ngày thứ Năm 31/12/2026.",
      en: "The last day of the plan of Hưng Phú. The day of the event itself, Thu 31/12/2026.",
    },
  },
  {
    from: "2027-01-01",
    profile: "hung-phu-2026",
    version: "standard-1",
    due: "2027-01-01",
    actBy: "2027-01-01",
    why: {
      vi: "Một ngày sau kế hoạch Hưng Phú: bộ chuẩn trả lời. Ngay trong ngày thứ Sáu 01/01/2027 (Tết Dương lịch); ngày nghỉ cũng không lùi về trước sự kiện.",
      en: "One day after the plan of Hưng Phú: standard answers. The day of the event itself, Fri 01/01/2027 (New Year's Day); on a day off too, one cannot act before the event.",
    },
  },
  {
    from: "2026-11-20",
    profile: "national",
    expectProblem: "rule.no-version-in-force",
    why: {
      vi: "Không văn bản trung ương nào đã đối chiếu đặt con số cho việc này.",
      en: "No national text that was checked sets a number for this.",
    },
  },
  {
    from: "1999-10-01",
    expectProblem: "calendar.outside-coverage",
    why: { vi: "Trước ngày đầu tiên của lịch, 02/10/1999.", en: "Before the first day of the calendar, 02/10/1999." },
  },
];
