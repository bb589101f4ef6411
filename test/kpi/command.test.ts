import { describe, expect, it } from "vitest";
import { evaluateScorecard, type Measurement, type SuppliedTarget } from "../../src/kpi/index.js";
import { linesOf, type Told, thoihan } from "./fake-world.js";

const measurements: readonly Measurement[] = [
  { indicator: "dossier-component-digitisation-rate", numerator: 2399, denominator: 3000 },
  { indicator: "dossier-on-time-rate", numerator: 9800, denominator: 10000 },
  { indicator: "business-regulation-cut", baseline: 1340, current: 938 },
  { indicator: "business-compliance-cost-cut", baseline: "1250.75", current: 900 },
  { indicator: "announcement-on-time-rate", numerator: 0, denominator: 0 },
  { indicator: "electronic-result-rate", numerator: 1, denominator: 2 },
];
const targets: readonly SuppliedTarget[] = [
  { indicator: "government-assigned-targets", value: "82.5", source: "Nghị quyết 76/NQ-CP | 2021" },
];
const document = { profile: "can-tho-2025", period: "2025-Q3", measurements, targets };
const card = evaluateScorecard(document);

const kpi = (...options: readonly string[]): Promise<Told> =>
  thoihan(["kpi", "q3.json", ...options], { "q3.json": document });

/** The cells of the line of a row and an indicator, in a table that is aligned with blanks. */
function cellsOf(out: string, row: string, name: string): string[] {
  const line = linesOf(out).find((each) => each.startsWith(`${row} `) && each.includes(name));
  return (line ?? "").split(/ {2,}/);
}

describe("thoihan kpi", () => {
  it("shows each target, what came of it, and what is lacking or to spare", async () => {
    const { status, out, err } = await kpi();
    expect([status, err]).toEqual([0, ""]);
    expect(linesOf(out)[0]).toContain("2025-Q3 (01/07/2025 – 30/09/2025)");
    expect(linesOf(out)).toHaveLength(1 + 2 + 24 + 3);
    // 80 % of 3,000 is 2,400; 9,800 ÷ 0.97 = 10,103.09; 70 % of 1,340 is 938, and of 1,250.75 is 875.525.
    expect(cellsOf(out, "8", "thành phần").slice(2)).toEqual([
      "tối thiểu 80 %",
      "79,97 %",
      "KHÔNG ĐẠT",
      "-0,03",
      "thiếu 1",
    ]);
    expect(cellsOf(out, "13", "hồ sơ").slice(2, 6)).toEqual(["trên 97 %", "98,00 %", "đạt", "+1,00"]);
    expect(cellsOf(out, "13", "hồ sơ").at(-1)).toMatch(/ 103$/);
    expect(cellsOf(out, "35", "Cắt giảm quy định").slice(2, 5)).toEqual(["giảm ít nhất 30 %", "30,00 %", "đạt"]);
    expect(cellsOf(out, "35", "chi phí").at(-1)).toMatch(/24,48$/);
    expect(cellsOf(out, "1", "công bố").slice(2)).toEqual(["bằng 100 %", "–", "không có gì để đo", "–", "–"]);
    expect(cellsOf(out, "I.2.d", "Chính phủ")[2]).toBe("tối thiểu 82,5 % (Nghị quyết 76/NQ-CP | 2021)");
  });

  it("says how far off a value is whose cases nobody counted, and not how many of them are lacking", async () => {
    const figures = { ...document, measurements: [{ indicator: "satisfaction-rate", value: "89.5" }] };
    const { out } = await thoihan(["kpi", "q3.json"], { "q3.json": figures });
    expect(cellsOf(out, "14", "hài lòng").slice(2)).toEqual(["tối thiểu 90 %", "89,50 %", "KHÔNG ĐẠT", "-0,50", "–"]);
  });

  it("counts at the end, and names what nobody asked for", async () => {
    const { out } = await kpi("--lang", "en");
    expect(linesOf(out).slice(-3)).toEqual([
      "24 targets: 2 met, 2 missed, 1 without anything to measure, 0 with the target missing, 19 not measured.",
      "With data: 4 of 24.",
      "No target asks for: electronic-result-rate.",
    ]);
    expect(cellsOf(out, "8", "Components").slice(2, 5)).toEqual(["at least 80 %", "79.97 %", "MISSED"]);
  });

  it("lets what is missed stand out on a terminal, in the same columns", async () => {
    const painted = await thoihan(["kpi", "q3.json"], { "q3.json": document }, true);
    expect(painted.out).toContain("\u001b[31mKHÔNG ĐẠT\u001b[39m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences of colours begin with one
    expect(painted.out.replace(/\u001b\[\d+m/g, "")).toBe((await kpi()).out);
  });

  it("answers machines with the whole scorecard", async () => {
    const { status, out } = await kpi("--json");
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(card)));
    expect(out.endsWith("}\n")).toBe(true);
  });

  it("answers spreadsheets with every line, in numbers of no language", async () => {
    const { out } = await kpi("--csv");
    const [head = [], ...rows] = linesOf(out).map((line) => line.split(","));
    expect(head.slice(0, 11).join()).toBe(
      "profile,period,row,indicator,operator,target,suppliedBy,outcome,exact,percent,points",
    );
    expect(rows).toHaveLength(24);
    const cell = (row: string, indicator: string, name: string): string | undefined =>
      rows.find((each) => each[2] === row && each[3] === indicator)?.[head.indexOf(name)];
    const missed = ["operator", "target", "outcome", "percent", "points", "lacking"];
    expect(missed.map((name) => cell("8", "dossier-component-digitisation-rate", name))).toEqual([
      ...["at-least", "80", "missed", "79.97", "-0.03", "1"],
    ]);
    expect(cell("13", "dossier-on-time-rate", "mayStillFail")).toBe("103");
    expect(cell("13", "dossier-on-time-rate", "exact")).toBe("49/50");
    expect(cell("I.2.d", "government-assigned-targets", "suppliedBy")).toBe("Nghị quyết 76/NQ-CP | 2021");
    expect(rows.every((row) => row.length === head.length && row[0] === "can-tho-2025" && row[1] === "2025-Q3")).toBe(
      true,
    );
  });

  it("writes Markdown whose cells no bar ends", async () => {
    const { out } = await kpi("--markdown");
    const table = linesOf(out).filter((line) => line.startsWith("|"));
    expect(table).toHaveLength(2 + 24);
    for (const line of table) expect(line.split(/(?<!\\)\|/)).toHaveLength(7 + 2);
    expect(out).toContain("(Nghị quyết 76/NQ-CP \\| 2021)");
    expect(table[1]).toMatch(/^[| -]+$/);
  });

  it("leaves with status 1 when asked to and a target is missed", async () => {
    expect((await kpi("--fail")).status).toBe(1);
    const met = { ...document, measurements: measurements.slice(1, 3) };
    expect((await thoihan(["kpi", "q3.json", "--fail"], { "q3.json": met })).status).toBe(0);
  });

  it("has no table where a plan sets no target", async () => {
    const none = { profile: "my-xuyen-2025", period: "2025-Q4", measurements: [] };
    for (const options of [[], ["--markdown"]]) {
      const { status, out } = await thoihan(["kpi", "a.json", "--lang", "en", ...options], { "a.json": none });
      expect([status, linesOf(out).length]).toEqual([0, 3]);
      expect(out).toContain("0 targets: 0 met, 0 missed");
    }
  });
});
