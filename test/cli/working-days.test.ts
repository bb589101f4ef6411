import { describe, expect, it } from "vitest";
import { thoihan } from "./fake-world.js";

const WORDS = ["working-days", "2026-11-20"];

describe("thoihan working-days", () => {
  // Culture Day, Tuesday 24/11, is off: 15 working days after Friday 20/11 are over with Monday 14/12.
  it.each([
    ["+15", "2026-12-14  Monday, 14/12/2026: working day 15 after Friday, 20/11/2026"],
    ["15", "2026-12-14  Monday, 14/12/2026: working day 15 after Friday, 20/11/2026"],
    ["-2", "2026-11-18  Wednesday, 18/11/2026: working day 2 before Friday, 20/11/2026"],
    ["0", "2026-11-20  Friday, 20/11/2026"],
    ["2026-11-25", "2026-11-25  2 working days after Friday, 20/11/2026, up to the end of Wednesday, 25/11/2026"],
    ["2026-11-18", "2026-11-18  -2 working days after Friday, 20/11/2026, up to the end of Wednesday, 18/11/2026"],
  ])("says of %s: %s", async (amount, said) => {
    expect(await thoihan([...WORDS, amount, "--lang", "en"])).toMatchObject({ status: 0, out: `${said}\n`, err: "" });
  });

  it.each([
    ["+2", "2026-11-25  thứ Tư, 25/11/2026: ngày làm việc thứ 2 sau thứ Sáu, 20/11/2026"],
    ["-2", "2026-11-18  thứ Tư, 18/11/2026: ngày làm việc thứ 2 trước thứ Sáu, 20/11/2026"],
    ["2026-11-25", "2026-11-25  2 ngày làm việc sau thứ Sáu, 20/11/2026, đến hết thứ Tư, 25/11/2026"],
  ])("says in Vietnamese of %s: %s", async (amount, said) => {
    expect((await thoihan([...WORDS, amount])).out).toBe(`${said}\n`);
  });

  it.each([
    ["+2", 2, "2026-11-25"],
    ["-2", -2, "2026-11-18"],
    ["2026-11-25", 2, "2026-11-25"],
  ])("answers machines, of %s", async (amount, workingDays, date) => {
    const { out } = await thoihan([...WORDS, amount, "--json"]);
    const calendar = { id: "vietnam", version: "2026-11-22" };
    expect(JSON.parse(out)).toEqual({ from: "2026-11-20", workingDays, date, calendar });
  });

  it.each([
    ["1.5", "[argument.not-an-integer] amount"],
    ["many", "[argument.not-an-integer] amount"],
    ["2026-02-30", "[date.invalid] to"],
    ["99999", "[calendar.outside-coverage]"],
  ])("refuses %s", async (amount, told) => {
    const { status, out, err } = await thoihan([...WORDS, amount]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(told);
  });
});
