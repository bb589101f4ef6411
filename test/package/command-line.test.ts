import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { emptyFolder, ROOT, remove } from "./project.js";

const folder = emptyFolder();
afterAll(() => remove(folder));

function thoihan(words: readonly string[], input = ""): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, TZ: "America/Los_Angeles" };
  return spawnSync(process.execPath, [join(ROOT, "dist/cli.cjs"), ...words], { input, env, encoding: "utf8" });
}

const received = (id: string, on: string): string => JSON.stringify({ id, events: [{ type: "received", on }] });

describe("thoihan due", () => {
  it("explains a deadline in Vietnamese", () => {
    const { status, stdout } = thoihan(["due", "feedback.resolve", "--from", "2026-11-20"]);
    expect(status).toBe(0);
    expect(stdout).toContain("hạn cuối là hết thứ Hai, 14/12/2026");
    expect(stdout).toContain("thứ Ba, 24/11/2026 – Ngày Văn hóa Việt Nam");
  });

  it("answers machines with the whole deadline", () => {
    const { stdout } = thoihan(["due", "feedback.reject", "--from", "2026-11-20", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ due: "2026-11-25", certainty: "official" });
  });

  it("refuses days that are not decided yet when asked to", () => {
    const words = ["due", "feedback.clarify", "--from", "2028-01-20", "--certainty", "official", "--lang", "en"];
    const { status, stderr } = thoihan(words);
    expect(status).toBe(2);
    expect(stderr).toContain("deadline.certainty-not-reached");
  });

  it.each([
    [["due", "feedback.nope", "--from", "2026-11-20"], "rule.unknown"],
    [["due", "feedback.reject", "--from", "2026-02-30"], "date.invalid"],
    [["due", "feedback.reject", "--from", "20/11/2026"], "date.invalid"],
    [["due", "feedback.reject", "--from", "1999-10-01"], "calendar.outside-coverage"],
    [["due", "feedback.reject", "--from", "2026-11-20", "--profile", "x"], "profile.unknown"],
    [["due", "feedback.reject", "--from", "2026-11-20", "--calendar", "missing.json"], "ENOENT"],
    [["due", "feedback.reject"], "--from"],
    [["due", "feedback.reject", "--from", "2026-11-20", "--lang", "xx"], "vi, en"],
    [["nothing"], "unknown command"],
  ])("leaves with status 2 for %j", (words, told) => {
    const { status, stderr, stdout } = thoihan(words);
    expect(status).toBe(2);
    expect(stderr).toContain(told);
    expect(stdout).toBe("");
  });
});

