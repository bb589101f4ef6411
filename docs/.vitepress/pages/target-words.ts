import { KPI_PHRASES } from "../../../src/kpi/kpi-phrases.js";
import type { KpiTarget } from "../../../src/kpi/target.js";
import type { TargetLine } from "../../../src/kpi/target-set.js";
import { writeNumber } from "../../../src/kpi/write-number.js";
import type { Language } from "../../../src/problem/language.js";
import { plain, vietnamese } from "./markdown.js";

const TARGET_WORDS = {
  vi: {
    external: (text: string) => `theo văn bản khác: ${text}`,
    bare: "kế hoạch chỉ ghi con số; phép so sánh là cách hiểu",
    baseline: (base: string) => `mốc so sánh: ${base}`,
  },
  en: {
    external: (text: string) => `left to another text: ${text}`,
    bare: "the plan gives a bare figure; the operator is a reading",
    baseline: (base: string) => `base: ${base}`,
  },
} as const;

/** What is to be reached: `tối thiểu 97 %`, or the text that must say it. */
export function targetCell(target: KpiTarget, language: Language): string {
  if ("external" in target) return TARGET_WORDS[language].external(vietnamese(target.external, language));
  return `${KPI_PHRASES[language].operators[target.operator]} ${writeNumber(`${target.value}`, language)} %`;
}

/** What else to know of a target: its scope, its base, that its operator is a reading. */
export function targetNotes({ scope, baseline, bare }: TargetLine, language: Language): string {
  const words = TARGET_WORDS[language];
  const notes = [
    scope === undefined ? [] : plain(scope[language]),
    baseline === undefined ? [] : words.baseline(plain(baseline)),
    bare === undefined ? [] : words.bare,
  ];
  return notes.flat().join("; ");
}
