import type { Indicator } from "../../../src/kpi/indicator.js";
import { INDICATORS } from "../../../src/kpi/indicators/index.js";
import { planTargets } from "../../../src/kpi/plan-targets.js";
import type { TargetLine } from "../../../src/kpi/target-set.js";
import { type Plan, plans } from "../../../src/plan/index.js";
import type { Language } from "../../../src/problem/language.js";
import { profileById } from "../../../src/profile/index.js";
import { addressOf, indicatorAddress, planAddress } from "../addresses.js";
import { WORDS } from "../words.js";
import { citationCell, markLegend } from "./citation-words.js";
import { indicatorCode } from "./indicator-code.js";
import { INDICATOR_WORDS } from "./indicator-words.js";
import { code, heading, link, list, plain, table, vietnamese } from "./markdown.js";
import { type Page, page } from "./page.js";
import { targetCell, targetNotes } from "./target-words.js";

/** The pages of all indicators, and the one that lists them. */
export function indicatorPages(language: Language): Page[] {
  return [indicatorIndex(language), ...INDICATORS.map((indicator) => indicatorPage(indicator, language))];
}

function indicatorPage(indicator: Indicator, language: Language): Page {
  const words = INDICATOR_WORDS[language];
  const { id, name, unit, better, measured, reading, sources } = indicator;
  const set = targetsOf(indicator);
  const rows = set.map(({ plan, line }) => [
    link(plain(profileById(plan.id).title[language]), planAddress(language, plan.id)),
    link(plain(line.row), planAddress(language, plan.id, line.row)),
    targetCell(line.target, language),
    line.raw === undefined ? "" : `“${vietnamese(line.raw, language)}”`,
    targetNotes(line, language),
  ]);
  const facts = [
    [words.unit, plain(unit[language])],
    [words.better, words[better]],
    [words.form, words.forms[measured.form]],
    [words.id, code(id)],
  ];
  return page({ indicator: id }, descriptionOf(indicator, language), [
    heading(1, plain(name[language])),
    table([words.field, words.value], facts),
    countedSection(indicator, language),
    ...(reading === undefined ? [] : [heading(2, words.reading), plain(reading[language])]),
    heading(2, words.targets),
    rows.length === 0 ? words.noTargets : table([words.plan, words.row, words.target, words.raw, words.remarks], rows),
    heading(2, words.sources),
    ...(sources.length === 0
      ? [words.noSources]
      : [list(sources.map((source) => citationCell(source, language))), markLegend(language)]),
    heading(2, words.code),
    indicatorCode(
      indicator,
      set.map(({ line }) => line.target),
      language,
    ),
    link(words.all, addressOf(language, "indicators/")),
  ]);
}

function descriptionOf({ name, unit }: Indicator, language: Language): string {
  return `${name[language]} (${unit[language]})`;
}

function countedSection({ measured }: Indicator, language: Language): string[] {
  const words = INDICATOR_WORDS[language];
  const title = heading(2, words.counted);
  if (measured.form === "bundle") return [title, words.bundle];
  const rows =
    measured.form === "reduction"
      ? [
          [words.baseline, plain(measured.baseline[language])],
          [words.current, plain(measured.current[language])],
        ]
      : [
          [words.numerator, plain(measured.numerator[language])],
          [words.denominator, plain(measured.denominator[language])],
        ];
  return [title, table([words.field, words.value], rows)];
}

/** Every target of any plan for an indicator. */
function targetsOf({ id }: Indicator): { readonly plan: Plan; readonly line: TargetLine }[] {
  return plans.flatMap((plan) =>
    planTargets(plan.id)
      .targets.filter(({ indicator }) => indicator === id)
      .map((line) => ({ plan, line })),
  );
}

function indicatorIndex(language: Language): Page {
  const words = INDICATOR_WORDS[language];
  const title = WORDS[language].indicators;
  const rows = INDICATORS.map((indicator) => [
    `${link(plain(indicator.name[language]), indicatorAddress(language, indicator.id))}<br>${code(indicator.id)}`,
    plain(indicator.unit[language]),
    `${new Set(targetsOf(indicator).map(({ plan }) => plan.id)).size}`,
  ]);
  return page({ indicator: "index" }, words.list, [
    heading(1, title),
    words.list,
    table([words.indicator, words.unit, words.plansSetting], rows),
  ]);
}
