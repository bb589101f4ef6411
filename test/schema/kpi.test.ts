import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { evaluateScorecard, type Measurement, safeEvaluateScorecard } from "../../src/kpi/index.js";
import { type DocumentName, jsonSchemaOf, measurementSchema } from "../../src/schema/index.js";

function accepts(document: DocumentName, value: unknown): boolean {
  // Formats are for people here, since the pattern of a date says the same.
  return new Ajv2020({ strict: false, validateFormats: false }).compile(jsonSchemaOf(document))(value) === true;
}

describe("the schema of a measurement", () => {
  const counted = { indicator: "dossier-on-time-rate", numerator: 97, denominator: 100 };
  const cut = { indicator: "compliance-cost-cut", baseline: 200, current: 100 };
  const score = { indicator: "satisfaction-rate", value: 92.5 };

  it.each([
    [counted, true],
    [{ ...counted, period: "2026" }, true],
    [{ ...counted, row: "II.4", cases: { counted: ["H-1"], missed: [] } }, true],
    [{ ...counted, numerator: 0, denominator: 0 }, true],
    [{ ...counted, denominator: Number.MAX_SAFE_INTEGER }, true],
    [{ ...counted, numerator: 9.7 }, false],
    [{ ...counted, numerator: -1 }, false],
    [{ ...counted, numerator: "97" }, false],
    [{ ...counted, denominator: 2 ** 53 }, false],
    [{ ...counted, denominator: undefined }, false],
    [{ ...counted, denominator: null }, false],
    [{ ...counted, value: 97 }, false],
    [{ ...counted, indicator: "dossier-on-tme-rate" }, false],
    [{ ...counted, period: " " }, false],
    [{ ...counted, row: 1 }, false],
    [{ ...counted, cases: { counted: ["H-1"] } }, false],
    [{ ...counted, cases: { counted: [""], missed: [] } }, false],
    [{ ...counted, note: "" }, false],
    [{ numerator: 97, denominator: 100 }, false],
    [cut, true],
    [{ ...cut, baseline: 1250.75, current: "625.375" }, true],
    [{ ...cut, current: 300 }, true],
    [{ ...cut, current: -1 }, false],
    [{ ...cut, current: "-1" }, false],
    [{ ...cut, current: "1e3" }, false],
    [{ ...cut, current: "12,5" }, false],
    [{ ...cut, current: "12." }, false],
    [{ ...cut, current: `0.${"1".repeat(401)}` }, false],
    [{ indicator: "compliance-cost-cut", baseline: 200 }, false],
    [score, true],
    [{ ...score, value: "92.50" }, true],
    [{ ...score, value: "100.00" }, true],
    [{ ...score, value: 0 }, true],
    [{ ...score, value: "100.01" }, false],
    [{ ...score, value: 100.5 }, false],
    [{ ...score, value: -0.5 }, false],
    [{ ...score, value: "92,5" }, false],
    [{ indicator: "satisfaction-rate" }, false],
    [null, false],
    [[counted], false],
  ])("agrees with evaluateScorecard on %j", (value, good) => {
    // Without a key that is undefined, as a file would hold it.
    const read: unknown = JSON.parse(JSON.stringify(value));
    expect(measurementSchema.safeParse(read).success).toBe(good);
    expect(accepts("measurement", read)).toBe(good);
    const question = { profile: "hung-phu-2026", period: "2026", measurements: [value] };
    // Whatever it is, that is the point.
    expect(safeEvaluateScorecard(question as never).success).toBe(good);
  });

  it("leaves the form of each indicator, and a part above its whole, to the evaluation", () => {
    for (const figure of [
      { ...score, indicator: "data-sync-rate" },
      { ...counted, numerator: 101 },
    ]) {
      expect(measurementSchema.safeParse(figure).success).toBe(true);
      expect(accepts("measurement", figure)).toBe(true);
    }
  });

  it("is that of a figure which evaluateScorecard uses", () => {
    const figure: Measurement = measurementSchema.parse(counted);
    const { lines } = evaluateScorecard({ profile: "can-tho-2025", period: "2025-Q3", measurements: [figure] });
    expect(lines.find(({ row }) => row === "13")?.result.outcome).toBe("missed");
    const written = { ...cut, baseline: "200.0" } satisfies object;
    expect(measurementSchema.parse(written)).toEqual(written);
  });
});
