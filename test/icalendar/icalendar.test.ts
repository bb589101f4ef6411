import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { daysOffICalendar, deadlinesICalendar, planICalendar, writeEvents } from "../../src/icalendar/index.js";
import { computeDeadline, describeDay, vietnam } from "../../src/index.js";
import { planSchedule, plans } from "../../src/plan/index.js";

/** The events of a file, as a reader that shares no code with the writer understands them. */
function read(file: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent").map((part) => new ICAL.Event(part));
}

/** The name of a file. The reader knows the property no better than any other, so it is read as the text that it is. */
function nameOf(file: string): unknown {
  const raw = new ICAL.Component(ICAL.parse(file)).getFirstPropertyValue("name") ?? "";
  const asText = ICAL.parse(`BEGIN:VCALENDAR\r\nSUMMARY:${raw}\r\nEND:VCALENDAR`);
  return new ICAL.Component(asText).getFirstPropertyValue("summary");
}

const day = { min: new Date("2000-01-01T00:00:00Z"), max: new Date("2050-12-31T00:00:00Z"), noInvalidDate: true };
const iso = fc.date(day).map((date) => date.toISOString().slice(0, 10));

describe("an iCalendar file", () => {
  it("gives back every event as it was written: text with commas, line breaks and Vietnamese, days, identifiers", () => {
    // Control characters have no place in iCalendar text, and a reader may take "\r\n" for "\n".
    const text = fc.string({ unit: fc.constantFrom(..."aăâđêôơưạộỹ ,;:\\\"'\n.–0"), maxLength: 200 });
    const event = fc.record({
      id: fc.uuid(),
      from: iso,
      days: fc.nat(40),
      summary: text,
      description: text,
      busy: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 5 }), text, iso, (given, name, stamp) => {
        const events = given.map(({ days, ...each }) => {
          const end = new Date(Date.parse(`${each.from}T00:00:00Z`) + days * 86_400_000);
          return { ...each, to: end.toISOString().slice(0, 10) };
        });
        const file = writeEvents(name, events, stamp);
        expect(nameOf(file)).toBe(name);
        const found = read(file).map(({ uid, summary, description, startDate, endDate }) => {
          const last = endDate.clone();
          last.adjust(-1, 0, 0, 0);
          expect(startDate.isDate).toBe(true);
          return [uid, summary, description ?? "", startDate.toString(), last.toString()];
        });
        expect(found).toEqual(
          events.map((each) => [`${each.id}@thoihan`, each.summary, each.description, each.from, each.to]),
        );
      }),
    );
  });

  it("folds every line at 75 octets, as RFC 5545 asks", () => {
    for (const line of daysOffICalendar(2026, "vi").split("\r\n")) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
  });

  it("is the same every time: no clock, no random identifier", () => {
    expect(daysOffICalendar(2026, "en")).toBe(daysOffICalendar(2026, "en"));
  });
});

describe("the days off of a year", () => {
  it.each([2011, 2026, 2027])("of %i are the listed days of the calendar, and no other", (year) => {
    const dates = read(daysOffICalendar(year, "vi")).map(({ startDate, summary }) => [startDate.toString(), summary]);
    expect(dates.length).toBeGreaterThan(10);
    for (const [date, summary] of dates) expect(describeDay(String(date), vietnam).name.vi).toBe(summary);
  });

  it("shows a make-up day as time that is taken, and a day off as free", () => {
    const events = read(daysOffICalendar(2026, "vi"));
    const find = (date: string) => events.find(({ startDate }) => startDate.toString() === date);
    expect(find("2026-08-22")?.component.getFirstPropertyValue("transp")).toBe("OPAQUE");
    expect(find("2026-08-31")?.component.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
  });

  it.each([1999, 2051, 2026.5])("of %d are refused: the calendar does not cover the year", (year) => {
    expect(() => daysOffICalendar(year, "vi")).toThrow(expect.objectContaining({ code: expect.any(String) }));
  });
});

describe("deadlines", () => {
  it("stand on their due day, keep their identifier when they move, and carry their explanation", () => {
    const deadline = computeDeadline({ rule: "feedback.resolve", from: "2026-08-20" });
    const [event] = read(deadlinesICalendar([{ id: "HP-1", deadline }], "vi"));
    expect(event?.startDate.toString()).toBe("2026-09-14");
    expect(event?.uid).toBe("HP-1-feedback.resolve-2026-08-20@thoihan");
    expect(event?.description).toContain("thứ Bảy, 22/08/2026 – Làm bù cho ngày 31/08/2026");
  });
});

describe("the schedule of a plan", () => {
  it.each(plans.map((plan) => [plan.id, plan] as const))(
    "of %s has one entry a due day, on the working day to act by",
    (_, plan) => {
      const schedule = planSchedule(plan, { asOf: "2026-06-01" });
      const events = read(planICalendar(plan, schedule, "en"));
      const dates = schedule.flatMap((task) => task.dates.map(({ actBy }) => actBy));
      expect(events.map(({ startDate }) => startDate.toString()).sort()).toEqual(dates.sort());
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    },
  );
});
