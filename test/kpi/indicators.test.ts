import { describe, expect, it } from "vitest";
import type { Bilingual } from "../../src/index.js";
import { INDICATOR_IDS, type Indicator, type IndicatorId } from "../../src/kpi/indicator.js";
import { INDICATORS } from "../../src/kpi/indicators/index.js";
import { plans } from "../../src/plan/index.js";
import { LANGUAGES } from "../../src/problem/language.js";

/** The metrics whose formula the operator describes. What is not here rests on plans alone. */
const OPERATOR_METRICS: Readonly<Partial<Record<IndicatorId, string>>> = {
  "national-database-on-time-rate": "1.2",
  "full-online-eligible-rate": "3.1",
  "online-dossier-rate": "3.3",
  "payment-integration-rate": "3.5",
  "dossier-and-result-digitisation-rate": "4.2",
  "electronic-result-rate": "4.1",
  "dossier-data-reuse-rate": "4.3",
  "dossier-on-time-rate": "2.1",
  "satisfaction-rate": "5.4",
  "feedback-reception-on-time-rate": "5.2",
  "feedback-resolution-on-time-rate": "5.2",
  "feedback-publication-on-time-rate": "5.2",
};

/** Where the plans leave something open, or two indicators count different things under one name. */
const WITH_A_READING: readonly IndicatorId[] = [
  "announcement-on-time-rate",
  "office-posting-on-time-rate",
  "full-online-service-rate",
  "online-processing-rate",
  "online-payment-per-dossier-rate",
  "online-payment-per-transaction-rate",
  "online-payment-rate",
  "dossier-component-digitisation-rate",
  "result-digitisation-rate",
  "dossier-data-reuse-rate",
  "data-reuse-rate",
  "late-dossier-apology-rate",
  "satisfaction-rate",
  "satisfaction-rate-land-construction-investment",
  "feedback-reception-compliance-rate",
  "feedback-resolution-compliance-rate",
  "feedback-publication-compliance-rate",
  "business-regulation-cut",
  "business-compliance-cost-cut",
  "internal-procedure-cut",
  "internal-compliance-cost-cut",
  "government-assigned-targets",
];

const TARGETS = plans.flatMap(({ tasks }) => tasks.flatMap(({ targets }) => targets));
const NAMED = INDICATORS.map((indicator) => [indicator.id, indicator] as const);

function textsOfForm({ measured }: Indicator): Bilingual[] {
  if (measured.form === "bundle") return [];
  return measured.form === "reduction"
    ? [measured.baseline, measured.current]
    : [measured.numerator, measured.denominator];
}

function textsOf(indicator: Indicator): Bilingual[] {
  const cited = indicator.sources.flatMap(({ title, provision }) => [title ?? [], provision ?? []].flat());
  return [indicator.name, indicator.unit, ...textsOfForm(indicator), ...cited, ...[indicator.reading ?? []].flat()];
}

describe("the list of indicators", () => {
  it("is the list of ids, in its order, each once", () => {
    expect(INDICATORS.map(({ id }) => id)).toEqual([...INDICATOR_IDS]);
    expect(new Set(INDICATOR_IDS).size).toBe(INDICATOR_IDS.length);
  });

  it("holds what the rows of the plans name, and nothing else", () => {
    const named = new Set(TARGETS.map(({ indicator }) => indicator));
    expect([...named].sort()).toEqual([...INDICATOR_IDS].sort());
  });

  it("counts nothing twice: no two have the same two numbers, in either language", () => {
    const measured = INDICATORS.filter(({ measured }) => measured.form !== "bundle");
    for (const language of LANGUAGES) {
      const pairs = measured.map((each) =>
        textsOfForm(each)
          .map((text) => text[language])
          .join(" / "),
      );
      expect(new Set(pairs).size).toBe(measured.length);
      expect(new Set(INDICATORS.map(({ name }) => name[language])).size).toBe(INDICATORS.length);
    }
  });

  it("names the operator's metrics as described, and no other", () => {
    const found = INDICATORS.flatMap(({ id, sources }) =>
      sources.flatMap(({ instrument, provision }) => {
        const metric = /\d\.\d/.exec(provision?.en ?? "")?.[0];
        return instrument === "766/QĐ-TTg" ? [[id, metric]] : [];
      }),
    );
    expect(Object.fromEntries(found)).toEqual(OPERATOR_METRICS);
    expect(found).toHaveLength(Object.keys(OPERATOR_METRICS).length);
  });

  it("cites the resolutions of the Government for its targets, with what was seen of each", () => {
    const { sources } = INDICATORS.find(({ id }) => id === "government-assigned-targets") ?? { sources: [] };
    expect(sources.map(({ instrument, kind, mark }) => [instrument, kind, mark])).toEqual([
      ["76/NQ-CP", "resolution", "text-seen"],
      ["02/NQ-CP", "resolution", "plan-only"],
      ["66/NQ-CP", "resolution", "text-seen"],
    ]);
  });
});

