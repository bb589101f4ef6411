import { describe, expect, it } from "vitest";
import { deadlineAnswer, deadlineCode, variantsOf } from "../../docs/.vitepress/theme/calculator/deadline.js";
import { type DeadlineState, deadlineCodec } from "../../docs/.vitepress/theme/calculator/deadline-state.js";
import { explanationOf } from "../../docs/.vitepress/theme/calculator/explanation.js";
import type { Outcome } from "../../docs/.vitepress/theme/calculator/fault.js";
import {
  allowedNext,
  faultOfNext,
  feedbackAnswer,
  feedbackCode,
} from "../../docs/.vitepress/theme/calculator/feedback.js";
import { feedbackCodec } from "../../docs/.vitepress/theme/calculator/feedback-state.js";
import { ownCalendar, withDay } from "../../docs/.vitepress/theme/calculator/own-days.js";
import { loadPlanLines } from "../../docs/.vitepress/theme/calculator/plan-targets.data.js";
import { skippedWords } from "../../docs/.vitepress/theme/calculator/skipped-words.js";
import { targetAnswer, targetCode } from "../../docs/.vitepress/theme/calculator/target.js";
import { gapsOf } from "../../docs/.vitepress/theme/calculator/target-gaps.js";
import { type TargetState, targetCodec } from "../../docs/.vitepress/theme/calculator/target-state.js";
import { TARGET_WORDS } from "../../docs/.vitepress/theme/calculator/target-words.js";
import {
  runsBetween,
  workingDaysAnswer,
  workingDaysCode,
} from "../../docs/.vitepress/theme/calculator/working-days.js";
import { type WorkingDaysState, workingDaysCodec } from "../../docs/.vitepress/theme/calculator/working-days-state.js";
import {
  addWorkingDays,
  allowedEvents,
  computeDeadline,
  computeTerm,
  countWorkingDays,
  evaluateFeedback,
  explainDeadline,
  profiles,
  RULE_IDS,
  safeComputeDeadline,
} from "../../src/index.js";
import { evaluateKpi, planTargets } from "../../src/kpi/index.js";
import { MODULES } from "./modules.js";
import { runSnippet } from "./run-snippet.js";

/** The answer, which must be there. */
function answerOf<Answer>(outcome: Outcome<Answer>): Answer {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.answer;
}

/** Where and why there is no answer. */
function faultsOf(outcome: Outcome<unknown>): string[] {
  return outcome.ok ? [] : outcome.faults.map(({ field, code }) => `${field}: ${code}`);
}

/** What a program tells, beside what its comments say that it tells. */
async function told(code: string): Promise<{ said: unknown[]; promised: unknown[] }> {
  const said: unknown[] = [];
  await runSnippet(code, MODULES, { console: { log: (value: unknown) => said.push(value) } });
  const promised = [...code.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, value = ""]): unknown =>
    JSON.parse(value),
  );
  return { said, promised };
}

async function keepsItsWord(code: string): Promise<void> {
  const { said, promised } = await told(code);
  expect(promised.length).toBeGreaterThan(0);
  expect(said).toEqual(promised);
}