describe("thoihan feedback", () => {
  it("puts the worst first and counts at the end", () => {
    const input = [received("NEW", "2026-11-20"), received("OLD", "2026-09-21")].join("\n");
    const { status, stdout } = thoihan(["feedback", "-", "--as-of", "2026-11-23", "--lang", "en"], input);
    expect(status).toBe(0);
    const lines = stdout.split("\n");
    expect(lines[2]).toMatch(/^OLD .*OVERDUE/);
    expect(stdout).toContain("As of the end of Monday, 23/11/2026: 2 cases, 1 with something overdue.");
  });

  it("answers every good line and tells every bad one, with its number", () => {
    const lines = [
      received("A", "2026-11-20"),
      "{ not json",
      "",
      '{"id":"B","events":[{"type":"received","on":"2026-02-30"},{"type":"eaten","on":"2026-11-20","who":1}]}',
      received("C", "2026-11-19"),
      '{"id":"D","events":[{"type":"received","on":"2026-11-19"},{"type":"published","on":"2026-11-20"}]}',
    ];
    const { status, stdout, stderr } = thoihan(
      ["feedback", "-", "--as-of", "2026-11-23", "--json"],
      lines.join("\r\n"),
    );
    expect(status).toBe(2);
    const answered = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answered.map(({ id, line }) => [id, line])).toEqual([
      ["A", 1],
      ["C", 5],
    ]);
    for (const told of [
      "-:2: [document.not-json]",
      "-:4 (B): [date.invalid] events[0].on",
      "-:4 (B): [document.unknown-value] events[1].type",
      "-:4 (B): [document.unknown-key] events[1].who",
      "-:6 (D): [feedback.event-not-allowed] events[1]",
    ]) {
      expect(stderr).toContain(told);
    }
  });

  it("leaves with status 1 for something overdue only when asked", () => {
    const input = received("OLD", "2026-09-21");
    expect(thoihan(["feedback", "-", "--as-of", "2026-11-23"], input).status).toBe(0);
    expect(thoihan(["feedback", "-", "--as-of", "2026-11-23", "--fail"], input).status).toBe(1);
    expect(thoihan(["feedback", "-", "--as-of", "2026-09-22", "--fail"], input).status).toBe(0);
  });

  it("tells a wrong option once, not once a line", () => {
    const input = [received("A", "2026-11-20"), received("B", "2026-11-20")].join("\n");
    const { status, stderr } = thoihan(["feedback", "-", "--as-of", "2026-31-11"], input);
    expect(status).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("reads a file that is not there as bad input", () => {
    expect(thoihan(["feedback", "missing.jsonl", "--as-of", "2026-11-23"])).toMatchObject({ status: 2, stdout: "" });
  });

  it("uses the calendar and the reading that it is given", () => {
    const calendar = join(folder, "stormy.json");
    const daysOff = [{ date: "2026-11-23", name: { vi: "Nghỉ bão", en: "Storm" } }];
    writeFileSync(calendar, JSON.stringify({ id: "stormy", version: "1", extends: "vietnam", daysOff }));
    const input = received("A", "2026-11-20");
    const words = ["feedback", "-", "--as-of", "2026-11-23", "--json", "--calendar", calendar];
    expect(JSON.parse(thoihan(words, input).stdout).next.due).toBe("2026-11-26");
  });
});

describe("thoihan working-days", () => {
  it.each([
    [["2026-11-20", "+15"], "2026-12-14"],
    [["2026-11-20", "15"], "2026-12-14"],
    [["2026-11-20", "-2"], "2026-11-18"],
    [["2026-11-20", "0"], "2026-11-20"],
    [["2011-01-28", "+2"], "2011-01-30"],
  ])("%j gives %s", (words, date) => {
    const { status, stdout } = thoihan(["working-days", ...words]);
    expect(status).toBe(0);
    expect(stdout.startsWith(`${date}  `)).toBe(true);
  });

  it("counts up to a second date", () => {
    const { stdout } = thoihan(["working-days", "2026-11-20", "2026-12-14", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ workingDays: 15, date: "2026-12-14" });
  });

  it.each([["1.5"], ["NaN"], ["many"], ["99999"], ["2026-02-30"]])("refuses %s", (amount) => {
    const { status, stderr } = thoihan(["working-days", "2026-11-20", amount]);
    expect(status).toBe(2);
    expect(stderr).not.toBe("");
  });
});

describe("thoihan calendar", () => {
  it("draws twelve months with signs and names the decisions", () => {
    const { stdout } = thoihan(["calendar", "2026"]);
    expect(stdout.match(/Tháng \d+/g)).toHaveLength(12);
    expect(stdout).toContain("17 18 19 20 21 22!23·");
    expect(stdout).toContain("31~");
    expect(stdout).toContain("9441/TB-BNV");
    expect(stdout).toContain("249 ngày làm việc");
  });

  it("marks what is not decided yet", () => {
    expect(thoihan(["calendar", "2029", "--lang", "en"]).stdout).toContain("? projected, not decided yet");
  });

  it("gives every day of the year as JSON", () => {
    const { days } = JSON.parse(thoihan(["calendar", "2026", "--json"]).stdout);
    expect(days).toHaveLength(365);
    expect(days.filter((day: { working: boolean }) => day.working)).toHaveLength(249);
  });

  it.each([["2051"], ["1998"], ["twenty"]])("refuses the year %s", (year) => {
    expect(thoihan(["calendar", year]).status).toBe(2);
  });

  it("gives all-day events that an independent reader understands, the same each time", async () => {
    const { default: ICAL } = await import("ical.js");
    const { stdout } = thoihan(["calendar", "2026", "--ics"]);
    expect(thoihan(["calendar", "2026", "--ics"]).stdout).toBe(stdout);
    const events = new ICAL.Component(ICAL.parse(stdout))
      .getAllSubcomponents("vevent")
      .map((part) => new ICAL.Event(part));
    expect(events).toHaveLength(17);
    const swap = events.find((event) => event.startDate.toString() === "2026-08-31");
    expect(swap?.startDate.isDate).toBe(true);
    expect(swap?.endDate.toString()).toBe("2026-09-01");
    expect(swap?.uid).toBe("vietnam-2026-08-31@thoihan");
    expect(swap?.summary).toBe("Nghỉ hoán đổi dịp Quốc khánh (2/9) (làm bù 22/08/2026)");
  });
});
