import { expect, test } from "vitest";
import { computeDeadline, type RuleId } from "../../src/index.js";

/** Rule, variant, day counted from, due day, why. */
const CASES: readonly (readonly [RuleId, string | undefined, string, string, string])[] = [
  ["procedure.announce-before-effect", "province", "2026-07-01", "2026-06-26", "5 days"],
  ["procedure.announce-before-effect", "ministry", "2026-07-01", "2026-06-11", "20 days"],
  [
    "procedure.announce-before-effect",
    "province",
    "2015-07-01",
    "2015-06-24",
    "5 working days: 27 and 28/06 are a weekend",
  ],
  ["procedure.announce-before-effect", "province", "2017-09-24", "2017-09-18", "the last Sunday of the working days"],
  ["procedure.announce-before-effect", "province", "2017-09-25", "2017-09-20", "the first Monday of the calendar days"],
  ["procedure.announce-on-signing", "fast-track", "2026-08-20", "2026-08-24", "Sun 23/08 rolls to Monday"],
  ["procedure.announce-on-signing", "fast-track", "2026-08-19", "2026-08-22", "a make-up Saturday works"],
  ["procedure.publish-national-database", "fast-track", "2026-02-13", "2026-02-24", "Tết"],
  ["procedure.publish-national-database", "province", "2026-02-13", "2026-02-27", "Tết"],
  ["procedure.publish-national-database", "ministry", "2026-02-13", "2026-03-06", "Tết"],
  ["feedback.forward", undefined, "2026-11-20", "2026-11-30", "24/11 is off"],
  ["feedback.resolve", undefined, "2019-05-06", "2019-05-27", "20 days end on a Sunday"],
  ["feedback.resolve", undefined, "2021-12-08", "2021-12-28", "counted from the last day of the circular"],
  ["feedback.progress", undefined, "2019-05-27", "2019-06-03", "7 days"],
  ["feedback.publish", undefined, "2019-04-26", "2019-05-03", "29/04 swapped, 30/04 and 01/05 holidays"],
];

for (const [rule, variant, from, due, why] of CASES) {
  test(`national, ${rule}${variant === undefined ? "" : ` (${variant})`} from ${from} is due on ${due}: ${why}`, () => {
    const deadline = computeDeadline({
      rule,
      from,
      profile: "national",
      ...(variant === undefined ? {} : { variant }),
    });
    expect(deadline).toMatchObject({ due, profile: "national" });
    expect(deadline.variant).toBe(variant);
  });
}

test("the plan is stricter than the province and looser than fast track, on one signing day", () => {
  const rule = "procedure.publish-national-database";
  const of = (variant: string) => computeDeadline({ rule, from: "2026-02-13", profile: "national", variant }).due;
  const plan = computeDeadline({ rule, from: "2026-02-13", profile: "hung-phu-2026" }).due;
  expect([of("fast-track"), plan, of("province"), of("ministry")]).toEqual([
    "2026-02-24",
    "2026-02-25",
    "2026-02-27",
    "2026-03-06",
  ]);
});
