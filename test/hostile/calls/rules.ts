import { expect } from "vitest";
import {
  defineProfile,
  describeProblem,
  type Profile,
  profileById,
  RULE_IDS,
  ruleById,
  ruleVersionOn,
  safeAddWorkingDays,
  safeDefineProfile,
} from "../../../src/index.js";
import { jsonSchemaOf } from "../../../src/schema/index.js";
import { conformanceVectors } from "../../../src/vectors/index.js";
import { saysSomething } from "../says-something.js";
import { signature } from "../signature.js";
import { DATE, isoOf, profileSpec } from "../values.js";

const refused = safeAddWorkingDays("2026-02-30", 1);
const problem = refused.success ? undefined : refused.error.problems[0];
if (problem === undefined) throw new Error("30 February is refused");

/** Rules, profiles, and what is the same for everybody. */
export const rules = {
  ruleById: signature(ruleById, [["feedback.resolve"]], ({ id }, [asked]) => expect(id).toBe(asked)),
  ruleVersionOn: signature(
    ruleVersionOn,
    [
      ["feedback.resolve", "2026-11-20"],
      ["procedure.announce-before-effect", DATE, "national", "province"],
    ],
    ({ effective: { from, until = "9999-12-31" }, term }, [, date]) => {
      expect(from <= isoOf(date) && isoOf(date) <= until).toBe(true);
      expect(Number.isInteger(term.amount)).toBe(true);
    },
  ),
  profileById: signature(profileById, [[], ["national"], [defineProfile(profileSpec)]], isProfile, { handedBack: 1 }),
  defineProfile: signature(
    defineProfile,
    [[profileSpec], [{ ...profileSpec, extends: defineProfile(profileSpec) }]],
    isProfile,
  ),
  safeDefineProfile: signature(safeDefineProfile, [[profileSpec]], (result) => {
    if (result.success) isProfile(result.data);
  }),
  describeProblem: signature(
    describeProblem,
    [
      [problem, "vi"],
      [problem, "en"],
    ],
    saysSomething,
    { handedBack: 1 },
  ),
  conformanceVectors: signature(conformanceVectors, [[]], ({ specVersion }) => expect(specVersion).toBe("1"), {
    costly: true,
  }),
  jsonSchemaOf: signature(jsonSchemaOf, [["feedback"], ["calendar"], ["target-set"]], ({ $schema }) => {
    expect($schema).toBe("https://json-schema.org/draft/2020-12/schema");
  }),
};

/** Each rule has a version that is in force on its own first day, or none. */
function isProfile(profile: Profile): void {
  expect(typeof profile.id).toBe("string");
  for (const rule of RULE_IDS) {
    for (const { effective, term } of profile.versions[rule] ?? []) {
      expect(isoOf(effective.from)).toBe(effective.from);
      expect(term.amount).toBeGreaterThanOrEqual(0);
    }
  }
}
