import { describe, expect, test } from "vitest";
import { answerOf } from "./answers.js";
import { workedCases } from "./cases/index.js";
import { ALLOWED, type ModelAnswer } from "./model.js";
import { eventsOf, inWords, type WorkedCase } from "./worked-case.js";

function inWordsOf(answer: ModelAnswer): unknown {
  if ("refused" in answer) return answer;
  return { ...answer, obligations: answer.obligations.map(inWords).sort() };
}

function expected({ state, onTime, owed }: WorkedCase): unknown {
  return { state, onTime, obligations: owed.toSorted() };
}

for (const [topic, cases] of Object.entries(workedCases)) {
  describe(topic, () => {
    for (const worked of cases) {
      test(`${worked.title}: ${worked.why}`, () => {
        expect(inWordsOf(answerOf(eventsOf(worked), worked.asOf, worked.mode ?? "reset"))).toEqual(expected(worked));
      });
    }
  });
}

test("the cases together take every transition of the specification", () => {
  const taken = new Set<string>();
  for (const worked of Object.values(workedCases).flat()) {
    const events = eventsOf(worked);
    for (let count = 1; count <= events.length; count++) {
      const last = events.at(count - 1);
      const before = count === 1 ? "none" : stateAfter(worked, count - 1);
      taken.add(`${before} ${last?.type}`);
    }
  }
  const all = Object.entries(ALLOWED).flatMap(([state, types]) => types.map((type) => `${state} ${type}`));
  expect(all.filter((transition) => !taken.has(transition))).toEqual([]);
});

function stateAfter(worked: WorkedCase, count: number): string {
  const answer = answerOf(eventsOf(worked).slice(0, count), "2027-11-01", worked.mode ?? "reset");
  return "refused" in answer ? answer.refused : answer.state;
}

test("there are at least sixty of them, and no two say the same", () => {
  const all = Object.values(workedCases).flat();
  expect(all.length).toBeGreaterThanOrEqual(60);
  expect(new Set(all.map(({ log, asOf, mode }) => `${log} ${asOf} ${mode}`)).size).toBe(all.length);
});