describe.each(NAMED)("%s", (id, indicator) => {
  it("is a reduction if and only if a plan wants one, and a score if and only if plans do not say of what", () => {
    const wanted = TARGETS.some((each) => each.indicator === id && each.operator === "reduce-by-at-least");
    const { form } = indicator.measured;
    expect(form === "reduction").toBe(wanted);
    expect(form === "score").toBe(/^satisfaction-rate/.test(id));
    expect(form === "bundle").toBe(id === "government-assigned-targets");
  });

  it("says everything in every language", () => {
    for (const text of textsOf(indicator)) {
      expect(text.vi).not.toBe(text.en);
      for (const words of Object.values(text)) {
        expect(words).not.toBe("");
        expect(words.trim().normalize("NFC")).toBe(words);
      }
    }
  });

  it("gives its unit in per cent of something, and a higher value is better", () => {
    expect(indicator.unit.vi).toMatch(/^% ./);
    expect(indicator.unit.en).toMatch(/^% (of|as) ./);
    expect(indicator.better).toBe("higher");
  });

  it("states no target: none is a constant", () => {
    const texts = textsOf(indicator).flatMap((text) => Object.values(text));
    // The ends of the scale may be spoken of.
    const figures = texts.flatMap((text) => text.match(/\d+(?=\s?%)/g) ?? []);
    expect(figures.filter((figure) => !["0", "100"].includes(figure))).toEqual([]);
  });

  it("writes out what is not an official abbreviation", () => {
    for (const { vi } of textsOf(indicator)) expect(vi).not.toMatch(/DVC|PAKN|CSDL|KSTT|MCĐT/);
  });

  it("has citations of a known sort that can be marked", () => {
    for (const { instrument, kind, mark } of indicator.sources) {
      expect(instrument).toMatch(kind === "decision" ? /\/QĐ-TTg$/ : /\/NQ-CP$/);
      expect(mark).toMatch(/^(text-seen|secondary|plan-only)$/);
    }
  });

  it("is plain data that nobody can change", () => {
    expect(JSON.parse(JSON.stringify(indicator))).toEqual(indicator);
    expect(Object.isFrozen(indicator)).toBe(true);
    expect(Object.isFrozen(indicator.measured)).toBe(true);
    expect(Object.isFrozen(indicator.sources)).toBe(true);
  });
});

describe("readings", () => {
  it.each(WITH_A_READING)("%s: what was read into the plans is said", (id) => {
    expect(INDICATORS.find((each) => each.id === id)?.reading).toBeDefined();
  });

  it("tell the payments out of dossiers and out of transactions apart, and the reuse by dossiers and by data", () => {
    const unit = (id: IndicatorId): string => INDICATORS.find((each) => each.id === id)?.unit.en ?? "";
    expect(unit("online-payment-per-dossier-rate")).toBe("% of dossiers");
    expect(unit("online-payment-per-transaction-rate")).toBe("% of transactions");
    expect(unit("dossier-data-reuse-rate")).toBe("% of dossiers");
    expect(unit("data-reuse-rate")).toBe("% of data");
  });

  it("leave the base of a cut to the plan where the plan states one", () => {
    for (const { indicator, operator, baseline } of TARGETS) {
      if (operator !== "reduce-by-at-least") continue;
      const reading = INDICATORS.find(({ id }) => id === indicator)?.reading?.en ?? "";
      expect(reading).toMatch(baseline === undefined ? /does not state the base/ : /base year is the one in the plan/);
    }
  });
});
