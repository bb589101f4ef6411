import { describe, expect, test } from "vitest";
import { type Feedback, type FeedbackReminderOptions, feedbackReminders } from "../../src/feedback/index.js";
import { culpritsOf, refusalOf, untyped } from "../support/refusal.js";
import { countedSource, received } from "./counted-source.js";

/** On 23/11 a case received on 20/11 is two days before its first due day and five before its third. */
const OPTIONS: FeedbackReminderOptions = { asOf: "2026-11-23", workingDays: 1 };

describe("refused at the call, before a source is touched", () => {
  test.each([
    [{ ...OPTIONS, workingDays: -1 }, "argument.wrong-type at workingDays"],
    [{ ...OPTIONS, workingDays: 1.5 }, "argument.not-an-integer at workingDays"],
    [{ ...OPTIONS, workingDays: Number.NaN }, "argument.not-an-integer at workingDays"],
    [{ ...OPTIONS, workingDays: "1" }, "argument.not-an-integer at workingDays"],
    [{ asOf: "2026-11-23" }, "argument.not-an-integer at workingDays"],
    [{ ...OPTIONS, since: "2026-11-23" }, "argument.wrong-type at since"],
    [{ ...OPTIONS, since: "2026-11-24" }, "argument.wrong-type at since"],
    [{ ...OPTIONS, since: "22/11/2026" }, "date.invalid at since"],
    [{ ...OPTIONS, since: "1999-10-01" }, "calendar.outside-coverage at since"],
    [{ ...OPTIONS, asOf: "2026-02-30" }, "date.invalid at asOf"],
    [{ ...OPTIONS, profile: "xa-a" }, "profile.unknown at profile"],
    [undefined, "argument.wrong-type at options"],
  ])("%j: %s", (options, culprit) => {
    const source = countedSource(received);
    expect(culpritsOf(() => feedbackReminders(source, untyped(options)))).toEqual([culprit]);
    expect(source).toMatchObject({ opened: 0, pulled: 0 });
  });

  test("a day of the reminders before that is none is told with what is needed", () => {
    const { params } = refusalOf(() => feedbackReminders([], { ...OPTIONS, since: "2026-11-24" }));
    expect(params).toEqual({ value: '"2026-11-24"', expected: "a day before asOf" });
  });

  test.each([[undefined], ["A-1"], [received(0)]])("what cannot be walked through: %j", (cases) => {
    expect(culpritsOf(() => feedbackReminders(untyped(cases), OPTIONS))).toEqual(["argument.wrong-type at cases"]);
  });
});

describe("refused when it is come to, with the place of the case before the path", () => {
  const BAD: readonly (readonly [unknown, string])[] = [
    [{ id: "B", events: [] }, "feedback.empty-log at 1/events"],
    [{ id: "B", events: [{ type: "accepted", on: "2026-11-20" }] }, "feedback.event-not-allowed at 1/events/0"],
    [{ id: "B", events: [{ type: "received", on: "2026-11-24" }] }, "feedback.as-of-before-first-event at 1/asOf"],
    [{ id: "B", events: [{ type: "received", on: "2026-11-20" }], kind: "x" }, "document.unknown-value at 1/kind"],
    [null, "document.wrong-type at 1"],
  ];

  test.each(BAD)("%j: %s", (bad, culprit) => {
    const cases = [received(0), untyped(bad), received(2)];
    const reminders = feedbackReminders(cases, { ...OPTIONS, workingDays: 1 });
    expect(reminders.next().value).toMatchObject({ id: "A-0", obligation: { rule: "feedback.reject" } });
    expect(culpritsOf(() => reminders.next())).toEqual([culprit]);
    expect(reminders.next().done).toBe(true);
  });
});

describe("one case at a time", () => {
  test("no case is read before it is asked for, and the source is closed when nobody asks on", () => {
    const source = countedSource(received);
    const reminders = feedbackReminders(source, OPTIONS);
    expect(source.pulled).toBe(0);
    expect([reminders.next().value, reminders.next().value]).toMatchObject([{ id: "A-0" }, { id: "A-1" }]);
    expect(source.pulled).toBe(2);
    reminders.return(undefined);
    expect(source).toMatchObject({ opened: 1, pulled: 2, closed: 1 });
  });

  test("cases are told in their order, and the obligations of one in that of its evaluation", () => {
    const cases: Feedback[] = [received(1), { ...received(0), id: "B" }];
    const told = [...feedbackReminders(cases, { asOf: "2026-11-20", workingDays: 5 })];
    expect(told.map(({ id, obligation }) => `${id} ${obligation.rule}`)).toEqual([
      "A-1 feedback.reject",
      "A-1 feedback.forward",
      "A-1 feedback.clarify",
      "B feedback.reject",
      "B feedback.forward",
      "B feedback.clarify",
    ]);
  });

  test("what fell due since the last look is late and no longer told", () => {
    const late = { asOf: "2026-11-27", since: "2026-11-20", workingDays: 0 };
    expect([...feedbackReminders([received(0)], late)]).toEqual([]);
    const onTheDay = [...feedbackReminders([received(0)], { ...late, asOf: "2026-11-26" })];
    expect(onTheDay.map(({ obligation }) => obligation.due)).toEqual(["2026-11-26"]);
  });
});
