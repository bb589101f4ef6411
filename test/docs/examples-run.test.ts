import { expect, test } from "vitest";
import { exportsOf, MODULES, PUBLIC_FUNCTIONS } from "./modules.js";
import { runSnippet } from "./run-snippet.js";
import { BLOCKS, EXAMPLES, FUNCTIONS } from "./snippets.js";

/** Functions that need no example of their own: each says what its throwing twin says, and returns the refusal. */
const SAFE_TWINS: readonly string[] = [
  "safeAddWorkingDays",
  "safeApplyEvent",
  "safeComputeDeadline",
  "safeComputeTerm",
  "safeDefineCalendar",
  "safeDefineProfile",
  "safeEvaluateFeedback",
  "safeEvaluateFeedbackMany",
  "safeEvaluatePublication",
  "safePlanSchedule",
];

test("there are examples and blocks to run", () => {
  expect(EXAMPLES.length).toBeGreaterThan(30);
  expect(BLOCKS.length).toBeGreaterThan(3);
});

for (const { place, code } of EXAMPLES) {
  test(`the example at ${place} runs, shows a value, and the value is the one that it shows`, async () => {
    const [file = ""] = place.split(":");
    const own = { ...(await exportsOf("src/plan/index.ts")), ...(await exportsOf(file)) };
    const shown = await runSnippet(code, MODULES, own);
    expect(shown.length).toBeGreaterThan(0);
    for (const { source, found, expected } of shown) expect(found, source).toEqual(expected);
  });
}

for (const { place, code } of BLOCKS) {
  test(`the block at ${place} runs, and what it shows is so`, async () => {
    for (const { source, found, expected } of await runSnippet(code, MODULES)) expect(found, source).toEqual(expected);
  });
}

for (const name of PUBLIC_FUNCTIONS) {
  if (SAFE_TWINS.includes(name)) continue;
  test(`${name} shows an example`, () => {
    const declared = FUNCTIONS.filter((each) => each.name === name);
    expect(declared.map(({ file }) => file)).not.toEqual([]);
    expect(declared.some(({ hasExample }) => hasExample)).toBe(true);
  });
}

test("each function without an example is the safe twin of one that the root exports", () => {
  for (const twin of SAFE_TWINS.filter((name) => PUBLIC_FUNCTIONS.includes(name))) {
    const throwing = twin.charAt(4).toLowerCase() + twin.slice(5);
    expect(PUBLIC_FUNCTIONS).toContain(throwing);
  }
});
