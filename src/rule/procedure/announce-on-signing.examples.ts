import type { RuleExample } from "../example.js";

/** Dates of `procedure.announce-on-signing`, worked out day by day on the list of days off, apart from the library. */
export const announceOnSigningExamples: readonly RuleExample[] = [
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
    from: "2025-04-08",
    profile: "can-tho-2025",
    version: "standard-1",
    due: "2025-04-08",
    actBy: "2025-04-08",
    why: {
      vi: "Một ngày trước kế hoạch Cần Thơ: bộ chuẩn trả lời. Ngay trong ngày thứ Ba 08/04/2025.",
      en: "One day before the plan of Cần Thơ: standard answers. The day of the event itself, Tue 08/04/2025.",
    },
  },
  {
    from: "2025-04-09",
    profile: "can-tho-2025",
    version: "can-tho-2025-1",
    due: "2025-04-09",
    actBy: "2025-04-09",
    why: {
      vi: "Ngày đầu của kế hoạch Cần Thơ. Ngay trong ngày thứ Tư 09/04/2025.",
      en: "The first day of the plan of Cần Thơ. The day of the event itself, Wed 09/04/2025.",
    },
  },
  {
    from: "2025-12-31",
    profile: "can-tho-2025",
    version: "can-tho-2025-1",
    due: "2025-12-31",
    actBy: "2025-12-31",
    why: {
      vi: "Ngày cuối của kế hoạch Cần Thơ; phiên bản theo ngày tính, dù hạn rơi vào ngày nào. Ngay trong ngày thứ Tư 31/12/2025.",
      en: "The last day of the plan of Cần Thơ; the day counted from picks the version, whenever the term ends. The day of the event itself, Wed 31/12/2025.",
    },
  },
  {
    from: "2026-01-01",
    profile: "can-tho-2025",
    version: "standard-1",
    due: "2026-01-01",
    actBy: "2026-01-01",
    why: {
      vi: "Một ngày sau kế hoạch Cần Thơ: bộ chuẩn trả lời. Ngay trong ngày thứ Năm 01/01/2026 (Tết Dương lịch); ngày nghỉ cũng không lùi về trước sự kiện.",
      en: "One day after the plan of Cần Thơ: standard answers. The day of the event itself, Thu 01/01/2026 (New Year's Day); on a day off too, one cannot act before the event.",
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
    from: "2017-09-24",
    profile: "national",
    variant: "fast-track",
    expectProblem: "rule.no-version-in-force",
    why: {
      vi: "Trước Nghị định 92/2017/NĐ-CP không có câu này.",
      en: "Before Decree 92/2017/NĐ-CP there was no such sentence.",
    },
  },
  {
    from: "2017-09-25",
    profile: "national",
    variant: "fast-track",
    version: "national-1-fast-track",
    due: "2017-09-28",
    actBy: "2017-09-28",
    why: {
      vi: "Ngày Nghị định 92/2017/NĐ-CP có hiệu lực. Ngày thứ 3 là thứ Năm 28/09/2017.",
      en: "The day on which Decree 92/2017/NĐ-CP took effect. Day 3 is Thu 28/09/2017.",
    },
  },
  {
    from: "2026-02-13",
    profile: "national",
    variant: "fast-track",
    version: "national-1-fast-track",
    due: "2026-02-23",
    actBy: "2026-02-23",
    why: {
      vi: "Qua Tết. Ngày thứ 3 là thứ Hai 16/02/2026 (Tết Nguyên đán), nên hạn chạy đến hết ngày làm việc tiếp theo, thứ Hai 23/02/2026 (Điều 148 khoản 5 Bộ luật Dân sự); nghỉ 17/02–22/02 (Tết Nguyên đán).",
      en: "Across Tết. Day 3 is Mon 16/02/2026 (Tết), so the term runs to the end of the next working day, Mon 23/02/2026 (Civil Code, Article 148(5)); off: 17/02–22/02 (Tết).",
    },
  },
  {
    from: "2026-08-19",
    profile: "national",
    variant: "fast-track",
    version: "national-1-fast-track",
    due: "2026-08-22",
    actBy: "2026-08-22",
    why: {
      vi: "Ngày thứ 3 là thứ Bảy 22/08/2026; ngày làm bù là ngày làm việc nên không dời.",
      en: "Day 3 is Sat 22/08/2026; a make-up workday works, so the term ends there.",
    },
  },
  {
    from: "2026-11-20",
    profile: "national",
    expectProblem: "rule.variant-required",
    why: {
      vi: "Số ngày chỉ áp dụng cho văn bản theo trình tự, thủ tục rút gọn nên phải nêu trường hợp.",
      en: "The number holds for fast-track documents only, so the case must be named.",
    },
  },
  {
    from: "2026-11-20",
    profile: "national",
    variant: "province",
    expectProblem: "rule.unknown-variant",
    why: { vi: "Văn bản chỉ nói về trình tự, thủ tục rút gọn.", en: "The text speaks of the fast track only." },
  },
  {
    from: "1999-10-01",
    expectProblem: "calendar.outside-coverage",
    why: { vi: "Trước ngày đầu tiên của lịch, 02/10/1999.", en: "Before the first day of the calendar, 02/10/1999." },
  },
];
