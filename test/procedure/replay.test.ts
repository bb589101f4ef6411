import { expect, test } from "vitest";
import { daysBetween, isoOfDay } from "../oracle/civil-days.js";
import { type Days, evaluate, lines } from "./worked-log.js";

const LOG: Days = {
  "legal-document-effective": "2026-10-15",
  "decision-signed": "2026-09-25",
  "published-national-database": "2026-10-02",
  "posted-at-office": "2026-09-28",
  "internal-workflow-approved": "2026-10-05",
};

/** Day looked from, what is known then. */
const DAYS: readonly (readonly [string, readonly string[]])[] = [
  ["2026-09-01", ["announce-before-effect: 2026-10-15 → 2026-10-07, upcoming"]],
  ["2026-09-24", ["announce-before-effect: 2026-10-15 → 2026-10-07, upcoming"]],
  [
    "2026-09-25",
    [
      "post-at-office: 2026-09-25 → 2026-09-25, due-today",
      "publish-national-database: 2026-09-25 → 2026-09-30, upcoming",
      "internal-workflow: 2026-09-25 → 2026-10-05, upcoming",
      "announce-before-effect: 2026-10-15 → 2026-10-07, met",
    ],
  ],
  [
    "2026-09-26",
    [
      "post-at-office: 2026-09-25 → 2026-09-25, overdue",
      "publish-national-database: 2026-09-25 → 2026-09-30, upcoming",
      "internal-workflow: 2026-09-25 → 2026-10-05, upcoming",
      "announce-before-effect: 2026-10-15 → 2026-10-07, met",
    ],
  ],
  [
    "2026-10-01",
    [
      "post-at-office: 2026-09-25 → 2026-09-25, met-late",
      "publish-national-database: 2026-09-25 → 2026-09-30, overdue",
      "internal-workflow: 2026-09-25 → 2026-10-05, upcoming",
      "announce-before-effect: 2026-10-15 → 2026-10-07, met",
    ],
  ],
  [
    "2026-10-05",
    [
      "post-at-office: 2026-09-25 → 2026-09-25, met-late",
      "publish-national-database: 2026-09-25 → 2026-09-30, met-late",
      "publish-portal: 2026-10-02 → 2026-10-02, overdue",
      "internal-workflow: 2026-09-25 → 2026-10-05, met",
      "announce-before-effect: 2026-10-15 → 2026-10-07, met",
      "electronic-workflow: 2026-10-05 → 2026-10-12, upcoming",
    ],
  ],
];

for (const [asOf, expected] of DAYS) {
  test(`looked at on ${asOf}, only what happened by then is known`, () => {
    expect(lines(evaluate(LOG, asOf))).toEqual(expected);
  });
}

test("a day looked from gives what a log cut there gives: events after it do not shine through", () => {
  for (const day of daysBetween("2026-08-25", "2026-10-31")) {
    const asOf = isoOfDay(day);
    const known = Object.entries(LOG).filter(([type, on]) => on <= asOf || type === "legal-document-effective");
    expect(evaluate(LOG, asOf)).toEqual(evaluate(Object.fromEntries(known), asOf));
  }
});

test("next is the open obligation that falls due first, late ones first of all", () => {
  const nextOn = (asOf: string): string | undefined => evaluate(LOG, asOf).next?.rule;
  expect(nextOn("2026-09-01")).toBe("procedure.announce-before-effect");
  expect(nextOn("2026-09-26")).toBe("procedure.post-at-office");
  expect(nextOn("2026-09-29")).toBe("procedure.publish-national-database");
  expect(nextOn("2026-10-05")).toBe("procedure.publish-portal");
});

test("a decision not signed yet has no effective date yet", () => {
  const days = { "decision-signed": "2026-09-25", "decision-effective": "2026-09-28" };
  expect(lines(evaluate(days, "2026-09-24", { profile: "hoa-an-2026" }))).toEqual([]);
});

test("once signed, its effective date is known before it comes", () => {
  const days = {
    "decision-signed": "2026-09-25",
    "decision-effective": "2026-09-28",
    "posted-at-office": "2026-09-28",
  };
  const options = { profile: "hoa-an-2026" };
  const posting = (asOf: string) => lines(evaluate(days, asOf, options)).find((line) => line.startsWith("post"));
  expect(posting("2026-09-25")).toBe("post-at-office: 2026-09-28 → 2026-09-28, upcoming");
  expect(posting("2026-09-28")).toBe("post-at-office: 2026-09-28 → 2026-09-28, met");
});

test("what the log says later is read all the same: a mistake in it is refused on any day", () => {
  expect(() => evaluate({ ...LOG, "published-portal": "2026-10-01" }, "2026-09-01")).toThrow();
});

test("a legal document that is not signed yet is not known by its later signing", () => {
  const days = { "legal-document-signed": "2026-09-10", "legal-document-effective": "2026-10-15" };
  expect(lines(evaluate(days, "2026-09-10"))).toEqual(["announce-before-effect: 2026-10-15 → 2026-10-07, upcoming"]);
});