describe("the calculator of deadlines", () => {
  const of = (change: Partial<DeadlineState>): DeadlineState => ({ ...deadlineCodec.initial, ...change });
  const own = { off: ["2026-12-01", "2026-12-02"], work: ["2026-12-05"] };

  it("answers what the library answers, for every rule and profile", () => {
    for (const rule of RULE_IDS)
      for (const { id: profile } of profiles)
        for (const variant of ["", ...variantsOf(of({ rule, profile }))]) {
          const request = { rule, profile, from: "2026-11-20", ...(variant === "" ? {} : { variant }) };
          const expected = safeComputeDeadline(request);
          const outcome = deadlineAnswer(of({ rule, profile, variant }));
          if (expected.success) expect(outcome).toEqual({ ok: true, answer: expected.data });
          else
            expect(faultsOf(outcome).map((fault) => fault.split(": ")[1])).toEqual(
              expected.error.problems.map(({ code }) => code),
            );
        }
  });

  it("answers for a term of one's own", () => {
    const state = of({ kind: "term", amount: "2", unit: "month", direction: "before" });
    const term = { amount: 2, unit: "month", direction: "before" } as const;
    expect(answerOf(deadlineAnswer(state))).toEqual(computeTerm({ term, from: "2026-11-20" }));
  });

  it("counts on the own days", () => {
    const calendar = answerOf(ownCalendar(own));
    if (calendar === undefined) throw new Error("no calendar");
    expect(answerOf(deadlineAnswer(of(own)))).toEqual(
      computeDeadline({ rule: "feedback.resolve", from: "2026-11-20", calendar }),
    );
  });

  it("explains as the library does, and knows which sentences tell of ordinary days", () => {
    const deadline = answerOf(deadlineAnswer(of({ from: "20/08/2026" })));
    const sentences = explanationOf(deadline, "en");
    expect(sentences.map(({ text }) => text).join("\n")).toBe(explainDeadline(deadline, "en"));
    for (const { text, plain } of sentences) {
      expect(plain).toBe(/^Counted \d+ working days?:|^Not counted, \d+ weekly rest days?:/.test(text));
    }
  });

  it("knows the cases of a rule", () => {
    const announce = { rule: "procedure.announce-before-effect", profile: "national", from: "01/07/2026" };
    expect(variantsOf(of(announce))).toContain("province");
    expect(faultsOf(deadlineAnswer(of(announce)))).toEqual(["variant: rule.variant-required"]);
    expect(variantsOf(of({}))).toEqual([]);
    expect(variantsOf(of({ rule: "nope" }))).toEqual([]);
    expect(variantsOf(of({ rule: "constructor" }))).toEqual([]);
    expect(variantsOf(of({ profile: "nope" }))).toEqual([]);
  });

  it.each<[Partial<DeadlineState>, string[]]>([
    [{ from: "30/02/2026" }, ["from: date.no-such-day"]],
    [{ from: "" }, ["from: date.empty"]],
    [{ from: "01/01/1990" }, ["from: calendar.outside-coverage"]],
    [{ rule: "nope" }, ["rule: rule.unknown"]],
    [{ profile: "nope" }, ["profile: profile.unknown"]],
    [{ variant: "nope" }, ["variant: rule.unknown-variant"]],
    [{ kind: "term", amount: "1.5" }, ["amount: argument.not-an-integer"]],
    [{ kind: "term", amount: "" }, ["amount: argument.not-an-integer"]],
    [{ kind: "term", amount: "0" }, ["amount: argument.wrong-type"]],
    [{ kind: "term", unit: "year" }, ["unit: argument.unknown-value"]],
    [{ kind: "term", direction: "up" }, ["direction: argument.unknown-value"]],
    [{ off: ["2026-11-21"] }, ["off: calendar.day-already-off"]],
    [{ work: ["2026-11-23"] }, ["work: calendar.make-up-on-working-day"]],
    [{ off: ["x"], from: "x" }, ["from: date.format", "off: date.invalid"]],
    [{ rule: "nope", from: "x" }, ["rule: rule.unknown", "from: date.format"]],
  ])("refuses %j where it is wrong", async (change, faults) => {
    const outcome = deadlineAnswer(of(change));
    expect(faultsOf(outcome)).toEqual(faults);
    for (const { say } of outcome.ok ? [] : outcome.faults) {
      const [vi, en] = [await say("vi"), await say("en")];
      expect(vi).toMatch(/\S/);
      expect(en).toMatch(/\S/);
      expect(vi).not.toBe(en);
    }
  });

  it.each<Partial<DeadlineState>>([
    {},
    own,
    { kind: "term", amount: "3", unit: "week" },
    { kind: "term", amount: "0", unit: "same-day", ...own },
    { rule: "procedure.announce-before-effect", profile: "national", from: "01/07/2026", variant: "province" },
  ])("says %j as a program", async (change) => {
    const state = of(change);
    await keepsItsWord(deadlineCode(state, answerOf(deadlineAnswer(state))));
  });
});

