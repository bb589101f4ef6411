/**
 * Which day closes a reporting period (ngày chốt kỳ báo cáo), since "hàng tháng" does not say it. `calendar`: the last day
 * of the month, quarter or year. `decree-09-2019`: the 14th of its last month, as Nghị định 09/2019/NĐ-CP, Điều 12, is
 * restated by a province (secondary).
 */
export const REPORTING_CUT_OFFS = ["calendar", "decree-09-2019"] as const;

/** See `REPORTING_CUT_OFFS`. */
export type ReportingCutOff = (typeof REPORTING_CUT_OFFS)[number];
