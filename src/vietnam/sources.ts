import type { Citation } from "../citation/citation.js";

const LABOUR_CODE = (year: number) => ({ vi: `Bộ luật Lao động ${year}`, en: `Labour Code ${year}` });

/** The five-day week of state bodies. */
export const FIVE_DAY_WEEK: Citation = {
  instrument: "188/1999/QĐ-TTg",
  kind: "decision",
  provision: { vi: "Điều 1", en: "Art. 1" },
  inForce: { from: "1999-10-02" },
  mark: "text-seen",
};

export const LABOUR_CODE_1994: Citation = {
  instrument: "Bộ luật Lao động 1994",
  kind: "law",
  title: LABOUR_CODE(1994),
  provision: { vi: "Điều 73", en: "Art. 73" },
  inForce: { from: "1995-01-01", until: "2007-04-01" },
};

export const LABOUR_CODE_1994_AMENDED: Citation = {
  instrument: "84/2007/QH11",
  kind: "law",
  title: LABOUR_CODE(1994),
  provision: { vi: "Điều 73, sửa đổi bởi Luật 84/2007/QH11", en: "Art. 73 as amended by Law 84/2007/QH11" },
  inForce: { from: "2007-04-02", until: "2013-04-30" },
  mark: "text-seen",
};

export const LABOUR_CODE_2012: Citation = {
  instrument: "Bộ luật Lao động 2012",
  kind: "law",
  title: LABOUR_CODE(2012),
  provision: { vi: "Điều 115; Nghị định 45/2013/NĐ-CP, Điều 8", en: "Art. 115; Decree 45/2013/NĐ-CP, Art. 8" },
  inForce: { from: "2013-05-01", until: "2020-12-31" },
  mark: "secondary",
};

export const LABOUR_CODE_2019: Citation = {
  instrument: "45/2019/QH14",
  kind: "law",
  title: LABOUR_CODE(2019),
  provision: { vi: "Điều 111, Điều 112", en: "Arts. 111–112" },
  inForce: { from: "2021-01-01" },
  mark: "text-seen",
};

export const CULTURE_DAY_RESOLUTION: Citation = {
  instrument: "28/2026/QH16",
  kind: "resolution",
  title: { vi: "Nghị quyết của Quốc hội", en: "Resolution of the National Assembly" },
  provision: { vi: "Điều 2", en: "Art. 2" },
  inForce: { from: "2026-07-01" },
  mark: "secondary",
};
