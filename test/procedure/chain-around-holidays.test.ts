import { expect, test } from "vitest";
import { type Days, evaluate, lines } from "./worked-log.js";

/** What, the events, the day looked from, the obligations that follow. */
const CASES: readonly (readonly [string, Days, string, readonly string[]])[] = [
  [
    "signed on the last Friday before Tết: three working days end after it, ten days roll to its end",
    { "decision-signed": "2026-02-13" },
    "2026-02-13",
    [
      "post-at-office: 2026-02-13 → 2026-02-13, due-today",
      "internal-workflow: 2026-02-13 → 2026-02-23, upcoming",
      "publish-national-database: 2026-02-13 → 2026-02-25, upcoming",
    ],
  ],
  [
    "signed before the make-up Saturday: it counts, and ten days roll over National Day",
    { "decision-signed": "2026-08-20" },
    "2026-08-20",
    [
      "post-at-office: 2026-08-20 → 2026-08-20, due-today",
      "publish-national-database: 2026-08-20 → 2026-08-24, upcoming",
      "internal-workflow: 2026-08-20 → 2026-09-03, upcoming",
    ],
  ],
  [
    "the ministry's decision received before Tết: five days end on a Saturday and roll over nine days off",
    { "ministry-decision-received": "2026-02-09" },
    "2026-02-09",
    ["announce-from-ministry: 2026-02-09 → 2026-02-23, upcoming"],
  ],
  [
    "the ministry's decision received: five days end on the make-up Saturday and stay",
    { "ministry-decision-received": "2026-08-17" },
    "2026-08-22",
    ["announce-from-ministry: 2026-08-17 → 2026-08-22, due-today"],
  ],
  [
    "the internal workflow approved on a Friday: five days end on National Day and roll",
    { "decision-signed": "2026-08-24", "posted-at-office": "2026-08-24", "internal-workflow-approved": "2026-08-28" },
    "2026-08-28",
    [
      "post-at-office: 2026-08-24 → 2026-08-24, met",
      "publish-national-database: 2026-08-24 → 2026-08-27, overdue",
      "internal-workflow: 2026-08-24 → 2026-09-03, met",
      "electronic-workflow: 2026-08-28 → 2026-09-03, upcoming",
    ],
  ],
  [
    "effective in the week of National Day: eight days before is the holiday, the safe day four days earlier",
    { "legal-document-effective": "2026-09-10" },
    "2026-08-28",
    ["announce-before-effect: 2026-09-10 → 2026-09-02 (act by 2026-08-28), upcoming"],
  ],
  [
    "effective after Tết: eight days before lies in it",
    { "legal-document-effective": "2026-02-25" },
    "2026-02-13",
    ["announce-before-effect: 2026-02-25 → 2026-02-17 (act by 2026-02-13), upcoming"],
  ],
  [
    "signed and in force on a Sunday: announced that Sunday, and not before it",
    { "legal-document-signed": "2026-08-23", "legal-document-effective": "2026-08-23" },
    "2026-08-23",
    ["announce-on-signing: 2026-08-23 → 2026-08-23, due-today"],
  ],
  [
    "in the national database on the make-up Saturday: on the portal the same day",
    { "decision-signed": "2026-08-20", "posted-at-office": "2026-08-20", "published-national-database": "2026-08-22" },
    "2026-08-24",
    [
      "post-at-office: 2026-08-20 → 2026-08-20, met",
      "publish-portal: 2026-08-22 → 2026-08-22, overdue",
      "publish-national-database: 2026-08-20 → 2026-08-24, met",
      "internal-workflow: 2026-08-20 → 2026-09-03, upcoming",
    ],
  ],
  [
    "signed at the end of the year: three working days and ten days into the next",
    { "decision-signed": "2026-12-29" },
    "2026-12-31",
    [
      "post-at-office: 2026-12-29 → 2026-12-29, overdue",
      "publish-national-database: 2026-12-29 → 2027-01-04, upcoming",
      "internal-workflow: 2026-12-29 → 2027-01-08, upcoming",
    ],
  ],
];

for (const [what, days, asOf, expected] of CASES) {
  test(what, () => {
    expect(lines(evaluate(days, asOf))).toEqual(expected);
  });
}

test("each link runs from the day on which the one before was done, and not from when it was due", () => {
  const late = { "decision-signed": "2026-09-21", "internal-workflow-approved": "2026-10-20" };
  expect(lines(evaluate(late, "2026-10-20")).slice(-2)).toEqual([
    "internal-workflow: 2026-09-21 → 2026-10-01, met-late",
    "electronic-workflow: 2026-10-20 → 2026-10-26, upcoming",
  ]);
});

test("late by working days, of which Tết has none", () => {
  const { obligations } = evaluate({ "decision-signed": "2026-02-12" }, "2026-02-22");
  expect(obligations[0]).toMatchObject({ rule: "procedure.post-at-office", status: "overdue", workingDaysLate: 1 });
});
