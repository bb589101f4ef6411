import { expect, test } from "vitest";
import { PUBLICATION_EVENT_TYPES, type PublicationEventType } from "../../src/procedure/index.js";
import { type Days, evaluate, lines } from "./worked-log.js";

const CHAIN: Days = {
  "ministry-decision-received": "2026-09-21",
  "legal-document-signed": "2026-09-01",
  "legal-document-effective": "2026-10-15",
  "decision-signed": "2026-09-25",
  "decision-effective": "2026-09-28",
  "published-national-database": "2026-09-30",
  "published-portal": "2026-09-30",
  "posted-at-office": "2026-09-25",
  "internal-workflow-approved": "2026-10-02",
  "electronic-workflow-live": "2026-10-07",
};

test("a whole chain done in time: every obligation met, nothing next, on time", () => {
  const evaluation = evaluate(CHAIN, "2026-10-31");
  expect(lines(evaluation)).toEqual([
    "post-at-office: 2026-09-25 → 2026-09-25, met",
    "announce-from-ministry: 2026-09-21 → 2026-09-28, met",
    "publish-national-database: 2026-09-25 → 2026-09-30, met",
    "publish-portal: 2026-09-30 → 2026-09-30, met",
    "internal-workflow: 2026-09-25 → 2026-10-05, met",
    "announce-before-effect: 2026-10-15 → 2026-10-07, met",
    "electronic-workflow: 2026-10-02 → 2026-10-07, met",
  ]);
  expect(evaluation).toMatchObject({ id: "QD-1", next: null, onTime: true, asOf: "2026-10-31" });
});

test("each obligation says its rule, version, event and days, and when it was done", () => {
  const [first] = evaluate(CHAIN, "2026-10-31").obligations;
  expect(first).toEqual({
    rule: "procedure.post-at-office",
    version: "standard-1",
    event: "decision-signed",
    from: "2026-09-25",
    due: "2026-09-25",
    actBy: "2026-09-25",
    status: "met",
    doneOn: "2026-09-25",
  });
});

/** One event alone, or with what it needs; the obligations that follow from it; from which day. */
const STARTS: readonly (readonly [PublicationEventType, Days, readonly string[]])[] = [
  ["ministry-decision-received", {}, ["announce-from-ministry: 2026-09-21 → 2026-09-28, upcoming"]],
  ["legal-document-effective", {}, ["announce-before-effect: 2026-09-21 → 2026-09-13 (act by 2026-09-11), overdue"]],
  [
    "legal-document-signed",
    { "legal-document-effective": "2026-10-15" },
    ["announce-before-effect: 2026-10-15 → 2026-10-07, upcoming"],
  ],
  [
    "legal-document-signed",
    { "legal-document-effective": "2026-09-21" },
    ["announce-on-signing: 2026-09-21 → 2026-09-21, due-today"],
  ],
  [
    "decision-signed",
    {},
    [
      "post-at-office: 2026-09-21 → 2026-09-21, due-today",
      "publish-national-database: 2026-09-21 → 2026-09-24, upcoming",
      "internal-workflow: 2026-09-21 → 2026-10-01, upcoming",
    ],
  ],
];

for (const [event, more, expected] of STARTS) {
  test(`${event} on 2026-09-21${more["legal-document-effective"] ? ` (in force ${more["legal-document-effective"]})` : ""} starts what it starts`, () => {
    expect(lines(evaluate({ [event]: "2026-09-21", ...more }, "2026-09-21"))).toEqual(expected);
  });
}

test("publication in the national database starts the portal, and fulfils its own", () => {
  const days = { "decision-signed": "2026-09-21", "published-national-database": "2026-09-23" };
  expect(lines(evaluate(days, "2026-09-23"))).toEqual([
    "post-at-office: 2026-09-21 → 2026-09-21, overdue",
    "publish-portal: 2026-09-23 → 2026-09-23, due-today",
    "publish-national-database: 2026-09-21 → 2026-09-24, met",
    "internal-workflow: 2026-09-21 → 2026-10-01, upcoming",
  ]);
});

test("approval of the internal workflow starts the electronic one, and fulfils its own", () => {
  const days = { "decision-signed": "2026-09-21", "internal-workflow-approved": "2026-09-24" };
  expect(lines(evaluate(days, "2026-09-24")).slice(-2)).toEqual([
    "electronic-workflow: 2026-09-24 → 2026-09-29, upcoming",
    "internal-workflow: 2026-09-21 → 2026-10-01, met",
  ]);
});

test("the portal, the office, the live workflow and the decision's effective date start nothing under standard", () => {
  const days = {
    "decision-signed": "2026-09-21",
    "decision-effective": "2026-09-22",
    "published-national-database": "2026-09-21",
    "published-portal": "2026-09-21",
    "posted-at-office": "2026-09-21",
    "internal-workflow-approved": "2026-09-21",
    "electronic-workflow-live": "2026-09-21",
  };
  const { obligations } = evaluate(days, "2026-09-22");
  const started = new Set(obligations.map(({ event }) => event));
  expect([...started].toSorted()).toEqual([
    "decision-signed",
    "internal-workflow-approved",
    "published-national-database",
  ]);
});

test("nothing that happened owes nothing", () => {
  expect(evaluate({}, "2026-09-21")).toEqual({
    id: "QD-1",
    obligations: [],
    next: null,
    onTime: null,
    asOf: "2026-09-21",
  });
});

test("the list of events is the one of the contract, in the order of the chain", () => {
  expect(PUBLICATION_EVENT_TYPES).toEqual(Object.keys(CHAIN));
});
