import { expect, it } from "vitest";
import { decidedFor } from "../../src/vietnam/decisions/index.js";

/** The days of Tết before mùng 1, and the side of 2 September, as each year's announcement chose. */
const CHOSEN = [
  [2021, 2, "after"],
  [2022, 1, "before"],
  [2023, 2, "before"],
  [2024, 2, "after"],
  [2025, 2, "before"],
] as const;

it.each(CHOSEN)("%i: %i days before mùng 1, and the day %s 2 September", (year, tetDaysBefore, besideNationalDay) => {
  expect(decidedFor(year)).toMatchObject({ tetDaysBefore, besideNationalDay });
});

it("nothing is decided for a year of which no decision speaks", () => {
  const { announced, swaps, ...choice } = decidedFor(2028);
  expect([announced.size, swaps, choice]).toEqual([0, [], {}]);
});
