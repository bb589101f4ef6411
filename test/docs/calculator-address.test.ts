import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Codec,
  readList,
  readSearch,
  readState,
  unknownNames,
  writeList,
  writeSearch,
} from "../../docs/.vitepress/theme/calculator/address.js";
import { type DeadlineState, deadlineCodec } from "../../docs/.vitepress/theme/calculator/deadline-state.js";
import { type FeedbackCaseState, feedbackCodec } from "../../docs/.vitepress/theme/calculator/feedback-state.js";
import { type TargetState, targetCodec } from "../../docs/.vitepress/theme/calculator/target-state.js";
import { type WorkingDaysState, workingDaysCodec } from "../../docs/.vitepress/theme/calculator/working-days-state.js";
import {
  dateFromAddress,
  dateToAddress,
  readWrittenDate,
} from "../../docs/.vitepress/theme/calculator/written-date.js";
import { FEEDBACK_EVENT_TYPES, RULE_IDS, safeAddWorkingDays, TERM_UNITS } from "../../src/index.js";
import { INDICATOR_IDS } from "../../src/kpi/index.js";
import { TARGET_OPERATORS } from "../../src/plan/index.js";

const iso = fc
  .integer({ min: 0, max: 18000 })
  .map((n) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10));
const written = iso.map(dateFromAddress);
const text = fc.string({ unit: "grapheme", maxLength: 12 });
/** What was typed into a field of a date: a date, half of one, or anything else. */
const typed = fc.oneof(
  written,
  written.map((date) => date.slice(0, 7)),
  text.map((each) => each.trim()),
);
const own = { off: fc.uniqueArray(iso, { maxLength: 3 }), work: fc.uniqueArray(iso, { maxLength: 3 }) };

const round = <State>(codec: Codec<State>, state: State): State => readState(codec, writeSearch(codec.write(state)));

/** That the address of any state leads back to it, and that it is the address of what it leads to. */
function leadsBack<State>(codec: Codec<State>, states: fc.Arbitrary<State>): void {
  fc.assert(
    fc.property(states, (state) => {
      const search = writeSearch(codec.write(state));
      expect(codec.write(round(codec, state))).toEqual(codec.write(state));
      expect(unknownNames(codec, search)).toEqual([]);
      expect(writeSearch(readSearch(search))).toBe(search);
    }),
    { numRuns: 500 },
  );
}

