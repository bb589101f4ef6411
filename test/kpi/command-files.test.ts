import { describe, expect, it } from "vitest";
import type { Measurement } from "../../src/kpi/index.js";
import { linesOf, thoihan } from "./fake-world.js";

const of = (numerator: number, denominator = 100): Measurement[] => [
  { indicator: "dossier-on-time-rate", numerator, denominator },
];
const q3 = { body: "Sở Tài chính", profile: "can-tho-2025", period: "2025-Q3", measurements: of(98) };
const q2 = { profile: "can-tho-2025", period: "2025-Q2", measurements: of(97) };

describe("thoihan kpi with options beside the file", () => {
  it("takes a list alone as the figures", async () => {
    const words = ["kpi", "list.json", "--profile", "can-tho-2025", "--period", "2025-Q3", "--json"];
    const { status, out } = await thoihan(words, { "list.json": of(98) });
    expect([status, JSON.parse(out).outcomes.met]).toEqual([0, 1]);
  });

  it("takes the plan, the period and the day that closes it from the words before those of the file", async () => {
    const words = [
      "kpi",
      "a.json",
      "--profile",
      "hoa-an-2026",
      "--period",
      "2026",
      "--cut-off",
      "decree-09-2019",
      "--json",
    ];
    const { out } = await thoihan(words, { "a.json": { ...q3, cutOff: "calendar" } });
    const { profile, period } = JSON.parse(out);
    expect([profile, period]).toEqual(["hoa-an-2026", { id: "2026", from: "2025-12-15", to: "2026-12-14" }]);
    const file = { ...q3, cutOff: "decree-09-2019" };
    expect(JSON.parse((await thoihan(["kpi", "a.json", "--json"], { "a.json": file })).out).period.to).toBe(
      "2025-09-14",
    );
  });

  it("shows the trend beside an earlier file, which keeps its own period", async () => {
    const words = ["kpi", "q3.json", "--earlier", "q2.json", "--period", "2025-Q4"];
    const files = { "q3.json": q3, "q2.json": q2 };
    const { out } = await thoihan(words, files);
    expect(linesOf(out)[1]).toMatch(/ Xu hướng$/);
    expect(linesOf(out).find((line) => line.startsWith("13 "))).toMatch(/ ↑ \+1,00$/);
    const { lines, period } = JSON.parse((await thoihan([...words, "--json"], files)).out);
    expect([period.id, lines[11].trend]).toEqual([
      "2025-Q4",
      { period: "2025-Q2", outcome: "missed", points: "1.00", direction: "better" },
    ]);
    expect((await thoihan(["kpi", "q3.json"], files)).out).not.toContain("Xu hướng");
  });
});

describe("thoihan kpi with several files", () => {
  const files = {
    "a.json": { ...q3, body: "A", measurements: of(97) },
    "b.json": { ...q3, body: "B" },
    "c.json": { ...q3, body: undefined },
    "d.json": { ...q3, body: "D", measurements: [] },
  };
  const words = ["kpi", ...Object.keys(files)];

  it("shows each, then ranks their bodies: ties share a rank, and a body without a name is its file", async () => {
    const { status, out } = await thoihan([...words, "--lang", "en"], files);
    expect(status).toBe(0);
    expect(linesOf(out).filter((line) => line.includes("2025-Q3 (01/07/2025"))).toHaveLength(4);
    const ranking = linesOf(out)
      .slice(-4)
      .map((line) => line.split(/ {2,}/));
    expect(ranking).toEqual([
      ["1", "B", "1", "1", "c.json"],
      ["1", "c.json", "1", "1", "B"],
      ["3", "A", "0", "1"],
      ["–", "D", "0", "0"],
    ]);
  });

  it("answers machines with one document a line, and no ranking", async () => {
    const { out } = await thoihan([...words, "--json"], files);
    expect(linesOf(out).map((line) => JSON.parse(line).outcomes.met)).toEqual([0, 1, 1, 0]);
  });

  it("leaves with status 1 when one of them missed a target, where that is asked for", async () => {
    expect((await thoihan([...words, "--fail"], files)).status).toBe(1);
    expect((await thoihan(["kpi", "b.json", "d.json", "--fail"], files)).status).toBe(0);
  });

  it("answers the good ones and tells the bad ones", async () => {
    const bad = { ...files, "b.json": { ...q3, measurements: of(101) } };
    const { status, out, err } = await thoihan([...words, "--json", "--fail"], bad);
    expect([status, linesOf(out).length]).toEqual([2, 3]);
    expect(linesOf(err)).toEqual([
      expect.stringContaining("b.json: [kpi.numerator-above-denominator] measurements[0].numerator: "),
    ]);
  });
});
