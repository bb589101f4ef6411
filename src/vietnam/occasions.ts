import type { Bilingual } from "../problem/language.js";

/** The occasions on which the law gives days off (các dịp nghỉ lễ, tết), by the name that decisions use here. */
export type Occasion =
  | "new-year"
  | "tet"
  | "hung-kings"
  | "victory-day"
  | "labour-day"
  | "national-day"
  | "culture-day";

/** What each occasion is called. */
export const OCCASION_NAMES: Readonly<Record<Occasion, Bilingual>> = {
  "new-year": { vi: "Tết Dương lịch", en: "New Year's Day" },
  tet: { vi: "Tết Nguyên đán", en: "Lunar New Year (Tết)" },
  "hung-kings": { vi: "Giỗ Tổ Hùng Vương", en: "Hùng Kings' Commemoration Day" },
  "victory-day": { vi: "Ngày Chiến thắng (30/4)", en: "Victory Day (30 April)" },
  "labour-day": { vi: "Ngày Quốc tế Lao động (1/5)", en: "International Labour Day (1 May)" },
  "national-day": { vi: "Quốc khánh (2/9)", en: "National Day (2 September)" },
  "culture-day": { vi: "Ngày Văn hóa Việt Nam (24/11)", en: "Vietnamese Culture Day (24 November)" },
};

/** The day beside 2 September, by law a holiday of its own since 2021. */
export const BESIDE_NATIONAL_DAY: Bilingual = {
  vi: "Quốc khánh (ngày liền kề)",
  en: "National Day (adjacent day)",
};

/** The days of Tết, by their distance from the first day of the lunar year. */
export function tetDayName(offset: number): Bilingual {
  if (offset >= 0) {
    return { vi: `Tết Nguyên đán (mùng ${offset + 1})`, en: `Tết, day ${offset + 1} of lunar month 1` };
  }
  return offset === -1
    ? { vi: "Tết Nguyên đán (ngày cuối năm âm lịch)", en: "Tết, last day of the lunar year" }
    : { vi: "Tết Nguyên đán (ngày áp cuối năm âm lịch)", en: "Tết, last day but one of the lunar year" };
}
