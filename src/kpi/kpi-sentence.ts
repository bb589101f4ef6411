import type { Bilingual, Language } from "../problem/language.js";
import type { Indicator } from "./indicator.js";
import type { WordlessResult } from "./judge.js";
import { KPI_PHRASES, type KpiPhrases } from "./kpi-phrases.js";
import type { ReadValue } from "./read-measurement.js";
import type { ReadTarget } from "./target.js";
import { writeNumber } from "./write-number.js";

/** An outcome in words, with the count, so that it can be checked by hand. */
export function writeSentence(
  indicator: Indicator,
  target: ReadTarget,
  result: WordlessResult,
  value: ReadValue,
): Bilingual {
  return {
    vi: sentenceIn("vi", indicator, target, result, value),
    en: sentenceIn("en", indicator, target, result, value),
  };
}

/** That a target is left to another text, and its number is missing. */
export function writeMissing(indicator: Indicator, text: string): Bilingual {
  return {
    vi: KPI_PHRASES.vi.missing(indicator.name.vi, text),
    en: KPI_PHRASES.en.missing(indicator.name.en, text),
  };
}

/** A target in words: `trên 97 %`, or the text that must supply the number. */
function writeTarget(target: ReadTarget, language: Language): string {
  if ("external" in target) return target.external;
  const number = writeNumber(target.value.written, language);
  return `${KPI_PHRASES[language].operators[target.operator]} ${number} %`;
}

function sentenceIn(
  language: Language,
  indicator: Indicator,
  target: ReadTarget,
  result: WordlessResult,
  value: ReadValue,
): string {
  const phrases = KPI_PHRASES[language];
  const name = indicator.name[language];
  if (result.outcome === "target-missing") return phrases.missing(name, writeTarget(target, language));
  if (result.outcome === "no-data") return phrases.noData(name);
  const met = result.outcome === "met";
  const main = phrases.judged(name, result.value.percent, countOf(value, phrases), met, writeTarget(target, language));
  const margin = marginOf(result, phrases);
  return margin === undefined ? main : `${main} ${margin}`;
}

function countOf(value: ReadValue, phrases: KpiPhrases): string {
  if (value.form === "counts") return phrases.counts(value.numerator, value.denominator);
  return value.form === "value" ? phrases.value : phrases.reduction(value.baseline.written, value.current.written);
}

function marginOf(
  result: Extract<WordlessResult, { readonly outcome: "met" | "missed" }>,
  phrases: KpiPhrases,
): string | undefined {
  if (result.outcome === "met") {
    if (result.mayStillRise !== undefined) return phrases.mayStillRise(result.mayStillRise);
    return result.mayStillFail === null ? undefined : phrases.mayStillFail(result.mayStillFail);
  }
  if (result.mustFall !== undefined) return phrases.mustFall(result.mustFall);
  return result.lacking === null ? undefined : phrases.lacking(result.lacking);
}