describe("the calculator of working days", () => {
  const of = (change: Partial<WorkingDaysState>): WorkingDaysState => ({ ...workingDaysCodec.initial, ...change });

  it("counts and adds as the library does", () => {
    expect(answerOf(workingDaysAnswer(of({}))).workingDays).toBe(countWorkingDays("2026-11-20", "2026-12-14"));
    expect(answerOf(workingDaysAnswer(of({ kind: "add", n: "-7" }))).date).toBe(addWorkingDays("2026-11-20", -7));
  });

  it.each([
    of({}),
    of({ from: "14/12/2026", to: "20/11/2026" }),
    of({ kind: "add", n: "-40" }),
    of({ to: "20/11/2026" }),
  ])("tells every day between: %j", (state) => {
    const answer = answerOf(workingDaysAnswer(state));
    const runs = runsBetween(answer);
    const sum = (step: string): number =>
      runs.filter((run) => run.step === step).reduce((all, run) => all + run.days, 0);
    expect(sum("counted")).toBe(Math.abs(answer.workingDays));
    const days = Math.abs(Date.parse(answer.date) - Date.parse(answer.from)) / 86_400_000;
    expect(sum("counted") + sum("skipped")).toBe(days);
  });

  it("says what was special", () => {
    const answer = answerOf(workingDaysAnswer(of({ from: "20/08/2026", to: "10/09/2026" })));
    const sentences = skippedWords(runsBetween(answer), "vi");
    expect(sentences[0]).toBe("Không tính 5 ngày nghỉ hằng tuần.");
    expect(sentences.join("\n")).toContain("Tính 1 ngày làm bù: thứ Bảy, 22/08/2026");
    const long = answerOf(workingDaysAnswer(of({ from: "01/01/2000", to: "31/12/2050" })));
    expect(skippedWords(runsBetween(long), "en").length).toBeLessThan(50);
  });

  it("refuses what is wrong where it is wrong", () => {
    expect(faultsOf(workingDaysAnswer(of({ to: "x" })))).toEqual(["to: date.format"]);
    expect(faultsOf(workingDaysAnswer(of({ to: "01/01/2060" })))).toEqual(["to: calendar.outside-coverage"]);
    expect(faultsOf(workingDaysAnswer(of({ kind: "add", n: "x" })))).toEqual(["n: argument.not-an-integer"]);
    expect(faultsOf(workingDaysAnswer(of({ kind: "add", n: "99999" })))[0]).toContain("calendar.outside-coverage");
  });

  it("is a program", async () => {
    for (const state of [of({}), of({ kind: "add", n: "15", off: ["2026-12-01"] })])
      await keepsItsWord(workingDaysCode(state, answerOf(workingDaysAnswer(state))));
  });

  it("keeps own days in order, each once", () => {
    expect(withDay(["2026-12-02"], "2026-12-01")).toEqual(["2026-12-01", "2026-12-02"]);
    expect(withDay(["2026-12-02"], "2026-12-02")).toEqual(["2026-12-02"]);
  });
});

describe("the calculator of feedback", () => {
  const events = [
    { type: "received", on: "2026-11-20" },
    { type: "clarification-requested", on: "2026-11-24" },
    { type: "clarified", on: "2026-11-30" },
  ] as const;
  const state = { ...feedbackCodec.initial, events, asOf: "10/12/2026", clarification: "suspend", off: ["2026-12-01"] };

  it("evaluates as the library does", () => {
    const calendar = answerOf(ownCalendar(state));
    if (calendar === undefined) throw new Error("no calendar");
    const expected = evaluateFeedback(
      { id: "A-1", events },
      { asOf: "2026-12-10", clarification: "suspend", calendar },
    );
    expect(answerOf(feedbackAnswer(state))).toEqual(expected);
    expect(allowedNext(state)).toEqual(allowedEvents("received"));
  });

  it("allows what the whole log allows", () => {
    expect(allowedNext({ ...state, events: [] })).toEqual(["received"]);
    expect(allowedNext({ ...state, events: [{ type: "lost", on: "2026-11-20" }] })).toEqual([]);
    expect(faultOfNext(events, "accepted", "2026-11-30")).toBeUndefined();
    expect(faultOfNext(events, "accepted", "2026-11-29")).toMatchObject({
      field: "nextOn",
      code: "feedback.event-before-previous",
    });
  });

  it("refuses what is wrong where it is wrong", () => {
    const of = (change: object): string[] => faultsOf(feedbackAnswer({ ...state, ...change }));
    expect(of({ events: [] })).toEqual(["events: feedback.empty-log"]);
    expect(of({ events: [{ type: "lost", on: "x" }] })).toEqual([
      "events: document.unknown-value",
      "events: date.invalid",
    ]);
    expect(of({ asOf: "01/01/2026", off: [] })).toEqual(["asOf: feedback.as-of-before-first-event"]);
    expect(of({ clarification: "never" })).toEqual(["clarification: argument.unknown-value"]);
    expect(of({ profile: "nope" })).toEqual(["profile: profile.unknown"]);
  });

  it("is a program", async () => {
    await keepsItsWord(feedbackCode(state, answerOf(feedbackAnswer(state))));
  });
});

