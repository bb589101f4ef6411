import { expect, test } from "vitest";
import { rules, ruleVersionOn, vietnam } from "../../src/index.js";
import { dayOf, isoOf } from "../feedback/naive-days.js";

const FIRST = "1999-10-02";
const LAST = "2050-12-31";

test("the span looked at is the one that the calendar covers", () => {
  expect(vietnam.coverage).toEqual({ from: FIRST, to: LAST });
});

for (const { id, standard } of rules) {
  test(`${id}: on every day exactly one version is in force, and it is the one that answers`, () => {
    for (let day = dayOf(FIRST); day <= dayOf(LAST); day++) {
      const date = isoOf(day);
      const inForce = standard.filter(({ effective }) => {
        const { from, until } = effective;
        return from <= date && (until === undefined || date <= until);
      });
      if (inForce.length !== 1) expect.fail(`${inForce.length} versions on ${date}`);
      if (ruleVersionOn(id, date) !== inForce[0]) expect.fail(`another version answers on ${date}`);
    }
  });

  test(`${id}: versions are told apart by their labels and stand in order`, () => {
    expect(new Set(standard.map(({ version }) => version)).size).toBe(standard.length);
    const starts = standard.map(({ effective }) => effective.from);
    expect(starts).toEqual(starts.toSorted());
  });
}
