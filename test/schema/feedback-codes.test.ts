import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { FEEDBACK_CHANNELS, FEEDBACK_KINDS, REFUSAL_GROUNDS, safeEvaluateFeedback } from "../../src/index.js";
import { feedbackSchema, jsonSchemaOf } from "../../src/schema/index.js";
import { untyped } from "../support/refusal.js";

const bare = { id: "A-1", events: [{ type: "received", on: "2026-11-20" }] };
// Formats are for people here, since the pattern of a date says the same.
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(jsonSchemaOf("feedback"));

const KEYS = [
  ["channel", FEEDBACK_CHANNELS],
  ["kind", FEEDBACK_KINDS],
  ["refusalGround", REFUSAL_GROUNDS],
] as const;

const GOOD = KEYS.flatMap(([key, codes]) => codes.map((code) => [key, code] as const));
const WRONG = KEYS.flatMap(([key, [code]]) =>
  ["", "fax", code.toUpperCase(), ` ${code}`, [code], null, 5, true].map((value) => [key, value] as const),
);
const SWAPPED = [
  ["channel", "remedy"],
  ["kind", "telephone"],
  ["refusalGround", "unlawful"],
] as const;

/** What the core, the Zod schema and the JSON Schema each answer. */
function answers(document: unknown): { core: boolean; zod: boolean; json: boolean } {
  return {
    core: safeEvaluateFeedback(untyped(document), { asOf: "2026-11-23" }).success,
    zod: feedbackSchema.safeParse(document).success,
    json: validate(document) === true,
  };
}

describe("the codes of a case", () => {
  it.each(GOOD)("%s %s is taken by the core and by both schemas", (key, code) => {
    expect(answers({ ...bare, [key]: code })).toEqual({ core: true, zod: true, json: true });
  });

  it.each([...WRONG, ...SWAPPED])("%s %j is refused by the core and by both schemas", (key, value) => {
    const document = { ...bare, [key]: value };
    expect(answers(document)).toEqual({ core: false, zod: false, json: false });
    expect(safeEvaluateFeedback(untyped(document), { asOf: "2026-11-23" })).toMatchObject({
      error: { problems: [{ code: "document.unknown-value", path: [key] }] },
    });
    expect(feedbackSchema.safeParse(document).error?.issues.map(({ path }) => path)).toEqual([[key]]);
  });

  it("are told in the JSON Schema word by word, and none of them is required", () => {
    const { properties, required } = jsonSchemaOf("feedback");
    const told = KEYS.map(([key]) => (properties as Readonly<Record<string, { enum?: unknown }>>)[key]?.enum);
    expect(told).toEqual(KEYS.map(([, codes]) => codes));
    expect(required).toEqual(["id", "events"]);
  });
});