describe("the calculator of targets", () => {
  const plans = loadPlanLines();
  const of = (change: Partial<TargetState>): TargetState => ({ ...targetCodec.initial, ...change });

  it("has every target of every plan", () => {
    for (const { id, lines } of plans) {
      const expected = planTargets(id).targets.map(({ row, indicator, target }) => ({ row, indicator, target }));
      expect(lines.map(({ row, indicator, target }) => ({ row, indicator, target }))).toEqual(expected);
      // A row and an indicator name one target.
      expect(new Set(lines.map(({ row, indicator }) => `${row} ${indicator}`)).size).toBe(lines.length);
    }
  });

  it("judges every one of them", () => {
    for (const { id, lines } of plans)
      for (const { row, indicator, target } of lines) {
        const state = of({ kind: "plan", plan: id, row, indicator, target: "", baseline: "100", current: "70" });
        const { question, result } = answerOf(targetAnswer(state, plans));
        expect(question.target).toEqual(target);
        expect(result).toEqual(evaluateKpi(question));
      }
  });

  it("judges an own target, and what another text supplies", () => {
    const measurement = { numerator: 9700, denominator: 10000 };
    const target = { operator: "more-than", value: 97 } as const;
    const expected = evaluateKpi({ indicator: "dossier-on-time-rate", target, measurement });
    expect(answerOf(targetAnswer(of({}), plans)).result).toEqual(expected);
    const left = { kind: "plan", plan: "hung-phu-2026", row: "II.4" } as const;
    expect(answerOf(targetAnswer(of({ ...left, target: "" }), plans)).result.outcome).toBe("target-missing");
    const supplied = answerOf(targetAnswer(of({ ...left, operator: "at-least", target: "96,5" }), plans));
    expect(supplied.question.target).toEqual({ operator: "at-least", value: "96.5" });
    expect(supplied.result.outcome).toBe("met");
  });

  it("takes a rate where the indicator does", () => {
    const state = of({
      indicator: "satisfaction-rate",
      figure: "value",
      value: "92,50",
      operator: "at-least",
      target: "90",
    });
    expect(answerOf(targetAnswer(state, plans)).result).toMatchObject({ outcome: "met", points: "2.50" });
  });

  it.each<[Partial<TargetState>, string]>([
    [{ indicator: "luck" }, "indicator: kpi.unknown-indicator"],
    [{ numerator: "x" }, "numerator: document.wrong-type"],
    [{ numerator: "10001" }, "numerator: kpi.numerator-above-denominator"],
    [{ target: "101" }, "target: document.wrong-type"],
    [{ operator: "nearly" }, "operator: document.unknown-value"],
    [{ kind: "plan", plan: "nowhere" }, "plan: plan.unknown"],
    [{ kind: "plan", row: "0" }, "row: kpi.row-without-target"],
  ])("refuses %j where it is wrong", (change, fault) => {
    expect(faultsOf(targetAnswer(of(change), plans))).toEqual([fault]);
  });

  it("shows the figures that there are", () => {
    const shown = (change: Partial<TargetState>): string[] =>
      gapsOf(answerOf(targetAnswer(of(change), plans)).result, TARGET_WORDS.vi, "vi").map(
        ([name, , value]) => `${name} ${value}`,
      );
    expect(shown({})).toEqual(["exact 97/100", "percent 97,00", "points 0,00", "lacking 1"]);
    expect(shown({ numerator: "9800" })).toEqual(["exact 49/50", "percent 98,00", "points 1,00", "may-still-fail 103"]);
    expect(shown({ numerator: "0", denominator: "0" })).toEqual([]);
    const cut = { indicator: "processing-time-cut", operator: "reduce-by-at-least", target: "30" };
    expect(shown({ ...cut, baseline: "1000", current: "800" }).at(-1)).toBe("must-fall 100");
  });

  it("is a program", async () => {
    for (const state of [of({}), of({ kind: "plan", plan: "hung-phu-2026", row: "II.4", target: "" })])
      await keepsItsWord(targetCode(answerOf(targetAnswer(state, plans))));
  });
});
