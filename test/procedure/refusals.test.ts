import { expect, test } from "vitest";
import {
  evaluatePublication,
  PUBLICATION_EVENT_TYPES,
  type PublicationEventType,
  safeEvaluatePublication,
} from "../../src/procedure/index.js";
import { culpritsOf, refusalOf, untyped } from "../support/refusal.js";
import { type Days, publicationOf } from "./worked-log.js";

const AS_OF = { asOf: "2026-12-31" };

function culprits(days: Days): string[] {
  return culpritsOf(() => evaluatePublication(publicationOf(days), AS_OF));
}

/** What cannot come before what. */
const ORDERS: readonly (readonly [PublicationEventType, PublicationEventType])[] = [
  ["legal-document-effective", "legal-document-signed"],
  ["decision-signed", "ministry-decision-received"],
  ["decision-signed", "legal-document-signed"],
  ["decision-effective", "decision-signed"],
  ["published-national-database", "decision-signed"],
  ["published-portal", "published-national-database"],
  ["posted-at-office", "decision-signed"],
  ["internal-workflow-approved", "decision-signed"],
  ["electronic-workflow-live", "internal-workflow-approved"],
];

/** A log in which all happened on one day. */
const ONE_DAY: Days = Object.fromEntries(PUBLICATION_EVENT_TYPES.map((type) => [type, "2026-09-21"]));

test("everything on one day is possible", () => {
  expect(safeEvaluatePublication(publicationOf(ONE_DAY), AS_OF).success).toBe(true);
});

for (const [event, earlier] of ORDERS) {
  test(`${event} a day before ${earlier} is refused with both days`, () => {
    // All else is left on the day, so that this pair is among the culprits.
    const days = { ...ONE_DAY, [event]: "2026-09-20" };
    const { problems } = refusalOf(() => evaluatePublication(publicationOf(days), AS_OF));
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: "publication.impossible-order",
        path: ["events", PUBLICATION_EVENT_TYPES.indexOf(event)],
        params: { event, on: "2026-09-20", after: earlier, afterOn: "2026-09-21" },
      }),
    );
  });
}

/** What cannot be without what. */
const NEEDS: readonly (readonly [PublicationEventType, PublicationEventType])[] = [
  ["legal-document-signed", "legal-document-effective"],
  ["decision-effective", "decision-signed"],
  ["published-national-database", "decision-signed"],
  ["published-portal", "published-national-database"],
  ["posted-at-office", "decision-signed"],
  ["internal-workflow-approved", "decision-signed"],
  ["electronic-workflow-live", "internal-workflow-approved"],
];

for (const [event, requires] of NEEDS) {
  test(`${event} without ${requires} is refused with what is missing`, () => {
    const { code, params, path } = refusalOf(() =>
      evaluatePublication(publicationOf({ [event]: "2026-09-21" }), AS_OF),
    );
    expect({ code, params, path }).toEqual({
      code: "publication.event-missing",
      params: { event, requires },
      path: ["events", 0],
    });
  });
}

test("all impossible orders, missing events and repeats are told at once, each with its place", () => {
  const events = [
    { type: "decision-signed", on: "2026-09-21" },
    { type: "published-national-database", on: "2026-09-20" },
    { type: "decision-signed", on: "2026-09-22" },
    { type: "posted-at-office", on: "2026-09-18" },
    { type: "electronic-workflow-live", on: "2026-09-30" },
    { type: "legal-document-signed", on: "2026-09-01" },
  ] as const;
  expect(culpritsOf(() => evaluatePublication({ id: "QD-1", events }, AS_OF))).toEqual([
    "publication.event-missing at events/4",
    "publication.event-missing at events/5",
    "publication.event-repeated at events/2",
    "publication.impossible-order at events/1",
    "publication.impossible-order at events/3",
  ]);
});

test("a repeated event is refused even where both stand on one day, each repeat by itself", () => {
  const signed = { type: "decision-signed", on: "2026-09-21" } as const;
  expect(culpritsOf(() => evaluatePublication({ id: "QD-1", events: [signed, signed, signed] }, AS_OF))).toEqual([
    "publication.event-repeated at events/1",
    "publication.event-repeated at events/2",
  ]);
});

test("everything wrong with the form is told at once, with paths", () => {
  const document = {
    id: "",
    colour: "red",
    events: [
      { type: "decision-sined", on: "2026-09-21" },
      { type: "decision-signed", on: "2026-02-30", by: "A" },
      { type: "posted-at-office" },
      { type: "published-portal", on: "2026-09-21T08:00" },
      { type: "published-portal", on: 5, note: 7 },
      "decision-signed",
    ],
  };
  expect(culpritsOf(() => evaluatePublication(untyped(document), AS_OF))).toEqual([
    "date.invalid at events/1/on",
    "date.invalid at events/4/on",
    "document.missing-key at events/2",
    "document.unknown-key at colour",
    "document.unknown-key at events/1/by",
    "document.unknown-value at events/0/type",
    "document.wrong-type at events/4/note",
    "document.wrong-type at events/5",
    "document.wrong-type at id",
    "instant.without-offset at events/3/on",
  ]);
});

test("what is no document, and what is no option, is refused", () => {
  for (const document of [undefined, null, "QD-1", [], { id: "QD-1" }, { id: "QD-1", events: {} }]) {
    const result = safeEvaluatePublication(untyped(document), AS_OF);
    expect(result).toMatchObject({ success: false });
  }
  const publication = publicationOf({ "decision-signed": "2026-09-21" });
  expect(culpritsOf(() => evaluatePublication(publication, untyped(undefined)))).toEqual([
    "argument.wrong-type at options",
  ]);
  expect(culpritsOf(() => evaluatePublication(publication, { asOf: "31/12/2026" }))).toEqual(["date.invalid at asOf"]);
  expect(culpritsOf(() => evaluatePublication(publication, { asOf: untyped(new Date(0)) }))).toEqual([
    "date.not-civil at asOf",
  ]);
  expect(culpritsOf(() => evaluatePublication(publication, { ...AS_OF, profile: "hung-phu" }))).toEqual([
    "profile.unknown at profile",
  ]);
  expect(refusalOf(() => evaluatePublication(publication, { ...AS_OF, calendar: untyped({}) })).code).toBe(
    "calendar.not-a-calendar",
  );
});

test("an event outside the calendar is refused with its place", () => {
  expect(culprits({ "legal-document-effective": "2051-01-01" })).toEqual(["calendar.outside-coverage at events/0/on"]);
  expect(culpritsOf(() => evaluatePublication(publicationOf({}), { asOf: "2051-01-01" }))).toEqual([
    "calendar.outside-coverage at asOf",
  ]);
});

test("the safe twin answers what the throwing one does", () => {
  const publication = publicationOf({ "decision-signed": "2026-09-21" });
  expect(safeEvaluatePublication(publication, AS_OF)).toEqual({
    success: true,
    data: evaluatePublication(publication, AS_OF),
  });
  expect(safeEvaluatePublication(publicationOf({ "posted-at-office": "2026-09-21" }), AS_OF)).toMatchObject({
    success: false,
    error: { code: "publication.event-missing" },
  });
});
