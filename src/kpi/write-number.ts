import type { Language } from "../problem/language.js";

const MARKS: Readonly<Record<Language, readonly [group: string, decimal: string]>> = {
  vi: [".", ","],
  en: [",", "."],
};

/** A decimal text as people of a language write it: `9700.5` is `9.700,5` in Vietnamese and `9,700.5` in English. */
export function writeNumber(decimal: string, language: Language): string {
  const [group, point] = MARKS[language];
  return decimal
    .split(".")
    .map((digits, place) => (place === 0 ? digits.replace(/\B(?=(\d{3})+$)/g, group) : digits))
    .join(point);
}
