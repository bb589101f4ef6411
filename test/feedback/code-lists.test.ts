import { describe, expect, test } from "vitest";
import { VERIFICATION_MARKS } from "../../src/citation/citation.js";
import {
  type CodeListEntry,
  evaluateFeedback,
  FEEDBACK_CHANNELS,
  FEEDBACK_KINDS,
  type Feedback,
  feedbackChannels,
  feedbackKinds,
  REFUSAL_GROUNDS,
  refusalGrounds,
  safeEvaluateFeedbackMany,
} from "../../src/feedback/index.js";
import { LANGUAGES } from "../../src/problem/language.js";
import { culpritsOf, untyped } from "../support/refusal.js";

const LISTS: readonly (readonly [string, readonly string[], readonly CodeListEntry<string>[], readonly string[]])[] = [
  ["channels", FEEDBACK_CHANNELS, feedbackChannels, []],
  ["kinds", FEEDBACK_KINDS, feedbackKinds, ["family"]],
  ["grounds", REFUSAL_GROUNDS, refusalGrounds, ["family"]],
];

describe.each(LISTS)("%s", (_, codes, entries, more) => {
  test("every code has exactly one entry, in order", () => {
    expect(entries.map(({ code }) => code)).toEqual(codes);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test("labels and hints are whole in both languages, differ, and no two entries have one label", () => {
    for (const { code, label, hint } of entries) {
      for (const { vi, en } of [label, hint]) {
        expect(vi.trim(), code).toBe(vi);
        expect(en.trim(), code).toBe(en);
        expect(Math.min(vi.length, en.length), code).toBeGreaterThan(5);
        expect(vi, code).not.toBe(en);
        // A Vietnamese word may stand in brackets behind its translation.
        expect(en.replace(/\(.*?\)/g, ""), code).not.toMatch(/[ăâđêôơưạ-ỹ]/i);
      }
    }
    for (const language of LANGUAGES) {
      expect(new Set(entries.map(({ label }) => label[language])).size).toBe(entries.length);
    }
  });

  test("each rests on a text that is named with its article and marked for how it was seen", () => {
    for (const { code, cites } of entries) {
      expect(cites.length, code).toBeGreaterThan(0);
      for (const { instrument, mark, provision, title } of cites) {
        expect(instrument, code).toMatch(/^\d+\/20\d\d\/(NĐ-CP|QĐ-TTg)$/);
        expect(VERIFICATION_MARKS, code).toContain(mark);
        expect(provision?.vi, code).toMatch(/Điều|khoản|Chương/);
        expect(provision?.en, code).toMatch(/Article|Chapter/);
        expect(title, code).toBeDefined();
      }
    }
  });

  test("it is plain data that nobody can change", () => {
    const keys = ["cites", "code", "hint", "label", ...more].sort();
    for (const entry of entries) {
      expect(Object.keys(entry).sort()).toEqual(keys);
      expect(JSON.parse(JSON.stringify(entry))).toEqual({ ...entry });
      expect(Object.isFrozen(entry) && Object.isFrozen(entry.cites) && Object.isFrozen(entry.label)).toBe(true);
      expect(entry.cites).toBe(entry.cites);
    }
  });
});

test("six kinds tell of a matter and two propose something; two grounds are of content and two of form", () => {
  expect(feedbackKinds.map(({ family }) => family)).toEqual([
    ...new Array<string>(6).fill("report"),
    ...new Array<string>(2).fill("proposal"),
  ]);
  expect(refusalGrounds.map(({ family }) => family)).toEqual([
    "wrong-content",
    "wrong-content",
    "requirements-not-met",
    "requirements-not-met",
  ]);
});

const bare: Feedback = { id: "A-1", events: [{ type: "received", on: "2026-11-20" }] };
const OPTIONS = { asOf: "2026-11-30" };

test("the codes of a case change nothing in its evaluation, in whatever state it is", () => {
  const rejected: Feedback = { ...bare, events: [...bare.events, { type: "rejected", on: "2026-11-23" }] };
  for (const feedback of [bare, rejected]) {
    const plain = evaluateFeedback(feedback, OPTIONS);
    for (const channel of FEEDBACK_CHANNELS) expect(evaluateFeedback({ ...feedback, channel }, OPTIONS)).toEqual(plain);
    for (const kind of FEEDBACK_KINDS) expect(evaluateFeedback({ ...feedback, kind }, OPTIONS)).toEqual(plain);
    for (const refusalGround of REFUSAL_GROUNDS) {
      expect(evaluateFeedback({ ...feedback, refusalGround }, OPTIONS)).toEqual(plain);
    }
  }
});

test("all wrong codes are told at once, with their place", () => {
  const wrong = untyped({ ...bare, channel: "fax", kind: 1, refusalGround: null });
  const places = ["channel", "kind", "refusalGround"].map((key) => `document.unknown-value at ${key}`);
  expect(culpritsOf(() => evaluateFeedback(wrong, OPTIONS))).toEqual(places);
  const [, second] = safeEvaluateFeedbackMany([bare, wrong], OPTIONS);
  expect(second).toMatchObject({ error: { path: [1, "channel"] } });
});
