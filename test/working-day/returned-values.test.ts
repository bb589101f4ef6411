import { afterEach, describe, expect, it } from "vitest";
import { calendarSpec, compareCalendars, defineCalendar, describeDay, vietnam } from "../../src/index.js";
import { untyped } from "../support/refusal.js";

/** Tries to change a value that was returned, as a caller without TypeScript can; a frozen one throws, which is fine. */
function tamper(change: () => void): void {
  try {
    change();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}

/** Same input, same output: what one caller does with an answer must not change the next answer. */
describe("changing what was returned", () => {
  const undo: (() => void)[] = [];
  afterEach(() => {
    for (const each of undo.splice(0)) tamper(each);
  });

  it("does not rename a day for everyone else", () => {
    const name = describeDay("2026-01-01").name as { vi: string };
    undo.push(() => {
      name.vi = "Tết Dương lịch";
    });
    tamper(() => {
      name.vi = "changed";
    });
    expect(describeDay("2026-01-01").name.vi).toBe("Tết Dương lịch");
    expect(describeDay("2027-01-01").name.vi).toBe("Tết Dương lịch");
  });

  it("does not add a text to a day for everyone else", () => {
    const cites: unknown[] = untyped(describeDay("2026-01-01").cites);
    const length = cites.length;
    undo.push(() => {
      cites.length = length;
    });
    tamper(() => cites.push({ instrument: "changed" }));
    expect(describeDay("2026-01-01").cites.map(({ instrument }) => instrument)).not.toContain("changed");
  });

  it("does not change the document of a calendar", () => {
    const calendar = defineCalendar({
      id: "small",
      version: "1",
      extends: "vietnam",
      daysOff: [{ date: "2026-09-10", name: { vi: "Nghỉ bão", en: "Storm" } }],
    });
    const document: { daysOff: unknown[] } = untyped(calendarSpec(calendar));
    tamper(() => document.daysOff.push({ date: "2026-09-11", name: { vi: "Nghỉ", en: "Off" } }));
    expect(calendarSpec(calendar).daysOff).toHaveLength(1);
  });

  it("does not change what the document of vietnam says", () => {
    const before = JSON.stringify(calendarSpec(vietnam));
    const document: { daysOff: unknown[] } = untyped(calendarSpec(vietnam));
    const last = document.daysOff.at(-1);
    undo.push(() => document.daysOff.push(last));
    tamper(() => document.daysOff.pop());
    expect(JSON.stringify(calendarSpec(vietnam)) === before).toBe(true);
  });

  it("does not change what a comparison finds next time", () => {
    const stormy = defineCalendar({
      id: "stormy",
      version: "1",
      extends: "vietnam",
      daysOff: [{ date: "2026-09-10", name: { vi: "Nghỉ bão", en: "Storm" } }],
    });
    compareCalendars(vietnam, stormy).pop();
    expect(compareCalendars(vietnam, stormy)).toHaveLength(1);
  });
});
