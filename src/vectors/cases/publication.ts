import type { VectorGroups } from "../types.js";

/** Announcements of procedures, and where they stand; each worked out by hand. */
export const publicationCases: VectorGroups["publications"] = [
  {
    id: "publications/signed-before-tet",
    why: {
      vi: "Ký thứ Sáu 13/02, ngay trước Tết: 3 ngày làm việc là 23, 24, 25/02; ngày thứ 10 là thứ Hai 23/02.",
      en: "Signed on Friday 13 February, before Tết: the 3 working days are 23, 24 and 25 February; day 10 is Monday the 23rd.",
    },
    given: { events: [{ type: "decision-signed", on: "2026-02-13" }], asOf: "2026-02-13" },
    expect: {
      onTime: null,
      obligations: [
        {
          rule: "procedure.post-at-office",
          event: "decision-signed",
          from: "2026-02-13",
          due: "2026-02-13",
          actBy: "2026-02-13",
          status: "due-today",
          workingDaysLeft: 0,
        },
        {
          rule: "procedure.internal-workflow",
          event: "decision-signed",
          from: "2026-02-13",
          due: "2026-02-23",
          actBy: "2026-02-23",
          status: "upcoming",
          workingDaysLeft: 1,
        },
        {
          rule: "procedure.publish-national-database",
          event: "decision-signed",
          from: "2026-02-13",
          due: "2026-02-25",
          actBy: "2026-02-25",
          status: "upcoming",
          workingDaysLeft: 3,
        },
      ],
    },
  },
  {
    id: "publications/the-ministry-decided",
    why: {
      vi: "Ngày thứ 5 là 24/11, ngày lễ, nên hạn là 25/11; còn 23 và 25/11.",
      en: "Day 5 is 24 November, a holiday, so it is due on the 25th; the 23rd and 25th are left.",
    },
    given: { events: [{ type: "ministry-decision-received", on: "2026-11-19" }], asOf: "2026-11-20" },
    expect: {
      onTime: null,
      obligations: [
        {
          rule: "procedure.announce-from-ministry",
          event: "ministry-decision-received",
          from: "2026-11-19",
          due: "2026-11-25",
          actBy: "2026-11-25",
          status: "upcoming",
          workingDaysLeft: 2,
        },
      ],
    },
  },
  {
    id: "publications/announced-on-the-last-day",
    why: {
      vi: "Công bố đúng hạn; niêm yết ngay hôm đó; ngày thứ 10 là thứ Bảy 05/12 nên hạn là 07/12.",
      en: "Announced in time; to be posted that same day; day 10 is Saturday 5 December, so it is due on the 7th.",
    },
    given: {
      events: [
        { type: "ministry-decision-received", on: "2026-11-19" },
        { type: "decision-signed", on: "2026-11-25" },
      ],
      asOf: "2026-11-25",
    },
    expect: {
      onTime: null,
      obligations: [
        {
          rule: "procedure.announce-from-ministry",
          event: "ministry-decision-received",
          from: "2026-11-19",
          due: "2026-11-25",
          actBy: "2026-11-25",
          status: "met",
          doneOn: "2026-11-25",
        },
        {
          rule: "procedure.publish-national-database",
          event: "decision-signed",
          from: "2026-11-25",
          due: "2026-11-30",
          actBy: "2026-11-30",
          status: "upcoming",
          workingDaysLeft: 3,
        },
        {
          rule: "procedure.post-at-office",
          event: "decision-signed",
          from: "2026-11-25",
          due: "2026-11-25",
          actBy: "2026-11-25",
          status: "due-today",
          workingDaysLeft: 0,
        },
        {
          rule: "procedure.internal-workflow",
          event: "decision-signed",
          from: "2026-11-25",
          due: "2026-12-07",
          actBy: "2026-12-07",
          status: "upcoming",
          workingDaysLeft: 8,
        },
      ],
    },
  },
  {
    id: "publications/the-whole-chain-in-time",
    why: {
      vi: "Mỗi bước đúng ngày cuối: quy trình điện tử tính từ ngày phê duyệt quy trình nội bộ, ngày thứ 5 là thứ Bảy 10/10.",
      en: "Every step on its last day: the electronic workflow counts from the approval of the internal one, day 5 is Saturday 10 October.",
    },
    given: {
      events: [
        { type: "ministry-decision-received", on: "2026-09-21" },
        { type: "decision-signed", on: "2026-09-28" },
        { type: "published-national-database", on: "2026-10-01" },
        { type: "published-portal", on: "2026-10-01" },
        { type: "posted-at-office", on: "2026-09-28" },
        { type: "internal-workflow-approved", on: "2026-10-08" },
        { type: "electronic-workflow-live", on: "2026-10-13" },
      ],
      asOf: "2026-10-13",
    },
    expect: {
      onTime: true,
      obligations: [
        {
          rule: "procedure.announce-from-ministry",
          event: "ministry-decision-received",
          from: "2026-09-21",
          due: "2026-09-28",
          actBy: "2026-09-28",
          status: "met",
          doneOn: "2026-09-28",
        },
        {
          rule: "procedure.publish-national-database",
          event: "decision-signed",
          from: "2026-09-28",
          due: "2026-10-01",
          actBy: "2026-10-01",
          status: "met",
          doneOn: "2026-10-01",
        },
        {
          rule: "procedure.publish-portal",
          event: "published-national-database",
          from: "2026-10-01",
          due: "2026-10-01",
          actBy: "2026-10-01",
          status: "met",
          doneOn: "2026-10-01",
        },
        {
          rule: "procedure.post-at-office",
          event: "decision-signed",
          from: "2026-09-28",
          due: "2026-09-28",
          actBy: "2026-09-28",
          status: "met",
          doneOn: "2026-09-28",
        },
        {
          rule: "procedure.internal-workflow",
          event: "decision-signed",
          from: "2026-09-28",
          due: "2026-10-08",
          actBy: "2026-10-08",
          status: "met",
          doneOn: "2026-10-08",
        },
        {
          rule: "procedure.electronic-workflow",
          event: "internal-workflow-approved",
          from: "2026-10-08",
          due: "2026-10-13",
          actBy: "2026-10-13",
          status: "met",
          doneOn: "2026-10-13",
        },
      ],
    },
  },
  {
    id: "publications/before-effect-due-on-national-day",
    why: {
      vi: "8 ngày trước 10/09 là Quốc khánh: không dời, nên làm trước hết 28/08.",
      en: "8 days before 10 September is National Day: not moved, so act by 28 August.",
    },
    given: { events: [{ type: "legal-document-effective", on: "2026-09-10" }], asOf: "2026-09-02" },
    expect: {
      onTime: null,
      obligations: [
        {
          rule: "procedure.announce-before-effect",
          event: "legal-document-effective",
          from: "2026-09-10",
          due: "2026-09-02",
          actBy: "2026-08-28",
          status: "due-today",
          workingDaysLeft: 0,
        },
      ],
    },
  },
  {
    id: "publications/before-effect-two-days-late",
    why: {
      vi: "03 và 04/09 là hai ngày làm việc sau hạn.",
      en: "3 and 4 September are two working days after the due day.",
    },
    given: { events: [{ type: "legal-document-effective", on: "2026-09-10" }], asOf: "2026-09-04" },
    expect: {
      onTime: false,
      obligations: [
        {
          rule: "procedure.announce-before-effect",
          event: "legal-document-effective",
          from: "2026-09-10",
          due: "2026-09-02",
          actBy: "2026-08-28",
          status: "overdue",
          workingDaysLate: 2,
        },
      ],
    },
  },
  {
    id: "publications/effect-on-signing",
    why: {
      vi: "Văn bản có hiệu lực ngay ngày ký, thứ Bảy làm bù 22/08; công bố thứ Hai là trễ một ngày làm việc.",
      en: "The document takes effect on signing, on the make-up Saturday of 22 August; announced on Monday it is one working day late.",
    },
    given: {
      events: [
        { type: "legal-document-signed", on: "2026-08-22" },
        { type: "legal-document-effective", on: "2026-08-22" },
        { type: "decision-signed", on: "2026-08-24" },
      ],
      asOf: "2026-08-24",
    },
    expect: {
      onTime: false,
      obligations: [
        {
          rule: "procedure.announce-on-signing",
          event: "legal-document-signed",
          from: "2026-08-22",
          due: "2026-08-22",
          actBy: "2026-08-22",
          status: "met-late",
          doneOn: "2026-08-24",
          workingDaysLate: 1,
        },
        {
          rule: "procedure.publish-national-database",
          event: "decision-signed",
          from: "2026-08-24",
          due: "2026-08-27",
          actBy: "2026-08-27",
          status: "upcoming",
          workingDaysLeft: 3,
        },
        {
          rule: "procedure.post-at-office",
          event: "decision-signed",
          from: "2026-08-24",
          due: "2026-08-24",
          actBy: "2026-08-24",
          status: "due-today",
          workingDaysLeft: 0,
        },
        {
          rule: "procedure.internal-workflow",
          event: "decision-signed",
          from: "2026-08-24",
          due: "2026-09-03",
          actBy: "2026-09-03",
          status: "upcoming",
          workingDaysLeft: 5,
        },
      ],
    },
  },
  {
    id: "publications/the-plan-of-can-tho-posts-on-the-effective-date",
    why: {
      vi: "Kế hoạch Cần Thơ: niêm yết khi quyết định có hiệu lực, 01/05 là ngày lễ; thứ Bảy 26/04 làm bù được đếm.",
      en: "The plan of Cần Thơ posts when the decision takes effect, 1 May being a holiday; the make-up Saturday of 26 April counts.",
    },
    given: {
      events: [
        { type: "decision-signed", on: "2025-04-25" },
        { type: "decision-effective", on: "2025-05-01" },
      ],
      asOf: "2025-04-28",
      profile: "can-tho-2025",
    },
    expect: {
      onTime: null,
      obligations: [
        {
          rule: "procedure.publish-national-database",
          event: "decision-signed",
          from: "2025-04-25",
          due: "2025-04-29",
          actBy: "2025-04-29",
          status: "upcoming",
          workingDaysLeft: 1,
        },
        {
          rule: "procedure.post-at-office",
          event: "decision-effective",
          from: "2025-05-01",
          due: "2025-05-01",
          actBy: "2025-05-01",
          status: "upcoming",
          workingDaysLeft: 1,
        },
        {
          rule: "procedure.internal-workflow",
          event: "decision-signed",
          from: "2025-04-25",
          due: "2025-05-05",
          actBy: "2025-05-05",
          status: "upcoming",
          workingDaysLeft: 2,
        },
      ],
    },
  },
  {
    id: "publications/a-late-database-starts-the-portal-late",
    why: {
      vi: "Hạn 25/02, công khai 26/02; cổng phải cùng ngày 26/02; quy trình nội bộ quá hạn từ 23/02.",
      en: "Due on 25 February, published on the 26th; the portal owes the same day; the internal workflow is overdue since the 23rd.",
    },
    given: {
      events: [
        { type: "decision-signed", on: "2026-02-13" },
        { type: "posted-at-office", on: "2026-02-13" },
        { type: "published-national-database", on: "2026-02-26" },
        { type: "published-portal", on: "2026-02-27" },
      ],
      asOf: "2026-02-27",
    },
    expect: {
      onTime: false,
      obligations: [
        {
          rule: "procedure.post-at-office",
          event: "decision-signed",
          from: "2026-02-13",
          due: "2026-02-13",
          actBy: "2026-02-13",
          status: "met",
          doneOn: "2026-02-13",
        },
        {
          rule: "procedure.internal-workflow",
          event: "decision-signed",
          from: "2026-02-13",
          due: "2026-02-23",
          actBy: "2026-02-23",
          status: "overdue",
          workingDaysLate: 4,
        },
        {
          rule: "procedure.publish-national-database",
          event: "decision-signed",
          from: "2026-02-13",
          due: "2026-02-25",
          actBy: "2026-02-25",
          status: "met-late",
          doneOn: "2026-02-26",
          workingDaysLate: 1,
        },
        {
          rule: "procedure.publish-portal",
          event: "published-national-database",
          from: "2026-02-26",
          due: "2026-02-26",
          actBy: "2026-02-26",
          status: "met-late",
          doneOn: "2026-02-27",
          workingDaysLate: 1,
        },
      ],
    },
  },
  {
    id: "publications/national-law-for-a-province",
    why: {
      vi: "Văn bản trung ương cho tỉnh 5 ngày làm việc và không nêu số cho các bước khác.",
      en: "National law gives a province 5 working days, and no number for the other steps.",
    },
    given: {
      events: [{ type: "decision-signed", on: "2026-02-13" }],
      asOf: "2026-02-24",
      profile: "national",
      variant: "province",
    },
    expect: {
      onTime: null,
      obligations: [
        {
          rule: "procedure.publish-national-database",
          event: "decision-signed",
          from: "2026-02-13",
          due: "2026-02-27",
          actBy: "2026-02-27",
          status: "upcoming",
          workingDaysLeft: 3,
        },
      ],
    },
  },
  {
    id: "publications/refused/no-variant",
    why: { vi: "Phải nói rõ Bộ, tỉnh hay rút gọn.", en: "Ministry, province or fast track must be named." },
    given: { events: [{ type: "decision-signed", on: "2026-02-13" }], asOf: "2026-02-24", profile: "national" },
    expectProblem: "rule.variant-required",
  },
  {
    id: "publications/refused/portal-without-database",
    why: {
      vi: "Cổng lấy dữ liệu từ Cơ sở dữ liệu quốc gia.",
      en: "The portal takes its data from the national database.",
    },
    given: {
      events: [
        { type: "decision-signed", on: "2026-02-13" },
        { type: "published-portal", on: "2026-02-24" },
      ],
      asOf: "2026-02-24",
    },
    expectProblem: "publication.event-missing",
  },
  {
    id: "publications/refused/published-before-signing",
    why: { vi: "Không thể công khai trước khi ký.", en: "Nothing is published before it is signed." },
    given: {
      events: [
        { type: "decision-signed", on: "2026-02-13" },
        { type: "published-national-database", on: "2026-02-12" },
      ],
      asOf: "2026-02-24",
    },
    expectProblem: "publication.impossible-order",
  },
  {
    id: "publications/refused/signed-twice",
    why: { vi: "Mỗi sự kiện một lần.", en: "Each event once." },
    given: {
      events: [
        { type: "decision-signed", on: "2026-02-13" },
        { type: "decision-signed", on: "2026-02-14" },
      ],
      asOf: "2026-02-24",
    },
    expectProblem: "publication.event-repeated",
  },
];
