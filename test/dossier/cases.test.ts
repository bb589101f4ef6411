import { describe, expect, test } from "vitest";
import { evaluateDossier } from "../../src/dossier/index.js";
import { appointment } from "./cases/appointment.js";
import { ends } from "./cases/ends.js";
import { maximumTerm } from "./cases/maximum-term.js";
import { supplements } from "./cases/supplements.js";
import { waits } from "./cases/waits.js";
import { naiveEvaluation } from "./naive-dossier.js";
import { inWords } from "./worked-dossier.js";

const TOPICS = { appointment, "longest term": maximumTerm, waits, supplements, "ends and apologies": ends };

for (const [topic, cases] of Object.entries(TOPICS)) {
  describe(topic, () => {
    for (const { title, why, dossier, asOf, readings, words } of cases) {
      test(`${title}: ${why}`, () => {
        const evaluation = evaluateDossier({ id: "H-1", ...dossier }, { asOf, ...readings });
        expect(inWords(evaluation)).toBe(words);
        expect(evaluation).toMatchObject({ id: "H-1", asOf });
      });
    }
  });
}

test("the model that the properties are checked against says the same of every one of them", () => {
  for (const { dossier, asOf, readings } of Object.values(TOPICS).flat()) {
    // An instant is beyond the model, which reads plain days.
    if (JSON.stringify(dossier).includes("T17:30")) continue;
    const plain = JSON.parse(JSON.stringify({ id: "H-1", ...dossier }));
    expect(naiveEvaluation(plain, asOf, readings)).toEqual(evaluateDossier(plain, { asOf, ...readings }));
  }
});

test("there are more than fifty, and no two say the same", () => {
  const all = Object.values(TOPICS).flat();
  expect(all.length).toBeGreaterThan(50);
  expect(new Set(all.map(({ dossier, asOf, readings }) => JSON.stringify([dossier, asOf, readings]))).size).toBe(
    all.length,
  );
});
