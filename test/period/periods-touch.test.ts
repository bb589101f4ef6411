import { describe, expect, it } from "vitest";
import { periodOf, REPORTING_CUT_OFFS } from "../../src/kpi/index.js";
import { dayOf } from "../feedback/naive-days.js";

const YEARS = Array.from({ length: 51 }, (_, index) => 2000 + index);

/** All names of one kind in 2000–2050, in order. */
function namesOf(parts: readonly string[]): string[] {
  return YEARS.flatMap((year) => parts.map((part) => `${year}${part}`));
}

const KINDS: Readonly<Record<string, readonly string[]>> = {
  months: Array.from({ length: 12 }, (_, index) => `-${String(index + 1).padStart(2, "0")}`),
  quarters: ["-Q1", "-Q2", "-Q3", "-Q4"],
  halves: ["-H1", "-H2"],
  years: [""],
};

/** How the longer ones are made of the shorter ones. */
const MADE_OF: readonly (readonly [string, readonly string[]])[] = [
  ["2026-Q1", ["2026-01", "2026-02", "2026-03"]],
  ["2026-H1", ["2026-Q1", "2026-Q2"]],
  ["2026-H2", ["2026-Q3", "2026-Q4"]],
  ["2026", ["2026-H1", "2026-H2"]],
];

describe.each(REPORTING_CUT_OFFS)("closed by %s", (cutOff) => {
  it.each(Object.entries(KINDS))("consecutive %s touch, without gap or overlap", (_, parts) => {
    const periods = namesOf(parts).map((name) => periodOf(name, { cutOff }));
    for (const [index, { id, from, to }] of periods.entries()) {
      expect(from <= to, id).toBe(true);
      const next = periods[index + 1];
      if (next !== undefined) expect(dayOf(next.from), `${id} and ${next.id}`).toBe(dayOf(to) + 1);
    }
  });

  it.each(MADE_OF)("%s is made of %j", (whole, parts) => {
    const { from, to } = periodOf(whole, { cutOff });
    const days = parts.map((part) => periodOf(part, { cutOff }));
    expect([days[0]?.from, days.at(-1)?.to]).toEqual([from, to]);
  });
});

it("consecutive weeks touch, over the ends of years too: 2609 from 2000 to 2049, seven days each", () => {
  const numbers = Array.from({ length: 53 }, (_, index) => `-W${String(index + 1).padStart(2, "0")}`);
  const weeks = namesOf(numbers).flatMap((name) => {
    try {
      return [periodOf(name)];
    } catch {
      return [];
    }
  });
  for (const [index, { id, from, to }] of weeks.entries()) {
    expect(dayOf(to) - dayOf(from), id).toBe(6);
    const next = weeks[index + 1];
    if (next !== undefined) expect(dayOf(next.from), `${id} and ${next.id}`).toBe(dayOf(to) + 1);
  }
  expect(weeks.filter(({ id }) => id < "2050")).toHaveLength(2609);
});
