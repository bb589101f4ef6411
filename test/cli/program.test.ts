import { describe, expect, it } from "vitest";
import { thoihan } from "./fake-world.js";

describe("thoihan", () => {
  it.each([
    [["--version"], "0\n"],
    [["--help"], "Usage: thoihan [options] [command]\n"],
    [["due", "--help"], "Usage: thoihan due [options] <rule>\n"],
  ])("answers %j with status 0", async (words, told) => {
    const { status, out, err } = await thoihan(words);
    expect([status, err]).toEqual([0, ""]);
    expect(out.slice(0, told.length)).toBe(told);
  });

  it("answers an unknown word with status 2 and the help", async () => {
    const { status, out, err } = await thoihan(["when"]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^error: unknown command 'when'\n\nUsage: thoihan /);
  });

  // No file and no value is to blame: a defect, which a status of bad input would hide.
  it.each([[["due", "feedback.reject", "--from", "2026-11-20", "--calendar", "a.json"]], [["kpi", "a.json"]]])(
    "does not take a defect for bad input: %j",
    async (words) => {
      await expect(thoihan(words)).rejects.toThrow("a.json is not read");
    },
  );

  it("tells a document that is no JSON, with the reason of the reader", async () => {
    const words = ["due", "feedback.reject", "--from", "2026-11-20", "--calendar", "a.json", "--lang", "en"];
    const { status, err } = await thoihan(words, { documents: { "a.json": "{ id" } });
    expect(status).toBe(2);
    expect(err).toMatch(/^thoihan: \[document\.not-json\]: .*position 2/);
  });
});
