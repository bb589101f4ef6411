import { WEEKDAYS } from "../civil/weekday.js";
import { freezeDeep } from "../document/freeze-deep.js";
import { CLARIFICATION_MODES } from "../feedback/clarification.js";
import { FEEDBACK_EVENT_TYPES } from "../feedback/events.js";
import { PUBLICATION_EVENT_TYPES } from "../procedure/events.js";
import { RULE_IDS, TERM_UNITS } from "../rule/types.js";

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: "string", minLength: 1 };
const whole: Schema = { type: "integer", minimum: 0 };
const date: Schema = { $ref: "#/$defs/date" };
const rule: Schema = { enum: RULE_IDS };
const direction: Schema = { enum: ["after", "before"] };

/** An object with these keys and no others; a key that ends in `?` may be missing. */
function object(properties: Readonly<Record<string, Schema>>): Schema {
  const named = Object.entries(properties).map(([key, schema]) => [key.replace("?", ""), schema] as const);
  const required = Object.keys(properties).filter((key) => !key.endsWith("?"));
  return { type: "object", properties: Object.fromEntries(named), required, additionalProperties: false };
}

function list(items: Schema): Schema {
  return { type: "array", items };
}

/** A group of cases: each with an expectation, or with the code of the problem expected. */
function group(given: Schema, expect: Schema): Schema {
  const head = { id: text, why: { $ref: "#/$defs/bilingual" }, given };
  return list({ oneOf: [object({ ...head, expect }), object({ ...head, expectProblem: { $ref: "#/$defs/code" } })] });
}

const interval: Schema = object({ from: date, "until?": date });
const options = { asOf: date, "profile?": text };
const onTime: Schema = { enum: [true, false, null] };
const due = { due: date, actBy: date };
const obligation = {
  rule,
  from: date,
  "due?": date,
  "actBy?": date,
  status: { enum: ["upcoming", "due-today", "overdue", "suspended", "met", "met-late", "not-required"] },
  "doneOn?": date,
  "workingDaysLeft?": whole,
  "workingDaysLate?": whole,
};
const deadline = { rule, from: date, "profile?": text, "variant?": text };

function events(types: readonly string[]): Schema {
  return list(object({ type: { enum: types }, on: text }));
}

/** The JSON Schema (draft 2020-12) of `conformanceVectors()`. What a case gives may be wrong on purpose: any text, any number. */
export const vectorsSchema: Schema = /* @__PURE__ */ freezeDeep({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Conformance vectors of thoihan",
  ...object({
    specVersion: text,
    calendar: object({
      id: text,
      version: text,
      coverage: object({ from: date, to: date }),
      week: list({ enum: WEEKDAYS }),
      daysOff: list(date),
      makeUpDays: list(date),
    }),
    profiles: list(object({ id: text, "extends?": text, "effective?": interval })),
    rules: list(
      object({
        rule,
        profile: text,
        "variant?": text,
        version: text,
        effective: interval,
        term: object({ amount: whole, unit: { enum: TERM_UNITS }, direction }),
        countedFrom: text,
        "repeats?": { const: "until-fulfilled" },
      }),
    ),
    groups: object({
      isWorkingDay: group(object({ date: text }), { type: "boolean" }),
      addWorkingDays: group(object({ date: text, n: { type: "number" } }), date),
      countWorkingDays: group(object({ from: text, to: text }), { type: "integer" }),
      neighbours: group(object({ find: text, date: text }), date),
      civilDateOf: group(object({ instant: text }), date),
      terms: group(
        object({ term: object({ amount: { type: "number" }, unit: text, direction }), from: text }),
        object(due),
      ),
      deadlines: group(object(deadline), object({ ...due, version: text })),
      repeatedDeadlines: group(object({ ...deadline, until: date }), list(date)),
      feedback: group(
        object({
          events: events(FEEDBACK_EVENT_TYPES),
          ...options,
          "clarification?": { enum: CLARIFICATION_MODES },
        }),
        object({ state: text, onTime, obligations: list(object(obligation)) }),
      ),
      publications: group(
        object({ events: events(PUBLICATION_EVENT_TYPES), ...options, "variant?": text }),
        object({ onTime, obligations: list(object({ ...obligation, event: { enum: PUBLICATION_EVENT_TYPES } })) }),
      ),
    }),
  }),
  $defs: {
    date: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    bilingual: object({ vi: text, en: text }),
    code: { type: "string", pattern: "^[a-z]+\\.[a-z-]+$" },
  },
});
