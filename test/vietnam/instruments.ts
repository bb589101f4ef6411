/** What the calendar cites where the press reported an announcement of which no document is known. */
export const PRESS_REPORTS = "báo chí";

/** The laws, which give days off in every year and announce none. */
export const LAWS: readonly string[] = [
  "Bộ luật Lao động 1994",
  "84/2007/QH11",
  "Bộ luật Lao động 2012",
  "45/2019/QH14",
  "28/2026/QH16",
];

/** What each `basis` of the fact file is called as a citation of the calendar. */
export const INSTRUMENT_OF_BASIS: Readonly<Record<string, string>> = {
  "Labour Code 1994, Art. 73": "Bộ luật Lao động 1994",
  "Labour Code 1994, Art. 73 as amended by Law 84/2007/QH11": "84/2007/QH11",
  "Labour Code 2012, Art. 115; Decree 45/2013/NĐ-CP, Art. 8": "Bộ luật Lao động 2012",
  "Labour Code 2019 (45/2019/QH14), Arts. 111–112": "45/2019/QH14",
  "Resolution 28/2026/QH16, Art. 2": "28/2026/QH16",
  "announcement reported in the press": PRESS_REPORTS,
  // Numbered documents are cited by their number.
  "1624/UBCK-PTTT": "1624/UBCK-PTTT",
  "89/TTr-LĐTBXH": "89/TTr-LĐTBXH",
  "5971/VPCP-KGVX": "5971/VPCP-KGVX",
  "4659/TB-LĐTBXH": "4659/TB-LĐTBXH",
  "6519/VPCP-KGVX": "6519/VPCP-KGVX",
  "4875/TB-LĐTBXH": "4875/TB-LĐTBXH",
  "119/TB-LĐTBXH": "119/TB-LĐTBXH",
  "5034/TB-LĐTBXH": "5034/TB-LĐTBXH",
  "8056/VPCP-KGVX": "8056/VPCP-KGVX",
  "5015/TB-LĐTBXH": "5015/TB-LĐTBXH",
  "2450/VPCP-KGVX": "2450/VPCP-KGVX",
  "6150/TB-BLĐTBXH": "6150/TB-BLĐTBXH",
  "9441/TB-BNV": "9441/TB-BNV",
  "12729/VPCP-KGVX": "12729/VPCP-KGVX",
  "10065/VPCP-KGVX": "10065/VPCP-KGVX",
};
