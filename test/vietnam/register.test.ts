import { test } from "vitest";
import { calendarSpec, vietnam } from "../../src/index.js";
import { DECISIONS_2010S } from "../../src/vietnam/decisions/2010s.js";
import { DECISIONS_2020S } from "../../src/vietnam/decisions/2020s.js";
import { ERAS } from "../../src/vietnam/eras.js";
import { expectRegister } from "../support/register.js";

const { daysOff = [], makeUpDays = [], remarks = [], version: _, ...head } = calendarSpec(vietnam);

type Listed = (typeof daysOff)[number] | (typeof makeUpDays)[number] | (typeof remarks)[number];

/** Each text once, as it is cited. */
function texts(): unknown[] {
  const cited = [...daysOff, ...makeUpDays, ...remarks].flatMap(({ cites = [] }) => cites);
  return [...new Set(cited.map((cite) => JSON.stringify(cite)))].map((text): unknown => JSON.parse(text));
}

/** The days that differ in nothing but their date and the day that they stand in for. */
function groups(days: readonly Listed[]): unknown[] {
  const found = new Map<string, string[]>();
  for (const { date, cites = [], ...record } of days) {
    const { replaces, ...same } = { replaces: undefined, ...record };
    const key = JSON.stringify({ ...same, cites: cites.map(({ instrument }) => instrument).join(", ") });
    found.set(key, [...(found.get(key) ?? []), replaces === undefined ? date : `${date} for ${replaces}`]);
  }
  return [...found].map(([key, dates]) => ({ ...JSON.parse(key), dates: dates.join(", ") }));
}

// What was decided, by which text, and what every day of vietnam is called and rests on. A day that changes is a decision.
test("vietnam still says what the register of its days says", async () => {
  await expectRegister("vietnam", {
    head,
    texts: texts(),
    eras: ERAS.map(({ law, ...era }) => ({ ...era, law: law.instrument })),
    decisions: [...DECISIONS_2010S, ...DECISIONS_2020S],
    daysOff: groups(daysOff),
    makeUpDays: groups(makeUpDays),
    remarks: groups(remarks),
  });
});
