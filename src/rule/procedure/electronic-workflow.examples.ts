import type { RuleExample } from "../example.js";

/** Dates of `procedure.electronic-workflow`, worked out day by day on the list of days off, apart from the library. */
export const electronicWorkflowExamples: readonly RuleExample[] = [
  {
    from: "2026-09-21",
    version: "standard-1",
    due: "2026-09-28",
    actBy: "2026-09-28",
    why: {
      vi: "Ngày thứ 5 là thứ Bảy 26/09/2026 (ngày nghỉ hằng tuần), nên hạn chạy đến hết ngày làm việc tiếp theo, thứ Hai 28/09/2026 (Điều 148 khoản 5 Bộ luật Dân sự).",
      en: "Day 5 is Sat 26/09/2026 (a weekly rest day), so the term runs to the end of the next working day, Mon 28/09/2026 (Civil Code, Article 148(5)).",
    },
  },
  {
    from: "2026-12-27",
    version: "standard-1",
    due: "2027-01-04",
    actBy: "2027-01-04",
    why: {
      vi: "Ngày thứ 5 là thứ Sáu 01/01/2027 (Tết Dương lịch), nên hạn chạy đến hết ngày làm việc tiếp theo, thứ Hai 04/01/2027 (Điều 148 khoản 5 Bộ luật Dân sự).",
      en: "Day 5 is Fri 01/01/2027 (New Year's Day), so the term runs to the end of the next working day, Mon 04/01/2027 (Civil Code, Article 148(5)).",
    },
  },
  {
    from: "2026-02-12",
    version: "standard-1",
    due: "2026-02-23",
    actBy: "2026-02-23",
    why: {
      vi: "Qua Tết. Ngày thứ 5 là thứ Ba 17/02/2026 (Tết Nguyên đán), nên hạn chạy đến hết ngày làm việc tiếp theo, thứ Hai 23/02/2026 (Điều 148 khoản 5 Bộ luật Dân sự); nghỉ 18/02–22/02 (Tết Nguyên đán).",
      en: "Across Tết. Day 5 is Tue 17/02/2026 (Tết), so the term runs to the end of the next working day, Mon 23/02/2026 (Civil Code, Article 148(5)); off: 18/02–22/02 (Tết).",
    },
  },
  {
    from: "2026-01-05",
    version: "standard-1",
    due: "2026-01-10",
    actBy: "2026-01-10",
    why: {
      vi: "Thứ Bảy làm bù. Ngày thứ 5 là thứ Bảy 10/01/2026; ngày làm bù là ngày làm việc nên không dời.",
      en: "A make-up Saturday. Day 5 is Sat 10/01/2026; a make-up workday works, so the term ends there.",
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
    from: "2026-01-28",
    profile: "hung-phu-2026",
    version: "standard-1",
    due: "2026-02-02",
    actBy: "2026-02-02",
    why: {
      vi: "Kế hoạch Hưng Phú không nêu thời hạn này: bộ chuẩn trả lời. Ngày thứ 5 là thứ Hai 02/02/2026.",
      en: "The plan of Hưng Phú states no such term: standard answers. Day 5 is Mon 02/02/2026.",
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
