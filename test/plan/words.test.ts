import { describe, expect, it } from "vitest";
import { plans, type Timing } from "../../src/plan/index.js";
import { oneLine, textOf } from "./sources.js";

const EVERY = plans.flatMap((plan) => plan.tasks.map((task) => ({ plan, task, name: `${plan.id} ${task.row}` })));

/** Words that say a number without writing it. */
const PERIOD_WORDS: Readonly<Record<string, RegExp>> = {
  week: /hằng tuần/i,
  month: /(hàng|hằng) tháng/i,
  quarter: /quý/i,
  year: /năm/i,
};

function numbersIn(raw: string): number[] {
  return (raw.match(/\d+/g) ?? []).map(Number);
}

/** Day, month and year of a day as the words should have them. */
function partsOf(date: string): [number, number, number] {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return [year, month, day];
}

const QUARTERS: readonly [RegExp, string, string][] = [
  [/Quý I\/II năm/, "01-01", "06-30"],
  [/Quý II năm/, "04-01", "06-30"],
  [/Quý 4 năm/, "10-01", "12-31"],
];

/** The window that the words name, worked out from them alone. */
function windowOf(raw: string): { from: string; to: string } | undefined {
  const year = /\d{4}/.exec(raw)?.[0] ?? "";
  const quarter = QUARTERS.find(([words]) => words.test(raw));
  if (quarter !== undefined) return { from: `${year}-${quarter[1]}`, to: `${year}-${quarter[2]}` };
  const months = [...raw.matchAll(/tháng (\d{1,2})(?: năm |\/)?(\d{4})?/gi)].map((match) => ({
    month: Number(match[1]),
    year: Number(match[2] ?? year),
  }));
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const two = (value: number): string => String(value).padStart(2, "0");
  const lastDay = new Date(Date.UTC(last.year, last.month, 0)).getUTCDate();
  return { from: `${first.year}-${two(first.month)}-01`, to: `${last.year}-${two(last.month)}-${lastDay}` };
}

describe("the words of the plans", () => {
  it("stand in the texts, each of them: there is no exception", () => {
    const lost = EVERY.flatMap(({ plan, task, name }) =>
      [...task.timings, ...task.targets, ...task.anomalies]
        .filter(({ raw }) => !textOf(plan.id).includes(oneLine(raw)))
        .map(({ raw }) => `${name}: ${raw}`),
    );
    expect(lost).toEqual([]);
  });

  it("hold the printed form of days that do not exist", () => {
    const odd = EVERY.flatMap(({ task }) => task.timings.filter((timing) => "printed" in timing));
    expect(odd).toHaveLength(3);
    for (const timing of odd) if ("printed" in timing) expect(timing.raw).toContain(timing.printed);
  });
});

describe("the numbers of every row", () => {
  const timings = EVERY.flatMap(({ task, name }) => task.timings.map((timing) => [name, timing] as const));

  it.each(timings.filter(([, { kind }]) => kind === "within"))("%s: the amount of a term", (_, timing) => {
    expect(numbersIn(timing.raw)).toContain("amount" in timing && timing.amount);
    const working = /ngày làm việc/.test(timing.raw);
    expect(timing).toMatchObject({ unit: working ? "working-day" : "day" });
    expect(timing).toMatchObject({ direction: /trước \d+ ngày/.test(timing.raw) ? "backward" : "forward" });
  });

  it.each(timings.filter(([, { kind }]) => ["before", "by", "from"].includes(kind)))("%s: a named day", (_, timing) => {
    const date = "date" in timing ? timing.date : null;
    const [year, month, day] = partsOf(date ?? ("adopted" in timing ? timing.adopted : ""));
    // A day that does not exist is printed as the 31st of its month.
    expect(numbersIn(timing.raw)).toEqual([date === null ? 31 : day, month, year]);
    const word = { before: /^trước/i, by: /(chậm nhất|đến) ngày/i, from: /(từ|bắt đầu) ngày/i };
    expect(timing.raw).toMatch(word[timing.kind as keyof typeof word]);
  });

  it.each(timings.filter(([, { kind }]) => kind === "window"))("%s: a window", (_, timing) => {
    expect(timing).toMatchObject(windowOf(timing.raw) ?? {});
  });

  it.each(timings.filter(([, { kind }]) => kind === "recurring"))("%s: a period", (_, timing) => {
    for (const { amount, unit } of "every" in timing ? timing.every : []) {
      // "Hàng tháng" writes no number: the word itself says one.
      if (unit === "working-day") expect(numbersIn(timing.raw)).toContain(amount);
      else expect([amount, PERIOD_WORDS[unit]?.test(timing.raw)]).toEqual([1, true]);
    }
  });

  it.each(timings.filter(([, { kind }]) => kind === "continuous"))("%s: without end", (_, timing: Timing) => {
    expect(timing.raw).toMatch(/^thường xuyên/i);
  });

  const targets = EVERY.flatMap(({ task, name }) => task.targets.map((target) => [name, target] as const));

  it.each(targets)("%s: a target", (_, target) => {
    if (target.value === null) expect(target.external).not.toBe("");
    else expect(target.raw).toMatch(new RegExp(`(^|\\D)${target.value} ?%`));
  });

  /** One comparison for two figures of a sentence: it stands before the first of them only. */
  const SHARED: Readonly<Record<string, string>> = {
    "can-tho-2025 35": "tối thiểu 30% quy định và 30% chi phí tuân thủ",
    "can-tho-2025 38": "ít nhất 20% TTHC và 20% chi phí tuân thủ TTHC",
  };

  it.each(targets)("%s: its comparison is in the words, or marked as a reading", (name, target) => {
    const { operator, raw, bare, value } = target;
    if (value === null || bare) return;
    const says = {
      "at-least": /tối thiểu|ít nhất/i,
      "reduce-by-at-least": /tối thiểu|ít nhất/i,
      "more-than": /trên/,
      "at-most": /không quá/,
    };
    const shared = SHARED[name] ?? "";
    if (operator === "equal") expect(value).toBe(100);
    else expect(shared.endsWith(raw) ? shared : raw).toMatch(says[operator]);
  });

  it("share a comparison where the text does", () => {
    for (const words of Object.values(SHARED)) expect(textOf("can-tho-2025")).toContain(words);
  });
});
