import { expect, test } from "vitest";
import { TYPE_ERRORS, typeErrors } from "./type-check.js";

test("there are blocks to check", () => {
  expect(TYPE_ERRORS.size).toBeGreaterThan(3);
});

for (const [place, messages] of TYPE_ERRORS) {
  test(`the block at ${place} has the types that it says, with nothing but its own imports`, () => {
    expect(messages).toEqual([]);
  });
}

test("a wrong type, a missing import and a missing entry are seen", () => {
  const found = typeErrors([
    {
      place: "type",
      code: 'import { addWorkingDays } from "thoihan";\nconst n: number = addWorkingDays("2026-11-20", 1);',
    },
    { place: "name", code: 'addWorkingDays("2026-11-20", 1);' },
    { place: "entry", code: 'import { x } from "thoihan/nothing";\nx;' },
  ]);
  for (const place of ["type", "name", "entry"]) expect(found.get(place), place).toHaveLength(1);
});
