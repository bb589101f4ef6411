import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import {
  evaluateScorecard,
  planTargets,
  type ScorecardDocument,
  safeEvaluateScorecard,
  type TargetSet,
} from "../../src/kpi/index.js";
import { readScorecardDocument } from "../../src/kpi/scorecard-document.js";
import { PLAN_IDS } from "../../src/plan/index.js";
import { type DocumentName, jsonSchemaOf, scorecardSchema, targetSetSchema } from "../../src/schema/index.js";
import { refusalOf, untyped } from "../support/refusal.js";

function accepts(document: DocumentName, value: unknown): boolean {
  // Formats are for people here, since the pattern of a date says the same.
  return new Ajv2020({ strict: false, validateFormats: false }).compile(jsonSchemaOf(document))(value) === true;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("the schema of the figures of a period", () => {
  const figure = { indicator: "dossier-on-time-rate", numerator: 97, denominator: 100 };
  const number = { indicator: "data-reuse-rate", value: "62.5", source: "Nghị quyết 05/NQ-HĐND" };
  const document = { profile: "hung-phu-2026", period: "2026-Q3", measurements: [figure] };

  /** What the command line does with a file. */
  function score(value: unknown): void {
    const { profile = "hung-phu-2026", period = "2026", measurements, cutOff, targets } = readScorecardDocument(value);
    const named = { ...(cutOff === undefined ? {} : { cutOff }), ...(targets === undefined ? {} : { targets }) };
    evaluateScorecard({ profile, period, measurements: untyped(measurements), ...named });
  }

  it.each([
    [document, true],
    [{ measurements: [] }, true],
    [{ ...document, body: "UBND phường Hưng Phú", cutOff: "decree-09-2019", targets: [] }, true],
    [
      {
        ...document,
        targets: [number, { ...number, indicator: "satisfaction-rate", operator: "more-than", row: "III.3" }],
      },
      true,
    ],
    [{ ...document, measurements: figure }, false],
    [{ ...document, measurements: [figure, null] }, false],
    [{ ...document, measurements: [{ ...figure, numerator: -1 }] }, false],
    [{ ...document, cutOff: "friday" }, false],
    [{ ...document, body: "" }, false],
    [{ ...document, period: 2026 }, false],
    [{ ...document, year: 2026 }, false],
    [{ ...document, targets: number }, false],
    [{ ...document, targets: [{ ...number, value: "100.5" }] }, false],
    [{ ...document, targets: [{ ...number, operator: "min" }] }, false],
    [{ ...document, targets: [{ ...number, source: "" }] }, false],
    [{ ...document, targets: [{ indicator: "data-reuse-rate", value: 80 }] }, false],
    [{ ...document, targets: [{ ...number, note: "?" }] }, false],
    [{ profile: "hung-phu-2026", period: "2026-Q3" }, false],
    ["2026-Q3", false],
  ])("agrees with the command on %j", (value, good) => {
    expect(scorecardSchema.safeParse(value).success).toBe(good);
    expect(accepts("scorecard", value)).toBe(good);
    if (good) score(value);
    else expect(refusalOf(() => score(value)).problems.length).toBeGreaterThan(0);
  });

  it("reads what it accepts as it is", () => {
    const read: ScorecardDocument = scorecardSchema.parse(document);
    expect(read).toEqual(document);
  });
});

describe("the schema of a target set", () => {
  const title = { vi: "Chỉ tiêu xã A", en: "Targets of commune A" };
  const line = { row: "1", indicator: "data-sync-rate", target: { operator: "equal", value: 100 } };
  const set = { id: "a", title, year: { from: "2026-01-01", to: "2026-12-31" }, targets: [line] };
  const withLine = (more: object): object => ({ ...set, targets: [{ ...line, ...more }] });

  it.each([
    [set, true],
    [{ ...set, targets: [] }, true],
    [withLine({ target: { external: "Nghị quyết của Chính phủ" } }), true],
    [withLine({ target: { operator: "at-least", value: "97.25" } }), true],
    [withLine({ title, lead: ["Văn phòng"], raw: "100%", bare: true, scope: title, baseline: "2024" }), true],
    [withLine({ lead: [], cites: [{ instrument: "01/KH-UBND", kind: "plan", mark: "plan-only" }] }), true],
    [{ ...set, id: " " }, false],
    [{ ...set, title: { vi: "A" } }, false],
    [{ ...set, year: { from: "2026-01-01" } }, false],
    [{ ...set, year: { from: "2026-02-30", to: "2026-12-31" } }, false],
    [{ ...set, targets: [null] }, false],
    [{ ...set, period: "2026" }, false],
    [withLine({ row: 1 }), false],
    [withLine({ indicator: "x" }), false],
    [withLine({ target: { operator: "equal" } }), false],
    [withLine({ target: { value: 100 } }), false],
    [withLine({ target: { operator: "equal", value: 101 } }), false],
    [withLine({ target: { operator: "equal", value: "100 %" } }), false],
    [withLine({ target: { external: "" } }), false],
    [withLine({ target: 100 }), false],
    [withLine({ bare: false }), false],
    [withLine({ lead: "Văn phòng" }), false],
    [withLine({ cites: [{ instrument: "1", mark: "seen" }] }), false],
    [withLine({ note: "?" }), false],
  ])("agrees with evaluateScorecard on %j", (value, good) => {
    expect(targetSetSchema.safeParse(value).success).toBe(good);
    expect(accepts("target-set", value)).toBe(good);
    expect(safeEvaluateScorecard({ profile: untyped(value), period: "2026", measurements: [] }).success).toBe(good);
  });

  it.each(PLAN_IDS)("accepts the targets of %s, and reads them as they are", (plan) => {
    const targets = planTargets(plan);
    expect(targetSetSchema.parse(plain(targets))).toEqual(targets);
    expect(accepts("target-set", plain(targets))).toBe(true);
  });

  it("is that of targets which evaluateScorecard uses", () => {
    const profile: TargetSet = targetSetSchema.parse(set);
    expect(evaluateScorecard({ profile, period: "2026", measurements: [] }).outcomes.total).toBe(1);
  });
});
