import fc from "fast-check";
import { expect, test } from "vitest";
import { computeDeadline, explainDeadline, RULE_IDS } from "../../src/index.js";
import { deadlineOf, terms } from "../deadline/own-terms.js";
import { dayOf, isoOfDay } from "../oracle/civil-days.js";

const dates = fc.integer({ min: dayOf("2002-01-01"), max: dayOf("2048-12-31") }).map(isoOfDay);
const languages = fc.constantFrom("vi" as const, "en" as const);
const profileIds = fc.constantFrom("standard", "can-tho-2025", "hung-phu-2026", "hoa-an-2026", "nam-do-son-2026");

/** A capital or a figure first, a full stop last, no hole between. */
function expectSentences(text: string): void {
  for (const line of text.split("\n")) expect(line).toMatch(/^[\p{Lu}"“].*[^\s:,;.]\.$/u);
  expect(text).not.toMatch(/undefined|NaN|null|\[object|\{|\}| {2}|\.\.|,,| \.| ,|\d{4}-\d{2}-\d{2}(?!\.)/);
}

test("every rule under every profile is explained in whole sentences", () => {
  fc.assert(
    fc.property(fc.constantFrom(...RULE_IDS), dates, profileIds, languages, (rule, from, profile, language) => {
      expectSentences(explainDeadline(computeDeadline({ rule, from, profile }), language));
    }),
    { numRuns: 1000 },
  );
});

test("every stated term with a basis is explained in whole sentences, in as many lines in both languages", () => {
  fc.assert(
    fc.property(terms, dates, (term, from) => {
      const deadline = { ...deadlineOf(term, from), cites: [{ instrument: "01/HĐ" }] };
      const [vi, en] = [explainDeadline(deadline, "vi"), explainDeadline(deadline, "en")];
      expectSentences(vi);
      expectSentences(en);
      expect(vi.split("\n")).toHaveLength(en.split("\n").length);
    }),
    { numRuns: 1500 },
  );
});

test("English counts one day as one day, and no more as one", () => {
  fc.assert(
    fc.property(terms, dates, (term, from) => {
      const text = explainDeadline(deadlineOf(term, from), "en");
      expect(text).not.toMatch(/\b1 [\w -]*?(days|weeks|months|holidays|workdays)\b/);
      expect(text).not.toMatch(/\b(?!1\b)\d+ (working day|weekly rest day|public holiday|day|week|month)\b(?! off)/);
    }),
    { numRuns: 1500 },
  );
});
