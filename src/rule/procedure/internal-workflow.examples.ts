import type { RuleExample } from "../example.js";

/** Dates of `procedure.internal-workflow`, worked out day by day on the list of days off, apart from the library. */
export const internalWorkflowExamples: readonly RuleExample[] = [
  {
    from: "2026-09-18",
    version: "standard-1",
    due: "2026-09-28",
    actBy: "2026-09-28",
    why: { vi: "Ngày thứ 10 là thứ Hai 28/09/2026.", en: "Day 10 is Mon 28/09/2026." },
  },
  {
    from: "2026-11-14",
    version: "standard-1",
    due: "2026-11-25",
    actBy: "2026-11-25",
    why: {
      vi: "Ngày thứ 10 là thứ Ba 24/11/2026 (Ngày Văn hóa Việt Nam), nên hạn chạy đến hết ngày làm việc tiếp theo, thứ Tư 25/11/2026 (Điều 148 khoản 5 Bộ luật Dân sự).",
      en: "Day 10 is Tue 24/11/2026 (Vietnamese Culture Day), so the term runs to the end of the next working day, Wed 25/11/2026 (Civil Code, Article 148(5)).",
    },
  },
  {
    from: "2026-02-10",
    version: "standard-1",
    due: "2026-02-23",
    actBy: "2026-02-23",
    why: {
      vi: "Qua Tết. Ngày thứ 10 là thứ Sáu 20/02/2026 (Tết Nguyên đán), nên hạn chạy đến hết ngày làm việc tiếp theo, thứ Hai 23/02/2026 (Điều 148 khoản 5 Bộ luật Dân sự).",
      en: "Across Tết. Day 10 is Fri 20/02/2026 (Tết), so the term runs to the end of the next working day, Mon 23/02/2026 (Civil Code, Article 148(5)).",
    },
  },
  {
    from: "2026-08-12",
    version: "standard-1",
    due: "2026-08-22",
    actBy: "2026-08-22",
    why: {
      vi: "Thứ Bảy làm bù. Ngày thứ 10 là thứ Bảy 22/08/2026; ngày làm bù là ngày làm việc nên không dời.",
      en: "A make-up Saturday. Day 10 is Sat 22/08/2026; a make-up workday works, so the term ends there.",
    },
  },
  {
    from: "1999-10-02",
    version: "standard-1",
    due: "1999-10-12",
    actBy: "1999-10-12",
    why: {
      vi: "Ngày đầu tiên của lịch và của phiên bản standard-1, một thứ Bảy. Ngày thứ 10 là thứ Ba 12/10/1999.",
      en: "The first day of the calendar and of standard-1, a Saturday. Day 10 is Tue 12/10/1999.",
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
    due: "2025-04-18",
    actBy: "2025-04-18",
    why: {
      vi: "Một ngày trước kế hoạch Cần Thơ: bộ chuẩn trả lời. Ngày thứ 10 là thứ Sáu 18/04/2025.",
      en: "One day before the plan of Cần Thơ: standard answers. Day 10 is Fri 18/04/2025.",
    },
  },
  {
    from: "2025-04-09",
    profile: "can-tho-2025",
    version: "can-tho-2025-1",
    due: "2025-04-21",
    actBy: "2025-04-21",
    why: {
      vi: "Ngày đầu của kế hoạch Cần Thơ. Ngày thứ 10 là thứ Bảy 19/04/2025 (ngày nghỉ hằng tuần), nên hạn chạy đến hết ngày làm việc tiếp theo, thứ Hai 21/04/2025 (Điều 148 khoản 5 Bộ luật Dân sự).",
      en: "The first day of the plan of Cần Thơ. Day 10 is Sat 19/04/2025 (a weekly rest day), so the term runs to the end of the next working day, Mon 21/04/2025 (Civil Code, Article 148(5)).",
    },
  },
  {
    from: "2025-12-31",
    profile: "can-tho-2025",
    version: "can-tho-2025-1",
    due: "2026-01-10",
    actBy: "2026-01-10",
    why: {
      vi: "Ngày cuối của kế hoạch Cần Thơ; phiên bản theo ngày tính, dù hạn rơi vào ngày nào. Ngày thứ 10 là thứ Bảy 10/01/2026; ngày làm bù là ngày làm việc nên không dời.",
      en: "The last day of the plan of Cần Thơ; the day counted from picks the version, whenever the term ends. Day 10 is Sat 10/01/2026; a make-up workday works, so the term ends there.",
    },
  },
  {
    from: "2026-01-01",
    profile: "can-tho-2025",
    version: "standard-1",
    due: "2026-01-12",
    actBy: "2026-01-12",
    why: {
      vi: "Một ngày sau kế hoạch Cần Thơ: bộ chuẩn trả lời. Ngày thứ 10 là Chủ nhật 11/01/2026 (ngày nghỉ hằng tuần), nên hạn chạy đến hết ngày làm việc tiếp theo, thứ Hai 12/01/2026 (Điều 148 khoản 5 Bộ luật Dân sự).",
      en: "One day after the plan of Cần Thơ: standard answers. Day 10 is Sun 11/01/2026 (a weekly rest day), so the term runs to the end of the next working day, Mon 12/01/2026 (Civil Code, Article 148(5)).",
    },
  },
  {
    from: "2026-01-27",
    profile: "hung-phu-2026",
    version: "standard-1",
    due: "2026-02-06",
    actBy: "2026-02-06",
    why: {
      vi: "Một ngày trước kế hoạch Hưng Phú: bộ chuẩn trả lời. Ngày thứ 10 là thứ Sáu 06/02/2026.",
      en: "One day before the plan of Hưng Phú: standard answers. Day 10 is Fri 06/02/2026.",
    },
  },
  {
    from: "2026-01-28",
    profile: "hung-phu-2026",
    version: "hung-phu-2026-1",
    due: "2026-02-09",
    actBy: "2026-02-09",
    why: {
      vi: "Ngày đầu của kế hoạch Hưng Phú. Ngày thứ 10 là thứ Bảy 07/02/2026 (ngày nghỉ hằng tuần), nên hạn chạy đến hết ngày làm việc tiếp theo, thứ Hai 09/02/2026 (Điều 148 khoản 5 Bộ luật Dân sự).",
      en: "The first day of the plan of Hưng Phú. Day 10 is Sat 07/02/2026 (a weekly rest day), so the term runs to the end of the next working day, Mon 09/02/2026 (Civil Code, Article 148(5)).",
    },
  },
  {
    from: "2026-12-31",
    profile: "hung-phu-2026",
    version: "hung-phu-2026-1",
    due: "2027-01-11",
    actBy: "2027-01-11",
    why: {
      vi: "Ngày cuối của kế hoạch Hưng Phú. Ngày thứ 10 là Chủ nhật 10/01/2027 (ngày nghỉ hằng tuần), nên hạn chạy đến hết ngày làm việc tiếp theo, thứ Hai 11/01/2027 (Điều 148 khoản 5 Bộ luật Dân sự).",
      en: "The last day of the plan of Hưng Phú. Day 10 is Sun 10/01/2027 (a weekly rest day), so the term runs to the end of the next working day, Mon 11/01/2027 (Civil Code, Article 148(5)).",
    },
  },
  {
    from: "2027-01-01",
    profile: "hung-phu-2026",
    version: "standard-1",
    due: "2027-01-11",
    actBy: "2027-01-11",
    why: {
      vi: "Một ngày sau kế hoạch Hưng Phú: bộ chuẩn trả lời. Ngày thứ 10 là thứ Hai 11/01/2027.",
      en: "One day after the plan of Hưng Phú: standard answers. Day 10 is Mon 11/01/2027.",
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
