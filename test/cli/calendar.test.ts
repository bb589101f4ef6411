import { describe, expect, it } from "vitest";
import { type Told, thoihan } from "./fake-world.js";

const calendar = (...words: readonly string[]): Promise<Told> => thoihan(["calendar", ...words]);

describe("thoihan calendar", () => {
  it("draws three months a row, each day under its weekday with the sign of its kind", async () => {
    const { status, out, err } = await calendar("2026");
    expect([status, err]).toEqual([0, ""]);
    // 1/1/2026 is a Thursday; 2/1 is swapped for 10/1; Tết is from 16/2 to 20/2. Six weeks are kept, needed or not.
    expect(out.split("\n").slice(0, 11)).toEqual([
      "Năm 2026: 249 ngày làm việc (lịch vietnam 2026-11-22)",
      "",
      "Tháng 1                 Tháng 2                 Tháng 3",
      "T2 T3 T4 T5 T6 T7 CN    T2 T3 T4 T5 T6 T7 CN    T2 T3 T4 T5 T6 T7 CN",
      "          1* 2~ 3· 4·                      1·                      1·",
      " 5  6  7  8  9 10!11·    2  3  4  5  6  7· 8·    2  3  4  5  6  7· 8·",
      "12 13 14 15 16 17·18·    9 10 11 12 13 14·15·    9 10 11 12 13 14·15·",
      "19 20 21 22 23 24·25·   16*17*18*19*20*21·22·   16 17 18 19 20 21·22·",
      "26 27 28 29 30 31·      23 24 25 26 27 28·      23 24 25 26 27 28·29·",
      "                                                30 31",
      "Tháng 4                 Tháng 5                 Tháng 6",
    ]);
  });

  it("has the names of the months and weekdays in English", async () => {
    const { out } = await calendar("2026", "--lang", "en");
    expect(out).toContain("October                 November                December\n");
    expect(out).toContain("Mo Tu We Th Fr Sa Su    Mo Tu We Th Fr Sa Su    Mo Tu We Th Fr Sa Su\n");
  });

  it("colours a terminal in the same columns", async () => {
    const { out } = await thoihan(["calendar", "2026"], { colours: true });
    expect(out).toContain("\u001b[31m 1*\u001b[39m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences of colours begin with one
    expect(out.replace(/\u001b\[\d+m/g, "")).toBe((await calendar("2026")).out);
  });

  it("explains the signs that the year uses, and lists its days with the decisions", async () => {
    const { out } = await calendar("2026");
    expect(out).toContain("\n\n· nghỉ hằng tuần   * nghỉ lễ, tết   + nghỉ bù   ~ nghỉ hoán đổi   ! làm bù\n\n   Ngày ");
    expect(out).toMatch(
      /^~ {2}thứ Sáu, 02\/01\/2026 {3}Nghỉ hoán đổi dịp Tết Dương lịch \(làm bù 10\/01\/2026\) +12729\/VPCP-KGVX$/m,
    );
  });

  it("marks what is projected from the law and not decided yet", async () => {
    const { out } = await calendar("2029", "--lang", "en");
    expect(out).toContain(
      "\n· weekly rest day   * public holiday   + compensatory day off   ? projected, not decided yet\n",
    );
    // 11/2/2029, the last day but one of the lunar year, is a Sunday: 16/2 makes up for it.
    expect(out).toMatch(/^\*\? {2}Sunday, 11\/02\/2029 /m);
    expect(out).toMatch(/^\+\? {2}Friday, 16\/02\/2029 /m);
    expect(out).toContain(" 5  6  7  8  9 10·11?   ");
    expect((await calendar("2029")).out).toContain("   ? dự kiến, chưa quyết định\n");
  });

  it("gives machines every day of the year", async () => {
    const { calendar: used, year, days } = JSON.parse((await calendar("2026", "--json")).out);
    expect([used, year, days.length]).toEqual([{ id: "vietnam", version: "2026-11-22" }, 2026, 365]);
    expect(days.filter(({ working }: { working: boolean }) => working)).toHaveLength(249);
  });

  it("gives calendars the days off and the days that make up for them", async () => {
    const { out } = await calendar("2026", "--ics", "--lang", "en");
    expect(out.match(/BEGIN:VEVENT/g)).toHaveLength(17);
    expect(out).toContain("SUMMARY:Vietnamese Culture Day (24 November)\r\n");
  });
});
