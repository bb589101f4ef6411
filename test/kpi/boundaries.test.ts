import { describe, expect, it } from "vitest";
import { evaluateKpi, type IndicatorId, type StatedTarget } from "../../src/kpi/index.js";
import { comesTo, figureOf } from "./worked/worked-target.js";

/** An operator, a number, one case below it, on it and one case above it, and why it turns there. */
const BOUNDARIES: readonly (readonly [
  StatedTarget["operator"],
  number,
  IndicatorId,
  string,
  Record<string, string>,
])[] = [
  [
    "at-least",
    60,
    "online-dossier-rate",
    "60 of 100 is enough; 61 ÷ 0.6 = 101.67, so one more may fail",
    {
      "59 of 100": "missed, 59/100, 59.00 %, -1.00 points, 1 lacking",
      "60 of 100": "met, 3/5, 60.00 %, 0.00 points, 0 may fail",
      "61 of 100": "met, 61/100, 61.00 %, 1.00 points, 1 may fail",
    },
  ],
  [
    "at-least",
    90,
    "satisfaction-rate",
    "90 % of 33 is 29.7: no count is equal to it, 30 is the first that is enough; 31 ÷ 0.9 = 34.4",
    {
      "29 of 33": "missed, 29/33, 87.88 %, -2.12 points, 1 lacking",
      "30 of 33": "met, 10/11, 90.91 %, 0.91 points, 0 may fail",
      "31 of 33": "met, 31/33, 93.94 %, 3.94 points, 1 may fail",
    },
  ],
  [
    "more-than",
    97,
    "dossier-on-time-rate",
    "9,700 of 10,000 is 97 % and not more; below it one case is lacking to be equal, and another to be more",
    {
      "9699 of 10000": "missed, 9699/10000, 96.99 %, -0.01 points, 2 lacking",
      "9700 of 10000": "missed, 97/100, 97.00 %, 0.00 points, 1 lacking",
      "9701 of 10000": "met, 9701/10000, 97.01 %, 0.01 points, 1 may fail",
    },
  ],
  [
    "more-than",
    97,
    "dossier-on-time-rate",
    "97 % of 33 is 32.01, so 32 misses and only all 33 are more; 33 ÷ 0.97 = 34.02",
    {
      "32 of 33": "missed, 32/33, 96.97 %, -0.03 points, 1 lacking",
      "33 of 33": "met, 1, 100.00 %, 3.00 points, 1 may fail",
    },
  ],
  [
    "equal",
    100,
    "data-sync-rate",
    "nothing lies above all of them, and one short of ten thousand is never written as 100",
    {
      "9999 of 10000": "missed, 9999/10000, 99.99 %, -0.01 points, 1 lacking",
      "10000 of 10000": "met, 1, 100.00 %, 0.00 points, 0 may fail",
    },
  ],
  [
    "equal",
    50,
    "data-sync-rate",
    "above it nothing can be added that would make it equal, with the same number of all",
    {
      "49 of 100": "missed, 49/100, 49.00 %, -1.00 points, 1 lacking",
      "50 of 100": "met, 1/2, 50.00 %, 0.00 points, 0 may fail",
      "51 of 100": "missed, 51/100, 51.00 %, 1.00 points, null lacking",
    },
  ],
  [
    "at-most",
    5,
    "data-sync-rate",
    "4 of 100 and one more is 5 of 101, below 5 %; two more is 6 of 102, above it",
    {
      "4 of 100": "met, 1/25, 4.00 %, -1.00 points, 1 may fail",
      "5 of 100": "met, 1/20, 5.00 %, 0.00 points, 0 may fail",
      "6 of 100": "missed, 3/50, 6.00 %, 1.00 points, 1 lacking",
    },
  ],
  [
    "reduce-by-at-least",
    50,
    "processing-time-cut",
    "half of 200 is 100; one day more is one too many",
    {
      "200 to 101": "missed, 99/200, 49.50 %, -0.50 points, must fall by 1",
      "200 to 100": "met, 1/2, 50.00 %, 0.00 points, may rise by 0",
      "200 to 99": "met, 101/200, 50.50 %, 0.50 points, may rise by 1",
    },
  ],
  [
    "reduce-by-at-least",
    50,
    "compliance-cost-cut",
    "half of 1,250.75 is 625.375, which two decimals cannot write: 625.37 is enough and 625.38 is not",
    {
      "1250.75 to 625.38": "missed, 62537/125075, 49.99 %, -0.01 points, must fall by 0.01",
      "1250.75 to 625.375": "met, 1/2, 50.00 %, 0.00 points, may rise by 0.000",
      "1250.75 to 625.37": "met, 62538/125075, 50.01 %, 0.01 points, may rise by 0.00",
    },
  ],
];

describe.each(BOUNDARIES)("%s %d, of %s: %s", (operator, value, indicator, _, cases) => {
  it.each(Object.entries(cases))("%s", (figure, expected) => {
    const target = { operator, value };
    expect(comesTo(evaluateKpi({ indicator, target, measurement: figureOf(figure) }))).toBe(expected);
  });
});
