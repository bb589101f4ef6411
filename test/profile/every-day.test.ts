import { expect, test } from "vitest";
import { profiles, type RuleId, type RuleVersion, ruleVersionOn } from "../../src/index.js";
import { daysBetween, isoOfDay } from "../oracle/civil-days.js";

const DAYS: readonly string[] = daysBetween("2008-01-01", "2027-12-31").map(isoOfDay);

function covers({ effective: { from, until } }: RuleVersion, date: string): boolean {
  return from <= date && (until === undefined || date <= until);
}

/** The versions of a rule by the case in which they hold. */
function byVariant(versions: readonly RuleVersion[]): ReadonlyMap<string | undefined, readonly RuleVersion[]> {
  const variants = new Set(versions.map(({ variant }) => variant));
  return new Map([...variants].map((each) => [each, versions.filter(({ variant }) => variant === each)]));
}

for (const profile of profiles) {
  // Object.entries answers string keys; they are those of the record.
  for (const [rule, versions] of Object.entries(profile.versions) as [RuleId, readonly RuleVersion[]][]) {
    if (versions.length === 0) continue;
    test(`${profile.id}, ${rule}: from 2008 to 2027 no day has two versions of one case, and none is missing inside`, () => {
      for (const [variant, ofCase] of byVariant(versions)) {
        const starts = ofCase.map(({ effective }) => effective.from).toSorted();
        const ends = ofCase.map(({ effective }) => effective.until);
        const first = starts[0] ?? "";
        const last = ends.includes(undefined) ? "9999-12-31" : (ends.toSorted().at(-1) ?? "");
        for (const date of DAYS) {
          const inForce = ofCase.filter((version) => covers(version, date));
          const expected = first <= date && date <= last ? 1 : 0;
          if (inForce.length !== expected) expect.fail(`${inForce.length} versions of ${variant} on ${date}`);
          if (expected === 1 && ruleVersionOn(rule, date, profile, variant) !== inForce[0]) {
            expect.fail(`another version of ${variant} answers on ${date}`);
          }
        }
      }
    });
  }
}

test("a plan's own versions live as long as the plan, neither shorter nor longer", () => {
  for (const { effective, versions, id } of profiles) {
    if (effective === undefined) continue;
    for (const own of Object.values(versions)) {
      const starts = own.map((version) => version.effective.from).toSorted();
      const ends = own.map((version) => version.effective.until ?? "9999-12-31").toSorted();
      expect([id, starts[0], ends.at(-1)]).toEqual([id, effective.from, effective.until]);
    }
  }
});

test("the labels of the versions of a profile tell them apart, rule by rule", () => {
  for (const { versions } of profiles) {
    for (const own of Object.values(versions)) {
      expect(new Set(own.map(({ version }) => version)).size).toBe(own.length);
    }
  }
});