describe("an address", () => {
  it("leads back to any deadline", () => {
    const head = {
      variant: fc.constantFrom("", "province", "x y&z=1"),
      profile: fc.constantFrom("standard", "national", "?"),
      from: typed,
      ...own,
    };
    const rule: fc.Arbitrary<DeadlineState> = fc.record({
      ...head,
      kind: fc.constant("rule"),
      rule: fc.oneof(fc.constantFrom<string>(...RULE_IDS), text),
      amount: fc.constant("15"),
      unit: fc.constant("working-day"),
      direction: fc.constant("after"),
    });
    leadsBack(deadlineCodec, rule);
    fc.assert(fc.property(rule, (state) => void expect(round(deadlineCodec, state)).toEqual(state)));
    leadsBack(
      deadlineCodec,
      fc.record({
        ...head,
        kind: fc.constant("term"),
        rule: fc.constant("feedback.resolve"),
        amount: fc.oneof(text, fc.integer().map(String)),
        unit: fc.constantFrom<string>(...TERM_UNITS, "year"),
        direction: fc.constantFrom("after", "before", ""),
      }),
    );
  });

  it("leads back to any count of working days", () => {
    const kind: fc.Arbitrary<"count" | "add"> = fc.constantFrom("count", "add");
    const states: fc.Arbitrary<WorkingDaysState> = fc.record({ kind, from: typed, to: typed, n: text, ...own });
    leadsBack(workingDaysCodec, states);
  });

  it("leads back to any case of feedback", () => {
    const event = fc.record({ type: fc.constantFrom<string>(...FEEDBACK_EVENT_TYPES, "lost"), on: iso });
    const states: fc.Arbitrary<FeedbackCaseState> = fc.record({
      events: fc.array(event, { maxLength: 8 }),
      asOf: typed,
      clarification: fc.constantFrom("reset", "suspend", "ignore", "never"),
      profile: fc.constantFrom("standard", "national"),
      ...own,
    });
    leadsBack(feedbackCodec, states);
    fc.assert(fc.property(states, (state) => void expect(round(feedbackCodec, state)).toEqual(state)));
  });

  it("leads back to any target", () => {
    const number = fc.oneof(fc.nat().map(String), text);
    const states: fc.Arbitrary<TargetState> = fc.record({
      kind: fc.constantFrom<TargetState["kind"][]>("plan", "own"),
      plan: fc.constantFrom("can-tho-2025", "nowhere"),
      row: fc.constantFrom("13", "III.1.a", ""),
      indicator: fc.constantFrom<string>(...INDICATOR_IDS, "luck"),
      operator: fc.constantFrom<string>(...TARGET_OPERATORS),
      target: number,
      figure: fc.constantFrom<TargetState["figure"][]>("counts", "value"),
      numerator: number,
      denominator: number,
      baseline: number,
      current: number,
      value: number,
    });
    leadsBack(targetCodec, states);
  });

  it("shows the example where it says nothing, and what it does not know", () => {
    expect(readState(deadlineCodec, "")).toBe(deadlineCodec.initial);
    expect(readState(deadlineCodec, "?utm_source=x")).toBe(deadlineCodec.initial);
    expect(unknownNames(deadlineCodec, "?rule=x&utm_source=y&__proto__=z")).toEqual(["utm_source", "__proto__"]);
  });

  it("is short and readable", () => {
    const state = { ...deadlineCodec.initial, off: ["2026-12-01", "2026-12-02"], work: ["2026-12-05"] };
    expect(writeSearch(deadlineCodec.write(state))).toBe(
      "?rule=feedback.resolve&from=2026-11-20&off=2026-12-01,2026-12-02&work=2026-12-05",
    );
    expect(writeSearch(feedbackCodec.write(feedbackCodec.initial))).toBe("?events=received:2026-11-20&asOf=2026-11-23");
  });

  it("never fails, whatever it says", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (search) => {
        for (const codec of [deadlineCodec, workingDaysCodec, feedbackCodec, targetCodec] as Codec<object>[]) {
          expect(() => codec.write(readState(codec, search))).not.toThrow();
        }
      }),
    );
  });

  it("holds lists", () => {
    expect(readList(writeList(["a", "b"]))).toEqual(["a", "b"]);
    expect(writeList([])).toBeUndefined();
    expect(readList(" a,, b ")).toEqual(["a", "b"]);
  });
});

describe("a typed date", () => {
  it("is read exactly when the library knows the day", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(14), fc.integer({ min: 2000, max: 2049 }), (day, month, year) => {
        const two = (n: number): string => String(n).padStart(2, "0");
        const date = `${year}-${two(month)}-${two(day)}`;
        const read = readWrittenDate(`${two(day)}/${two(month)}/${year}`);
        expect(read).toEqual(safeAddWorkingDays(date, 0).success ? { date } : { wrong: "no-such-day" });
      }),
    );
  });

  it.each([
    ["", "empty"],
    ["   ", "empty"],
    ["2", "unfinished"],
    ["20/", "unfinished"],
    ["20/11", "unfinished"],
    ["20/11/202", "unfinished"],
    ["1/9/2026", "format"],
    ["2026-11-20", "format"],
    ["20-11-2026", "format"],
    ["20/11/26 ", "unfinished"],
    ["20/11/20260", "format"],
    ["２０/11/2026", "format"],
    ["30/02/2026", "no-such-day"],
    ["29/02/2027", "no-such-day"],
    ["00/01/2026", "no-such-day"],
    ["01/01/0000", "no-such-day"],
  ])("%j is refused: %s", (text, wrong) => {
    expect(readWrittenDate(text)).toEqual({ wrong });
  });

  it("is itself again after an address", () => {
    expect(dateToAddress("20/11/2026")).toBe("2026-11-20");
    expect(dateFromAddress("2026-02-30")).toBe("30/02/2026");
    fc.assert(fc.property(typed, (each) => void expect(dateFromAddress(dateToAddress(each))).toBe(each)));
  });
});
