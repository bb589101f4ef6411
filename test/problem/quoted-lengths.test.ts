import { expect, it } from "vitest";
import { addWorkingDays, defineCalendar } from "../../src/index.js";
import { refusalOf } from "../support/refusal.js";

it("a long name of the caller's own is cut, and the numbers beside it stay numbers", () => {
  const id = "xã ".repeat(100);
  const calendar = defineCalendar({
    id,
    version: "1",
    extends: "vietnam",
    coverage: { from: "2026-01-01", to: "2026-12-31" },
  });
  const { params, message } = refusalOf(() => addWorkingDays("2026-12-30", 500, calendar));
  expect(params).toMatchObject({ date: "2026-12-30", workingDays: 500 });
  expect(id.startsWith((params as { readonly calendar: string }).calendar.slice(0, 100))).toBe(true);
  expect(message).not.toContain(id);
});
