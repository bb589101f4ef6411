import { describe, expect, it } from "vitest";
import { evaluateScorecard, measurePublications } from "../../src/kpi/index.js";
import { culpritsOf, untyped } from "../support/refusal.js";
import { ANNOUNCED, allAs, announcedAs } from "./announced.js";

it("an evaluation whose obligations cannot be read is refused with the others", () => {
  const [first] = allAs("2026-08-31");
  const broken = untyped([{ ...first, obligations: [null] }]);
  expect(culpritsOf(() => measurePublications(broken, "2026-08"))).toEqual(["argument.wrong-type at evaluations"]);
});

describe("announcements counted in August 2026, as of its last day", () => {
  it("come to those on time of those that were done or are overdue, with their ids", () => {
    expect(measurePublications(allAs("2026-08-31"), "2026-08")).toEqual([
      {
        indicator: "announcement-on-time-rate",
        period: "2026-08",
        numerator: 2,
        denominator: 5,
        cases: { counted: ["in-time", "at-once"], missed: ["all-late", "not-signed", "two-limits"] },
      },
      {
        indicator: "office-posting-on-time-rate",
        period: "2026-08",
        numerator: 3,
        denominator: 5,
        cases: { counted: ["in-time", "two-limits", "at-once"], missed: ["all-late", "not-posted"] },
      },
      {
        indicator: "national-database-on-time-rate",
        period: "2026-08",
        numerator: 3,
        denominator: 4,
        cases: { counted: ["in-time", "two-limits", "not-posted"], missed: ["all-late"] },
      },
    ]);
  });

  it("are fewer on a day before: what came later had not happened, and what was not due was running", () => {
    const counted = measurePublications(allAs("2026-08-10"), "2026-08").map(({ cases }) => cases);
    expect(counted).toEqual([
      { counted: ["in-time"], missed: ["all-late"] },
      { counted: ["in-time"], missed: ["all-late", "not-posted"] },
      // That of all-late falls due on this very day.
      { counted: ["in-time", "not-posted"], missed: [] },
    ]);
  });

  it.each([
    ["2026-07", "2026-07-31", [["before"], ["all-late"]], [["before"], []], [["before"], []]],
    ["2026-W36", "2026-09-05", [[], ["not-signed", "running"]], [[], ["not-posted"]], [["at-once"], []]],
  ])("%s has others", (period, asOf, announcement, posting, database) => {
    const found = measurePublications(allAs(asOf), period).map(({ cases }) => [cases.counted, cases.missed]);
    expect(found).toEqual([announcement, posting, database]);
  });

  it("are nothing of nothing where there are none, which is no data", () => {
    const figures = measurePublications([], "2026-08");
    expect(figures.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    const { outcomes } = evaluateScorecard({ profile: "hoa-an-2026", period: "2026-08", measurements: figures });
    expect(outcomes["no-data"]).toBe(1);
  });

  it("are figures of a scorecard as they are, with the cases behind them", () => {
    const measurements = measurePublications(allAs("2026-08-31"), "2026-08");
    const card = evaluateScorecard({ profile: "hoa-an-2026", period: "2026-08", measurements });
    expect(card.lines[0]?.result).toMatchObject({ outcome: "missed", value: { exact: "3/5" }, lacking: 2 });
    expect(card.lines[0]?.cases?.missed).toEqual(["all-late", "not-posted"]);
    expect(card.notAsked).toEqual(["announcement-on-time-rate", "national-database-on-time-rate"]);
  });

  it("may come one by one, and in any order", () => {
    const all = allAs("2026-08-31");
    const forth = measurePublications(new Set(all), "2026-08");
    const back = measurePublications([...all].reverse(), "2026-08");
    expect(back.map(({ numerator, denominator }) => [numerator, denominator])).toEqual(
      forth.map(({ numerator, denominator }) => [numerator, denominator]),
    );
  });
});

describe("announcements that cannot be counted together", () => {
  const [first, second] = allAs("2026-08-31");
  const earlier = announcedAs("earlier", ANNOUNCED["in-time"], "2026-08-30");

  it.each([
    ["one twice", [first, second, first], ["evaluation.listed-twice at 2/id"]],
    ["looked at on other days", [first, earlier], ["evaluation.mixed-as-of at 1/asOf"]],
    ["both", [first, earlier, first], ["evaluation.listed-twice at 2/id", "evaluation.mixed-as-of at 1/asOf"]],
    ["no list", null, ["argument.wrong-type at evaluations"]],
  ])("are refused: %s", (_, evaluations, culprits) => {
    expect(culpritsOf(() => measurePublications(untyped(evaluations), "2026-08"))).toEqual(culprits);
  });

  it("are refused as of a day outside the period, once for all", () => {
    expect(culpritsOf(() => measurePublications(allAs("2026-08-31"), "2026-07"))).toEqual([
      "kpi.evaluated-outside-period at 0/asOf",
    ]);
    expect(culpritsOf(() => measurePublications([], "2026-13"))).toEqual(["period.invalid at period"]);
  });
});
