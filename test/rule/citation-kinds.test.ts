import { expect, test } from "vitest";
import { type Citation, describeDay, profiles, rules } from "../../src/index.js";
import { planSchedule, plans } from "../../src/plan/index.js";

/** What a number of that sort looks like, so that a kind cannot be mistaken. */
const NUMBERS: Readonly<Partial<Record<NonNullable<Citation["kind"]>, RegExp>>> = {
  decree: /\/NĐ-CP$/,
  circular: /\/TT-/,
  decision: /\/QĐ-TTg$/,
};

function check({ instrument, kind }: Citation): void {
  expect(kind, instrument).toBeDefined();
  if (kind !== undefined) expect(instrument).toMatch(NUMBERS[kind] ?? /./);
}

test("every citation of a rule says what sort of text it is, and its number agrees", () => {
  for (const rule of rules) for (const { cites } of [...rule.standard, ...rule.national]) cites.forEach(check);
  for (const { versions } of profiles) {
    for (const list of Object.values(versions)) for (const { cites } of list) cites.forEach(check);
  }
});

test("so does every citation of the calendar and of the plans", () => {
  for (let day = Date.UTC(2000, 0, 1); day < Date.UTC(2051, 0, 1); day += 86_400_000) {
    describeDay(new Date(day).toISOString().slice(0, 10)).cites.forEach(check);
  }
  for (const plan of plans) for (const { cites } of planSchedule(plan, { asOf: "2026-06-01" })) cites.forEach(check);
});
