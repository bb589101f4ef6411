import { describe, expect, it } from "vitest";
import { computeDeadline } from "../../src/deadline/compute-deadline.js";
import { type Told, thoihan } from "./fake-world.js";

/** Refusing takes two working days: Monday 23/11, and, after Culture Day, Wednesday 25/11. */
const due = (...words: readonly string[]): Promise<Told> =>
  thoihan(["due", "feedback.reject", "--from", "2026-11-20", ...words]);

describe("thoihan due", () => {
  it("explains the deadline in the language that was asked for", async () => {
    const { status, out, err } = await due("--lang", "en");
    expect([status, err]).toEqual([0, ""]);
    expect(out.split("\n")[0]).toBe("Reject feedback: due by the end of Wednesday, 25/11/2026.");
    expect((await due()).out.split("\n")[0]).toBe(
      "Từ chối tiếp nhận phản ánh, kiến nghị: hạn cuối là hết thứ Tư, 25/11/2026.",
    );
  });

  it("answers machines with the whole deadline", async () => {
    const { out } = await due("--json");
    expect(JSON.parse(out)).toEqual(
      JSON.parse(JSON.stringify(computeDeadline({ rule: "feedback.reject", from: "2026-11-20" }))),
    );
    expect(JSON.parse(out)).toMatchObject({ due: "2026-11-25", profile: "standard" });
  });

  it("gives calendars an all-day event on the due day", async () => {
    const { out } = await due("--ics", "--lang", "en");
    expect(out.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(out).toContain("DTSTART;VALUE=DATE:20261125\r\nDTEND;VALUE=DATE:20261126\r\n");
    expect(out).toContain("SUMMARY:thoihan: Reject feedback\r\n");
  });

  it("takes the numbers of another profile", async () => {
    expect(JSON.parse((await due("--json", "--profile", "can-tho-2025")).out)).toMatchObject({
      profile: "can-tho-2025",
      due: "2026-11-25",
    });
  });

  // 20 and 5 working days before Friday 20/11/2015, four weeks and one without a holiday.
  it.each([
    ["ministry", "2015-10-23"],
    ["province", "2015-11-13"],
  ])("takes the case that a text gives a number of its own for: %s", async (variant, day) => {
    const words = [
      "due",
      "procedure.announce-before-effect",
      "--from",
      "2015-11-20",
      "--profile",
      "national",
      "--json",
    ];
    expect(JSON.parse((await thoihan([...words, "--variant", variant])).out).due).toBe(day);
    expect((await thoihan(words)).err).toContain("[rule.variant-required]");
  });

  it("refuses a deadline that is less certain than asked for", async () => {
    const certain = (level: string): Promise<Told> =>
      thoihan(["due", "feedback.resolve", "--from", "2029-02-01", "--certainty", level]);
    expect((await certain("projected")).status).toBe(0);
    const { status, out, err } = await certain("official");
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^thoihan: \[deadline\.certainty-not-reached\]/);
  });
});
