import { AFTER_NEW_YEAR, type Decision, WHOLE_YEAR } from "./decision.js";

/** 2020–2027. A new decision is a new record at the end. */
export const DECISIONS_2020S: readonly Decision[] = [
  {
    year: 2020,
    announces: AFTER_NEW_YEAR,
    tetDaysBefore: 2,
  },
  {
    documents: ["4875/TB-LĐTBXH"],
    year: 2021,
    announces: WHOLE_YEAR,
    tetDaysBefore: 2,
    besideNationalDay: "after",
  },
  {
    documents: ["119/TB-LĐTBXH"],
    year: 2022,
    announces: WHOLE_YEAR,
    tetDaysBefore: 1,
    besideNationalDay: "before",
  },
  {
    documents: ["5034/TB-LĐTBXH"],
    year: 2023,
    announces: ["new-year", "hung-kings", "victory-day", "labour-day"],
  },
  {
    documents: ["8056/VPCP-KGVX"],
    year: 2023,
    announces: ["tet", "national-day"],
    tetDaysBefore: 2,
    besideNationalDay: "before",
  },
  {
    documents: ["5015/TB-LĐTBXH"],
    year: 2024,
    announces: ["tet", "national-day"],
    tetDaysBefore: 2,
    besideNationalDay: "after",
  },
  {
    documents: ["2450/VPCP-KGVX"],
    year: 2024,
    announces: ["victory-day", "labour-day"],
    swaps: [{ off: "2024-04-29", worked: "2024-05-04", occasion: "victory-day" }],
  },
  {
    documents: ["6150/TB-BLĐTBXH"],
    issued: "2024-12-03",
    year: 2025,
    announces: AFTER_NEW_YEAR,
    tetDaysBefore: 2,
    besideNationalDay: "before",
    swaps: [{ off: "2025-05-02", worked: "2025-04-26", occasion: "victory-day" }],
  },
  {
    documents: ["9441/TB-BNV"],
    issued: "2025-10-16",
    year: 2026,
    announces: AFTER_NEW_YEAR,
    tetDaysBefore: 1,
    besideNationalDay: "before",
    swaps: [{ off: "2026-08-31", worked: "2026-08-22", occasion: "national-day" }],
  },
  {
    documents: ["12729/VPCP-KGVX"],
    year: 2026,
    announces: ["new-year"],
    swaps: [{ off: "2026-01-02", worked: "2026-01-10", occasion: "new-year" }],
  },
  // The same document declines the proposed swap of 23/11 for 28/11/2026: there is none.
  { documents: ["10065/VPCP-KGVX"], issued: "2026-10-02", year: 2026, announces: ["culture-day"] },
  {
    documents: ["10065/VPCP-KGVX"],
    issued: "2026-10-02",
    year: 2027,
    announces: ["tet", "national-day"],
    tetDaysBefore: 2,
    besideNationalDay: "after",
  },
];
