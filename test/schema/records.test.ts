import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { safeEvaluateDossier } from "../../src/dossier/index.js";
import { defineProfile, rules, safeDefineProfile } from "../../src/index.js";
import { plans } from "../../src/plan/index.js";
import { type PublicationEvent, safeEvaluatePublication } from "../../src/procedure/index.js";
import {
  type DocumentName,
  dossierSchema,
  jsonSchemaOf,
  planSchema,
  profileSchema,
  publicationSchema,
  ruleSchema,
} from "../../src/schema/index.js";

function accepts(document: DocumentName, value: unknown): boolean {
  // Formats are for people here, since the pattern of a date says the same.
  return new Ajv2020({ strict: false, validateFormats: false }).compile(jsonSchemaOf(document))(value) === true;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("the catalogue as JSON", () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))("%s survives a round trip and its schemas", (_, rule) => {
    expect(plain(rule)).toEqual(rule);
    expect(ruleSchema.parse(plain(rule))).toEqual(rule);
    expect(accepts("rule", plain(rule))).toBe(true);
  });

  it("refuses a rule with a key that the schema does not know", () => {
    const odd = { ...rules[0], odd: true };
    expect(ruleSchema.safeParse(odd).success).toBe(false);
    expect(accepts("rule", odd)).toBe(false);
  });
});

describe("the plans as JSON", () => {
  it.each(plans.map((plan) => [plan.id, plan] as const))("%s survives a round trip and its schemas", (_, plan) => {
    expect(planSchema.parse(plain(plan))).toEqual(plan);
    expect(accepts("plan", plain(plan))).toBe(true);
  });

  it("refuses a task with a key that the schema does not know", () => {
    const [plan] = plans;
    const odd = { ...plan, tasks: [{ ...plan?.tasks[0], odd: true }] };
    expect(planSchema.safeParse(odd).success).toBe(false);
    expect(accepts("plan", odd)).toBe(false);
  });
});

describe("the schema of a profile", () => {
  const title = { vi: "Xã A", en: "Commune A" };
  const cites = { instrument: "01/KH-UBND" };
  const term = { rule: "feedback.resolve", amount: 10, unit: "working-day", cites } as const;

  it.each([
    [{ id: "a", title }, true],
    [{ id: "a", title, extends: "can-tho-2025", effective: { from: "2026-01-01" }, terms: [term] }, true],
    [{ id: "a" }, false],
    [{ id: "a", title, terms: [{ ...term, rule: "feedback.nothing" }] }, false],
    [{ id: "a", title, terms: [{ ...term, amount: 1.5 }] }, false],
    [{ id: "a", title, terms: [{ ...term, note: "?" }] }, false],
    [{ id: "a", title, effective: { until: "2026-12-31" } }, false],
  ])("agrees with defineProfile on %j", (value, good) => {
    expect(profileSchema.safeParse(value).success).toBe(good);
    expect(accepts("profile", value)).toBe(good);
    // Whatever it is, that is the point.
    expect(safeDefineProfile(value as never).success).toBe(good);
  });

  it("is that of a document that defineProfile uses", () => {
    const profile = defineProfile(profileSchema.parse({ id: "a", title, terms: [term] }));
    expect(profile.versions["feedback.resolve"]?.[0]?.term.amount).toBe(10);
  });
});

describe("the schema of an announcement", () => {
  const signed: PublicationEvent = { type: "decision-signed", on: "2026-02-13" };

  it.each([
    [{ id: "1", events: [signed] }, true],
    [{ id: "1", events: [] }, true],
    [{ id: "1", events: [{ ...signed, on: "2026-02-13T08:00:00+07:00" }] }, true],
    [{ id: "1", events: [{ ...signed, on: "2026-02-30" }] }, false],
    [{ id: "1", events: [{ ...signed, type: "decision-eaten" }] }, false],
    [{ id: "1", events: [{ ...signed, by: "?" }] }, false],
    [{ events: [signed] }, false],
  ])("agrees with evaluatePublication on %j", (value, good) => {
    expect(publicationSchema.safeParse(value).success).toBe(good);
    expect(accepts("publication", value)).toBe(good);
    // Whatever it is, that is the point.
    expect(safeEvaluatePublication(value as never, { asOf: "2026-03-01" }).success).toBe(good);
  });
});

describe("the schema of a dossier", () => {
  const dossier = { id: "H-1", status: "processing", received: "2026-11-02", due: "2026-11-16" };
  const term = { amount: 10, unit: "working-day" };

  it.each([
    [dossier, true],
    [{ ...dossier, received: "2026-11-02T08:00:00+07:00" }, true],
    [{ ...dossier, status: "processed", finished: "2026-11-13" }, true],
    [{ ...dossier, maximumTerm: term, supplements: [{ requested: "2026-11-03" }], apologies: [] }, true],
    [{ ...dossier, supplements: [{ requested: "2026-11-03", answered: "2026-11-04" }] }, true],
    [{ ...dossier, apologies: [{ on: "2026-11-16" }, { on: "2026-11-17", newDue: "2026-11-20" }] }, true],
    [{ id: "H-1", status: "newly-registered" }, true],
    [{ id: "H-1", status: "withdrawn", finished: "2026-11-13" }, true],
    [{ ...dossier, status: "withdrawn", finished: "2026-11-13" }, true],
    [{ ...dossier, status: "eaten" }, false],
    [{ ...dossier, id: " " }, false],
    [{ id: "H-1", status: "processing", due: "2026-11-16" }, false],
    [{ ...dossier, due: "2026-02-30" }, false],
    [{ ...dossier, received: "2026-11-02T08:00:00" }, false],
    [{ ...dossier, maximumTerm: { ...term, amount: 0 } }, false],
    [{ ...dossier, maximumTerm: { ...term, amount: 1.5 } }, false],
    [{ ...dossier, maximumTerm: { ...term, unit: "month" } }, false],
    [{ ...dossier, maximumTerm: { ...term, from: "received" } }, false],
    [{ ...dossier, supplements: [{ answered: "2026-11-04" }] }, false],
    [{ ...dossier, supplements: [{ requested: "2026-11-03", papers: 2 }] }, false],
    [{ ...dossier, apologies: [{ newDue: "2026-11-20" }] }, false],
    [{ ...dossier, channel: 1 }, false],
    [[], false],
  ])("agrees with evaluateDossier on %j", (value, good) => {
    expect(dossierSchema.safeParse(value).success).toBe(good);
    expect(accepts("dossier", value)).toBe(good);
    // Whatever it is, that is the point.
    expect(safeEvaluateDossier(value as never, { asOf: "2026-11-30" }).success).toBe(good);
  });
});
