import { describe, expect, it } from "vitest";
import type { Measurement } from "../../src/kpi/index.js";
import { linesOf, thoihan } from "./fake-world.js";

const of = (numerator: number, denominator = 100): Measurement[] => [
  { indicator: "dossier-on-time-rate", numerator, denominator },
];
const q3 = { body: "Sở Tài chính", profile: "can-tho-2025", period: "2025-Q3", measurements: of(98) };

describe("thoihan kpi with bad input", () => {
  const twice = { ...q3, measurements: [...of(101), null, { indicator: "x" }, ...of(1)], targets: [5] };

  it.each([
    ["a file that is not there", ["none.json"], ["none.json: ", "none.json (ENOENT)"]],
    ["an earlier file that is not there", ["q3.json", "--earlier", "none.json"], ["none.json (ENOENT)"]],
    ["no JSON", ["broken.json"], ["broken.json: [document.not-json]"]],
    ["no document", ["text.json"], ["text.json: [document.wrong-type]"]],
    ["no figures", ["empty.json"], ["[document.missing-key]", '"measurements"']],
    ["an unknown key", ["odd.json"], ["[document.unknown-key] measurement"]],
    ["no plan", ["bare.json", "--period", "2025-Q3"], ["bare.json: [document.missing-key]", '"profile"']],
    ["no period", ["bare.json", "--profile", "can-tho-2025"], ["bare.json: [document.missing-key]", '"period"']],
    ["an unknown plan", ["q3.json", "--profile", "can-tho"], ["q3.json: [plan.unknown] plan"]],
    ["a period that is none", ["q3.json", "--period", "Q3"], ["q3.json: [period.invalid] period"]],
    ["a period outside the plan", ["q3.json", "--period", "2024"], ["q3.json: [kpi.period-outside-plan] period"]],
    ["a cut-off that is none", ["q3.json", "--cut-off", "friday"], ["calendar, decree-09-2019"]],
    ["no file", [], ["missing required argument"]],
  ])("leaves with status 2 for %s", async (_, words, told) => {
    const files = { "q3.json": q3, "broken.json": "{", "text.json": '"q3"', "empty.json": {}, "bare.json": of(98) };
    const { status, out, err } = await thoihan(["kpi", ...words], { ...files, "odd.json": { ...q3, measurement: [] } });
    expect([status, out]).toEqual([2, ""]);
    for (const words of told) expect(err).toContain(words);
  });

  it("tells everything that is wrong, each on a line with its file and its place", async () => {
    const { status, err } = await thoihan(["kpi", "q3.json", "--lang", "en"], { "q3.json": twice });
    expect(status).toBe(2);
    const places = linesOf(err).map((line) => /^q3\.json: \[(\S+)\] (\S+): /.exec(line)?.slice(1, 3).join(" "));
    expect(places.sort()).toEqual([
      "document.wrong-type measurements[1]",
      "document.wrong-type targets[0]",
      "kpi.listed-twice measurements[3]",
      "kpi.numerator-above-denominator measurements[0].numerator",
      "kpi.unknown-indicator measurements[2].indicator",
    ]);
  });
});
