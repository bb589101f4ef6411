import { describe, expect, it } from "vitest";
import { thoihan } from "./fake-world.js";

const HEAD =
  "date,is_working,ordinal,next_working_day,previous_working_day,kind,certainty,name,calendar,calendar_version";

async function answer(words: readonly string[], documents: Readonly<Record<string, string>> = {}): Promise<string> {
  const { status, out, err } = await thoihan(["calendar", ...words], { documents });
  expect([status, err]).toEqual([0, ""]);
  return out;
}

describe("thoihan calendar --csv", () => {
  it("has a head and one line a day: dates as everywhere, true and false, numbers bare, empty for nothing", async () => {
    const lines = (await answer(["--csv", "--lang", "en"])).split("\n");
    expect(lines.slice(0, 2)).toEqual([
      HEAD,
      "1999-10-02,false,0,1999-10-04,,weekend,statutory,Weekly rest day,vietnam,2026-11-22",
    ]);
    expect(lines.slice(-2)).toEqual([
      "2050-12-31,false,12833,,2050-12-30,weekend,statutory,Weekly rest day,vietnam,2026-11-22",
      "",
    ]);
    expect(lines).toHaveLength(18_719 + 2);
  });

  it("has the days of a year, or of several", async () => {
    expect((await answer(["2026", "--csv"])).split("\n")).toHaveLength(365 + 2);
    expect((await answer(["2027-2028", "--csv"])).match(/^202[78]-/gm)).toHaveLength(365 + 366);
  });

  it("is of the same days as the rows of SQL", async () => {
    const csv = (await answer(["2026", "--csv"])).match(/^2026-..-..,\w+,\d+/gm);
    const sql = (await answer(["2026", "--sql", "duckdb"])).match(/^\(DATE '2026-..-..', \w+, \d+/gm);
    expect(sql?.map((row) => row.replace("(DATE '", "").replace("'", "").replaceAll(", ", ","))).toEqual(csv);
  });
});

describe("thoihan calendar --sql", () => {
  it.each(["postgres", "duckdb", "spark"])("speaks %s, in the language of the output", async (dialect) => {
    expect(await answer(["2026", "--sql", dialect])).toContain("Lịch vietnam, phiên bản");
    expect(await answer(["2026", "--sql", dialect, "--lang", "en"])).toContain("Calendar vietnam, version");
  });

  it("takes a calendar document, within its coverage", async () => {
    const own = {
      ...{ id: "ward-a", version: "7", extends: "vietnam", coverage: { from: "2026-03-01", to: "2026-03-31" } },
      daysOff: [{ date: "2026-03-10", name: { vi: "Nghỉ bão", en: "Storm" } }],
    };
    const documents = { "own.json": JSON.stringify(own) };
    const out = await answer(["--sql", "duckdb", "--calendar", "own.json"], documents);
    expect(out.match(/^\(DATE /gm)).toHaveLength(31);
    expect(out).toContain("(DATE '2026-03-10', false, 6, DATE '2026-03-11', DATE '2026-03-09', 'local-day-off', ");
    expect(out).toContain("'Nghỉ bão', 'ward-a', '7')");
  });

  it.each([["days"], ["law.days"], ["hive.law.days_2026"]])("names the table %s", async (table) => {
    const quoted = table.split(".").map((part) => `"${part}"`);
    expect(await answer(["2026", "--sql", "postgres", "--table", table])).toContain(
      `CREATE TABLE ${quoted.join(".")} (`,
    );
  });

  it("waits for its output to leave, piece by piece", async () => {
    const { waits } = await thoihan(["calendar", "--sql", "duckdb"], {});
    expect(waits).toBeGreaterThan(19);
  });
});

describe("what is refused", () => {
  it.each([
    [["2026", "--sql", "oracle"], "Allowed choices are postgres, duckdb, spark"],
    [["--sql"], "argument missing"],
    [["2026", "--sql", "duckdb", "--ics"], "cannot be used with"],
    [["2026", "--sql", "duckdb", "--csv"], "cannot be used with"],
    [["2026", "--sql", "duckdb", "--json"], "cannot be used with"],
    [["2026", "--csv", "--ics"], "cannot be used with"],
    [["2026", "--csv", "--json"], "cannot be used with"],
    [["2026", "--table", "days"], "'--table' needs '--sql'"],
    [["2026", "--csv", "--table", "days"], "'--table' needs '--sql'"],
    [["2026", "--sql", "duckdb", "--table", 'a";drop'], "lower-case letters"],
    [["2026", "--sql", "duckdb", "--table", "Days"], "lower-case letters"],
    [["2026", "--sql", "duckdb", "--table", "a..b"], "lower-case letters"],
    [["2026", "--sql", "duckdb", "--table", "a.b.c.d"], "lower-case letters"],
    [[], "missing required argument 'years'"],
    [["--ics"], "missing required argument 'years'"],
    [["2020-2030"], "argument.not-an-integer"],
    [["twenty", "--csv"], '[argument.wrong-type] years: "twenty" cannot be used here: a year such as 2026'],
    [["26", "--csv"], "argument.wrong-type"],
    [["2026-", "--csv"], "argument.wrong-type"],
    [["2026-11-22", "--sql", "spark"], "argument.wrong-type"],
    [["2030-2020", "--csv"], "[period.reversed] years"],
    [["1999", "--csv"], "[calendar.outside-coverage] years: 1999-01-01 lies outside"],
    [["2050-2051", "--sql", "postgres"], "[calendar.outside-coverage] years: 2051-12-31 lies outside"],
  ])("%j leaves with status 2 and the reason", async (words, reason) => {
    const { status, out, err } = await thoihan(["calendar", "--lang", "en", ...words], {});
    expect(status).toBe(2);
    expect(err).toContain(reason);
    expect(out).toBe("");
  });

  it("tells bad years in Vietnamese as well", async () => {
    const { err } = await thoihan(["calendar", "twenty", "--csv"], {});
    expect(err).toBe(
      'thoihan: [argument.wrong-type] years: "twenty" không dùng được ở đây: cần một năm như 2026, hoặc các năm như 2020-2030.\n',
    );
  });
});
