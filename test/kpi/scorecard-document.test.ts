import { expect, it } from "vitest";
import { readScorecardDocument } from "../../src/kpi/scorecard-document.js";
import { culpritsOf } from "../support/refusal.js";

const measurements = [{ indicator: "data-sync-rate", numerator: 1, denominator: 2 }];

it("a list alone is the measurements of a document", () => {
  expect(readScorecardDocument(measurements)).toEqual({ measurements });
});

it("a document keeps what it says of itself", () => {
  const document = { body: "Xã A", profile: "can-tho-2025", period: "2025-Q3", cutOff: "calendar", measurements };
  expect(readScorecardDocument(document)).toEqual(document);
});

it("a document without measurements, or with what nobody reads, is refused", () => {
  expect(culpritsOf(() => readScorecardDocument({ body: "Xã A", year: 2025 }))).toEqual([
    "document.missing-key at ",
    "document.unknown-key at year",
  ]);
});
