import { expect, test } from "vitest";
import { workedCases } from "./cases/index.js";
import { modelEvaluate } from "./model.js";
import { eventsOf, inWords } from "./worked-case.js";

for (const [topic, cases] of Object.entries(workedCases)) {
  test(`the model agrees with every worked case of ${topic}`, () => {
    for (const worked of cases) {
      // The model reads days only; what an instant means is not its business.
      if (worked.log.includes("T")) continue;
      const answer = modelEvaluate(eventsOf(worked), worked.asOf, worked.mode ?? "reset");
      const { state, onTime } = worked;
      expect(
        "refused" in answer ? answer : { ...answer, obligations: answer.obligations.map(inWords).sort() },
        worked.title,
      ).toEqual({ state, onTime, obligations: worked.owed.toSorted() });
    }
  });
}
