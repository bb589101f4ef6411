import { describe, expect, it } from "vitest";
import { evaluateScorecard, type Scorecard } from "../../src/kpi/index.js";
import { culpritsOf, untyped } from "../support/refusal.js";

describe("targets of one's own", () => {
  const title = { vi: "Chỉ tiêu xã A", en: "Targets of commune A" };
  const line = { row: "1", indicator: "data-sync-rate", target: { operator: "equal", value: 100 } };
  const set = { id: "xa-a-2026", title, year: { from: "2026-01-01", to: "2026-12-31" }, targets: [line] };
  const scoreSet = (profile: unknown): Scorecard =>
    evaluateScorecard({ profile: untyped(profile), period: "2026", measurements: [] });

  it.each([
    ["no id", { id: undefined }, ["document.missing-key at profile"]],
    [
      "a title that lacks a language",
      { title: { ...title, en: undefined } },
      ["document.missing-key at profile/title"],
    ],
    [
      "a year that ends before it begins",
      { year: { from: "2026-12-31", to: "2026-01-01" } },
      ["period.reversed at profile/year"],
    ],
    [
      "a day that does not exist",
      { year: { from: "2026-02-30", to: "2026-12-31" } },
      ["date.invalid at profile/year/from"],
    ],
    ["no list", { targets: line }, ["document.wrong-type at profile/targets"]],
    ["an unknown key", { measurements: [] }, ["document.unknown-key at profile/measurements"]],
  ])("are refused with %s", (_, wrong, culprits) => {
    expect(culpritsOf(() => scoreSet({ ...set, ...wrong }))).toEqual(culprits);
  });

  it.each([
    ["no operator", { target: { value: 100 } }, ["document.missing-key at profile/targets/0/target"]],
    ["no number", { target: { operator: "equal" } }, ["document.missing-key at profile/targets/0/target"]],
    ["neither", { target: {} }, Array(2).fill("document.missing-key at profile/targets/0/target")],
    [
      "a number above 100",
      { target: { operator: "equal", value: 101 } },
      ["document.wrong-type at profile/targets/0/target/value"],
    ],
    [
      "an unknown operator",
      { target: { operator: ">", value: 97 } },
      ["document.unknown-value at profile/targets/0/target/operator"],
    ],
    ["a blank text", { target: { external: "" } }, ["document.wrong-type at profile/targets/0/target/external"]],
    ["a number as the target", { target: 100 }, ["document.wrong-type at profile/targets/0/target"]],
    ["an unknown indicator", { indicator: "x" }, ["document.unknown-value at profile/targets/0/indicator"]],
    ["a row by number", { row: 1 }, ["document.wrong-type at profile/targets/0/row"]],
    ["one lead as a text", { lead: "Văn phòng" }, ["document.wrong-type at profile/targets/0/lead"]],
    ["bare, but not so", { bare: false }, ["document.unknown-value at profile/targets/0/bare"]],
    ["a citation of nothing", { cites: [{}] }, ["document.missing-key at profile/targets/0/cites/0"]],
  ])("are refused with a line with %s", (_, wrong, culprits) => {
    expect(culpritsOf(() => scoreSet({ ...set, targets: [{ ...line, ...wrong }] }))).toEqual(culprits);
  });

  it("are told everything that is wrong at once", () => {
    const targets = [line, null, { ...line, row: "", odd: 1 }, { row: "3", target: { operator: "equal", value: -1 } }];
    expect(culpritsOf(() => scoreSet({ ...set, id: 5, targets }))).toEqual([
      "document.missing-key at profile/targets/3",
      "document.unknown-key at profile/targets/2/odd",
      "document.wrong-type at profile/id",
      "document.wrong-type at profile/targets/1",
      "document.wrong-type at profile/targets/2/row",
      "document.wrong-type at profile/targets/3/target/value",
    ]);
  });
});
