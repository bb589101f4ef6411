import fc from "fast-check";
import { expect, test } from "vitest";
import { countFeedback } from "../../src/kpi/index.js";
import { countings } from "./counted-arbitraries.js";
import { figures, sorted } from "./figures.js";
import { naiveDuty, naiveFlow, naiveReception } from "./naive-count.js";

test("an independent recount from log and model puts each case into the same lists", () => {
  fc.assert(
    fc.property(countings, ({ logs, evaluations, period, asOf, mode }) => {
      const lists = figures<readonly string[]>(countFeedback(evaluations, period).cases);
      for (const [id, log] of logs) {
        const each = { log, asOf, mode };
        const steps = {
          reception: naiveReception(each, period),
          resolution: naiveDuty(each, "feedback.resolve", period),
          progress: naiveDuty(each, "feedback.progress", period),
          publication: naiveDuty(each, "feedback.publish", period),
        };
        const named = Object.entries(steps).flatMap(([step, outcome]) => (outcome ? [`steps ${step} ${outcome}`] : []));
        const found = [...lists].filter(([, ids]) => ids.includes(id)).map(([name]) => name);
        expect(sorted(found), `${id}: ${JSON.stringify(log)}`).toEqual(sorted([...naiveFlow(each, period), ...named]));
      }
    }),
    { numRuns: 1500 },
  );
});
