import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeEvaluateDossier } from "../../src/dossier/index.js";
import {
  type FeedbackEvent,
  safeDefineCalendar,
  safeDefineProfile,
  safeEvaluateFeedback,
  safeEvaluatePublication,
  type ThoihanError,
} from "../../src/index.js";
import { safeEvaluateScorecard } from "../../src/kpi/index.js";
import { planById } from "../../src/plan/index.js";
import { rules } from "../../src/rule/index.js";
import {
  calendarSchema,
  type DocumentName,
  dossierSchema,
  feedbackSchema,
  measurementSchema,
  planSchema,
  profileSchema,
  publicationSchema,
  ruleSchema,
  scorecardSchema,
  targetSetSchema,
} from "../../src/schema/index.js";
import { untyped } from "../support/refusal.js";
import { fingerprint, isSame } from "./fingerprint.js";
import { type Poison, poison, poisoned } from "./poison.js";
import { RUNS } from "./runs.js";
import {
  appointed,
  dossier,
  feedback,
  isoOf,
  plainFeedback,
  profileSpec,
  publication,
  stormSpec,
  weekSpec,
} from "./values.js";

/** As a file has it: days as texts, and nothing but JSON. */
const inJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const asOf = { asOf: "2026-11-23" };
const { calendar: _, ...profileInJson } = profileSpec;
const measurement = { indicator: "data-sync-rate", numerator: 9, denominator: 10 };
const cut = { indicator: "compliance-cost-cut", baseline: "200.5", current: 100 };
const target = { row: "1", indicator: "data-sync-rate", target: { operator: "equal", value: 100 } };
const set = {
  id: "a",
  title: { vi: "A", en: "A" },
  year: { from: "2026-01-01", to: "2026-12-31" },
  targets: [target, { ...target, row: "2", target: { external: "NQ" }, lead: ["P"], bare: true }],
};

/** With its day as a text: a file has no days in parts. */
function inText(event: FeedbackEvent): FeedbackEvent {
  const { on } = event;
  return typeof on === "object" && "year" in on ? { ...event, on: isoOf(on) } : event;
}

interface Entry {
  readonly schema: { safeParse(value: unknown): { readonly success: boolean } };
  readonly documents: readonly unknown[];
  /** What the library itself says of the same document; the record of a law or plan has no reader. */
  readonly read?: (document: unknown) => { readonly success: boolean; readonly error?: ThoihanError };
}

const ENTRIES: Readonly<Record<DocumentName, Entry>> = {
  calendar: {
    schema: calendarSchema,
    documents: [stormSpec, weekSpec],
    read: (document) => safeDefineCalendar(untyped(document)),
  },
  feedback: {
    schema: feedbackSchema,
    documents: [
      {
        ...feedback,
        events: feedback.events.map(inText),
      },
      plainFeedback,
    ],
    read: (document) => safeEvaluateFeedback(untyped(document), asOf),
  },
  publication: {
    schema: publicationSchema,
    documents: [publication],
    read: (document) => safeEvaluatePublication(untyped(document), asOf),
  },
  dossier: {
    schema: dossierSchema,
    documents: [dossier, appointed],
    read: (document) => safeEvaluateDossier(untyped(document), asOf),
  },
  profile: {
    schema: profileSchema,
    documents: [profileInJson],
    read: (document) => safeDefineProfile(untyped(document)),
  },
  "target-set": {
    schema: targetSetSchema,
    documents: [set],
    read: (document) => safeEvaluateScorecard({ profile: untyped(document), period: "2026", measurements: [] }),
  },
  measurement: {
    schema: measurementSchema,
    documents: [measurement, cut, { ...measurement, period: "2026", cases: { counted: ["1"], missed: [] } }],
  },
  scorecard: {
    schema: scorecardSchema,
    documents: [{ body: "A", period: "2026-Q3", measurements: [measurement, cut] }],
  },
  plan: { schema: planSchema, documents: [planById("hoa-an-2026")] },
  rule: { schema: ruleSchema, documents: rules },
};

/** A file costs more than a call: it is made, written, read and read again. */
const FILES = Math.ceil(RUNS / 5);

const hostile = fc.record({ document: fc.nat(50), poison });

/** A day in parts, which the functions take and a file does not write. */
const IN_PARTS = /^the fields of a date$/;

/** A document with one place poisoned, as a file can hold it; nothing where no file can. */
function poisonedFile(right: unknown, bad: Poison): unknown {
  if (bad.junk.throws === true || bad.junk.huge === true || IN_PARTS.test(bad.junk.name)) return undefined;
  try {
    return inJson(poisoned([inJson(right)], { ...bad, way: [0, ...bad.way] })[0]);
  } catch {
    return undefined;
  }
}

function judge({ schema, documents, read }: Entry, document: number, bad: Poison): void {
  const made = poisonedFile(documents[document % documents.length], bad);
  fc.pre(made !== undefined);
  const before = fingerprint(made, new WeakSet());
  const accepted = schema.safeParse(made).success;
  expect(isSame(before, fingerprint(made, new WeakSet()))).toBe(true);
  expect("polluted" in {}).toBe(false);
  if (read === undefined) return;
  const answer = read(made);
  // Of what the form has, the library refuses only what contradicts itself or the law, in words of its own.
  const words = answer.error?.problems.map(({ code }) => code) ?? [];
  const ofForm = words.filter((code) => code.startsWith("document.") || code === "date.invalid");
  if (accepted) expect(ofForm).toEqual([]);
  else expect(answer.success).toBe(false);
}

describe.each(Object.entries(ENTRIES))("the schema of a %s", (_name, entry) => {
  it("accepts the right documents, and so does the library", () => {
    for (const document of entry.documents) {
      expect(entry.schema.safeParse(inJson(document)).success).toBe(true);
      expect(entry.read?.(inJson(document)).error).toBe(undefined);
    }
  });

  it(`answers ${FILES} poisoned ones as the library does, and leaves them as they are`, () => {
    fc.assert(
      fc.property(hostile, ({ document, poison: bad }) => judge(entry, document, bad)),
      { numRuns: FILES },
    );
  });
});
