import { type Decision, WHOLE_YEAR } from "./decision.js";

/**
 * 2010–2019. Where no document number is known, the announcement was reported in the press and the days off agree with
 * the sessions of the Hồ Chí Minh exchange.
 */
export const DECISIONS_2010S: readonly Decision[] = [
  {
    documents: ["1624/UBCK-PTTT", "89/TTr-LĐTBXH"],
    year: 2010,
    announces: [],
    swaps: [{ off: "2010-02-19", worked: "2010-02-27", occasion: "tet" }],
  },
  {
    documents: ["5971/VPCP-KGVX"],
    year: 2010,
    announces: ["national-day"],
    swaps: [{ off: "2010-09-03", worked: "2010-09-11", occasion: "national-day" }],
  },
  {
    year: 2011,
    announces: ["tet", "hung-kings"],
    swaps: [
      { off: "2011-01-31", worked: "2011-01-29", occasion: "tet" },
      { off: "2011-02-01", worked: "2011-01-30", occasion: "tet" },
      { off: "2011-04-11", worked: "2011-04-09", occasion: "hung-kings" },
    ],
  },
  {
    year: 2012,
    announces: ["tet"],
    swaps: [{ off: "2012-01-27", worked: "2012-02-04", occasion: "tet" }],
  },
  {
    year: 2013,
    announces: ["new-year", "tet", "victory-day", "labour-day"],
    swaps: [
      { off: "2012-12-31", worked: "2013-01-05", occasion: "new-year" },
      { off: "2013-02-15", worked: "2013-02-23", occasion: "tet" },
      { off: "2013-04-29", worked: "2013-05-04", occasion: "victory-day" },
    ],
  },
  {
    year: 2014,
    announces: WHOLE_YEAR,
    tetDaysBefore: 1,
    swaps: [
      // Two days off and two days worked; no source pairs them. Paired here in order of date.
      { off: "2014-01-28", worked: "2014-01-25", occasion: "tet" },
      { off: "2014-01-29", worked: "2014-02-08", occasion: "tet" },
      { off: "2014-05-02", worked: "2014-04-26", occasion: "victory-day" },
      { off: "2014-09-01", worked: "2014-09-06", occasion: "national-day" },
    ],
  },
  {
    year: 2015,
    announces: ["new-year", "tet", "hung-kings", "victory-day", "labour-day"],
    tetDaysBefore: 2,
    swaps: [
      { off: "2015-01-02", worked: "2014-12-27", occasion: "new-year" },
      { off: "2015-02-16", worked: "2015-02-14", occasion: "tet" },
      { off: "2015-04-29", worked: "2015-04-25", occasion: "victory-day" },
    ],
  },
  { documents: ["4659/TB-LĐTBXH"], year: 2016, announces: ["tet"], tetDaysBefore: 1 },
  { year: 2016, announces: ["hung-kings", "victory-day", "labour-day"] },
  {
    year: 2017,
    announces: WHOLE_YEAR,
    tetDaysBefore: 2,
  },
  {
    year: 2018,
    announces: WHOLE_YEAR,
    tetDaysBefore: 2,
  },
  {
    documents: ["6519/VPCP-KGVX"],
    year: 2019,
    announces: WHOLE_YEAR,
    tetDaysBefore: 1,
    swaps: [
      { off: "2018-12-31", worked: "2019-01-05", occasion: "new-year" },
      { off: "2019-04-29", worked: "2019-05-04", occasion: "victory-day" },
    ],
  },
];
