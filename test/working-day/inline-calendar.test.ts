import { describe, expect, it } from "vitest";
import { addWorkingDays, type DayOff, defineCalendar, type MakeUpDay } from "../../src/index.js";

const NAME = { vi: "Ngày thử", en: "Test day" };

function small(days: { daysOff?: readonly DayOff[]; makeUpDays?: readonly MakeUpDay[] }) {
  return defineCalendar({
    id: "small",
    version: "1",
    coverage: { from: "2026-01-01", to: "2027-12-31" },
    week: ["monday", "tuesday", "wednesday", "thursday", "friday"],
    ...days,
  });
}

describe("addWorkingDays on a small calendar of one's own", () => {
  it.each([
    ["2026-08-31", 3, "2026-09-04", small({ daysOff: [{ date: "2026-09-02", name: NAME }] }), "only 2/9 off"],
    [
      "2026-09-28",
      5,
      "2026-10-03",
      small({ makeUpDays: [{ date: "2026-10-03", name: NAME }] }),
      "Saturday 3/10 made up",
    ],
    ["2026-12-30", 2, "2027-01-04", small({ daysOff: [{ date: "2027-01-01", name: NAME }] }), "1 January off"],
  ])("%s + %i → %s", (from, n, due, calendar, _why) => {
    expect(addWorkingDays(from, n, calendar)).toBe(due);
  });

  it("refuses everything where the coverage holds no working day at all", () => {
    const weekend = defineCalendar({
      id: "weekend",
      version: "1",
      coverage: { from: "2026-09-26", to: "2026-09-27" },
      week: ["monday"],
    });
    expect(addWorkingDays("2026-09-26", 0, weekend)).toBe("2026-09-26");
    expect(() => addWorkingDays("2026-09-26", 1, weekend)).toThrow(
      expect.objectContaining({ code: "calendar.outside-coverage" }),
    );
    expect(() => addWorkingDays("2026-09-27", -1, weekend)).toThrow(
      expect.objectContaining({ code: "calendar.outside-coverage" }),
    );
  });
});
