import { expect, test } from "vitest";
import {
  computeDeadline,
  explainDeadline,
  profileById,
  profiles,
  RULE_IDS,
  type RuleVersion,
} from "../../src/index.js";

const national: readonly RuleVersion[] = Object.values(profileById("national").versions).flat();
const others = profiles.filter(({ id }) => id !== "national");

test("nothing in national is marked plan-only, neither the number nor a citation", () => {
  for (const { verified, cites } of national) {
    expect(["text-seen", "secondary"]).toContain(verified.mark);
    for (const { mark } of cites) expect(["text-seen", "secondary"]).toContain(mark);
  }
});

test("a national number is not more certain than the text that says it", () => {
  for (const { verified, cites } of national) expect(cites.map(({ mark }) => mark)).toContain(verified.mark);
});

test("the numbers of the circular, whose articles were not seen, are secondary", () => {
  const numbers = national.filter(({ cites }) => cites.some(({ instrument }) => instrument === "02/2017/TT-VPCP"));
  expect(numbers).toHaveLength(3);
  for (const { verified } of numbers) expect(verified.mark).toBe("secondary");
});

for (const { id, versions } of others) {
  test(`${id}: every number is marked plan-only and cites a plan`, () => {
    for (const { verified, cites } of Object.values(versions).flat()) {
      expect(verified.mark).toBe("plan-only");
      expect(cites.map(({ mark }) => mark)).toContain("plan-only");
      expect(cites.map(({ mark }) => mark)).not.toContain("text-seen");
    }
  });
}

test("what is explained under a plan or standard says that the number stands in a plan only", () => {
  for (const { id } of others) {
    for (const rule of RULE_IDS) {
      for (const from of ["2012-03-05", "2025-10-06", "2026-11-20"]) {
        const deadline = computeDeadline({ rule, from, profile: id });
        expect(explainDeadline(deadline, "vi")).toContain("chỉ có trong kế hoạch, không phải quy định của trung ương");
        expect(explainDeadline(deadline, "en")).toContain("in a plan only, not national law");
      }
    }
  }
});

test("a citation of a national version was in force on every day of that version", () => {
  for (const { version, effective, cites } of national) {
    for (const { instrument, inForce } of cites) {
      if (inForce === undefined) continue;
      const begun = inForce.from <= effective.from;
      const lasts = inForce.until === undefined || (effective.until !== undefined && effective.until <= inForce.until);
      expect([version, instrument, begun, lasts]).toEqual([version, instrument, true, true]);
    }
  }
});
