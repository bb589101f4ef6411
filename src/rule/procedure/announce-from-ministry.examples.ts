import type { RuleExample } from "../example.js";

/** Dates of `procedure.announce-from-ministry`, worked out day by day on the list of days off, apart from the library. */
export const announceFromMinistryExamples: readonly RuleExample[] = [
  {
    from: "2026-11-19",
    version: "standard-1",
    due: "2026-11-25",
    actBy: "2026-11-25",
    why: {
      vi: "Ngày thứ 5 là thứ Ba 24/11/2026 (Ngày Văn hóa Việt Nam), nên hạn chạy đến hết ngày làm việc tiếp theo, thứ Tư 25/11/2026 (Điều 148 khoản 5 Bộ luật Dân sự).",
      en: "Day 5 is Tue 24/11/2026 (Vietnamese Culture Day), so the term runs to the end of the next working day, Wed 25/11/2026 (Civil Code, Article 148(5)).",
    },
  },
  {
    from: "2026-04-20",
    version: "standard-1",
    due: "2026-04-28",
    actBy: "2026-04-28",
    why: {
      vi: "Ngày thứ 5 là thứ Bảy 25/04/2026 (ngày nghỉ hằng tuần), nên hạn chạy đến hết ngày làm việc tiếp theo, thứ Ba 28/04/2026 (Điều 148 khoản 5 Bộ luật Dân sự); nghỉ 26/04–27/04 (Giỗ Tổ Hùng Vương, nghỉ bù Giỗ Tổ Hùng Vương).",
      en: "Day 5 is Sat 25/04/2026 (a weekly rest day), so the term runs to the end of the next working day, Tue 28/04/2026 (Civil Code, Article 148(5)); off: 26/04–27/04 (Hùng Kings' Day, compensation for Hùng Kings' Day).",
    },
  },
  {
    from: "2026-08-28",
    version: "standard-1",
    due: "2026-09-03",
    actBy: "2026-09-03",
    why: {
      vi: "Ngày thứ 5 là thứ Tư 02/09/2026 (Quốc khánh), nên hạn chạy đến hết ngày làm việc tiếp theo, thứ Năm 03/09/2026 (Điều 148 khoản 5 Bộ luật Dân sự).",
      en: "Day 5 is Wed 02/09/2026 (National Day), so the term runs to the end of the next working day, Thu 03/09/2026 (Civil Code, Article 148(5)).",
    },
  },
  {
    from: "2026-02-09",
    version: "standard-1",
    due: "2026-02-23",
    actBy: "2026-02-23",
    why: {
      vi: "Qua Tết. Ngày thứ 5 là thứ Bảy 14/02/2026 (ngày nghỉ hằng tuần), nên hạn chạy đến hết ngày làm việc tiếp theo, thứ Hai 23/02/2026 (Điều 148 khoản 5 Bộ luật Dân sự); nghỉ 15/02–22/02 (Tết Nguyên đán).",
      en: "Across Tết. Day 5 is Sat 14/02/2026 (a weekly rest day), so the term runs to the end of the next working day, Mon 23/02/2026 (Civil Code, Article 148(5)); off: 15/02–22/02 (Tết).",
    },
  },
  {
    from: "2026-08-17",
    version: "standard-1",
    due: "2026-08-22",
    actBy: "2026-08-22",
    why: {
      vi: "Thứ Bảy làm bù. Ngày thứ 5 là thứ Bảy 22/08/2026; ngày làm bù là ngày làm việc nên không dời.",
      en: "A make-up Saturday. Day 5 is Sat 22/08/2026; a make-up workday works, so the term ends there.",
    },
  },
  {
    from: "1999-10-02",
    version: "standard-1",
    due: "1999-10-07",
    actBy: "1999-10-07",
    why: {
      vi: "Ngày đầu tiên của lịch và của phiên bản standard-1, một thứ Bảy. Ngày thứ 5 là thứ Năm 07/10/1999.",
      en: "The first day of the calendar and of standard-1, a Saturday. Day 5 is Thu 07/10/1999.",
    },
  },
  {
    from: "2050-12-31",
    expectProblem: "calendar.outside-coverage",
    why: {
      vi: "Hạn rơi ra sau ngày cuối cùng của lịch, 31/12/2050.",
      en: "The due day lies beyond the last day of the calendar, 31/12/2050.",
    },
  },
  {
    from: "2025-04-08",
    profile: "can-tho-2025",
    version: "standard-1",
    due: "2025-04-14",
    actBy: "2025-04-14",
    why: {
      vi: "Một ngày trước kế hoạch Cần Thơ: bộ chuẩn trả lời. Ngày thứ 5 là Chủ nhật 13/04/2025 (ngày nghỉ hằng tuần), nên hạn chạy đến hết ngày làm việc tiếp theo, thứ Hai 14/04/2025 (Điều 148 khoản 5 Bộ luật Dân sự).",
      en: "One day before the plan of Cần Thơ: standard answers. Day 5 is Sun 13/04/2025 (a weekly rest day), so the term runs to the end of the next working day, Mon 14/04/2025 (Civil Code, Article 148(5)).",
    },
  },
  {
    from: "2025-04-09",
    profile: "can-tho-2025",
    version: "can-tho-2025-1",
    due: "2025-04-14",
    actBy: "2025-04-14",
    why: {
      vi: "Ngày đầu của kế hoạch Cần Thơ. Ngày thứ 5 là thứ Hai 14/04/2025.",
      en: "The first day of the plan of Cần Thơ. Day 5 is Mon 14/04/2025.",
    },
  },
  {
    from: "2025-12-31",
    profile: "can-tho-2025",
    version: "can-tho-2025-1",
    due: "2026-01-05",
    actBy: "2026-01-05",
    why: {
      vi: "Ngày cuối của kế hoạch Cần Thơ; phiên bản theo ngày tính, dù hạn rơi vào ngày nào. Ngày thứ 5 là thứ Hai 05/01/2026.",
      en: "The last day of the plan of Cần Thơ; the day counted from picks the version, whenever the term ends. Day 5 is Mon 05/01/2026.",
    },
  },
  {
    from: "2026-01-01",
    profile: "can-tho-2025",
    version: "standard-1",
    due: "2026-01-06",
    actBy: "2026-01-06",
    why: {
      vi: "Một ngày sau kế hoạch Cần Thơ: bộ chuẩn trả lời. Ngày thứ 5 là thứ Ba 06/01/2026.",
      en: "One day after the plan of Cần Thơ: standard answers. Day 5 is Tue 06/01/2026.",
    },
  },
  {
    from: "2026-01-27",
    profile: "hung-phu-2026",
    version: "standard-1",
    due: "2026-02-02",
    actBy: "2026-02-02",
    why: {
      vi: "Một ngày trước kế hoạch Hưng Phú: bộ chuẩn trả lời. Ngày thứ 5 là Chủ nhật 01/02/2026 (ngày nghỉ hằng tuần), nên hạn chạy đến hết ngày làm việc tiếp theo, thứ Hai 02/02/2026 (Điều 148 khoản 5 Bộ luật Dân sự).",
      en: "One day before the plan of Hưng Phú: standard answers. Day 5 is Sun 01/02/2026 (a weekly rest day), so the term runs to the end of the next working day, Mon 02/02/2026 (Civil Code, Article 148(5)).",
    },
  },
  {
    from: "2026-01-28",
    profile: "hung-phu-2026",
    version: "hung-phu-2026-1",
    due: "2026-02-02",
    actBy: "2026-02-02",
    why: {
      vi: "Ngày đầu của kế hoạch Hưng Phú. Ngày thứ 5 là thứ Hai 02/02/2026.",
      en: "The first day of the plan of Hưng Phú. Day 5 is Mon 02/02/2026.",
    },
  },
  {
    from: "2026-12-31",
    profile: "hung-phu-2026",
    version: "hung-phu-2026-1",
    due: "2027-01-05",
    actBy: "2027-01-05",
    why: {
      vi: "Ngày cuối của kế hoạch Hưng Phú. Ngày thứ 5 là thứ Ba 05/01/2027.",
      en: "The last day of the plan of Hưng Phú. Day 5 is Tue 05/01/2027.",
    },
  },
  {
    from: "2027-01-01",
    profile: "hung-phu-2026",
    version: "standard-1",
    due: "2027-01-06",
    actBy: "2027-01-06",
    why: {
      vi: "Một ngày sau kế hoạch Hưng Phú: bộ chuẩn trả lời. Ngày thứ 5 là thứ Tư 06/01/2027.",
      en: "One day after the plan of Hưng Phú: standard answers. Day 5 is Wed 06/01/2027.",
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
