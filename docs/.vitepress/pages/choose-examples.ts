import type { CivilDate } from "../../../src/civil/civil-date.js";
import { computeDeadline } from "../../../src/deadline/compute-deadline.js";
import type { Deadline } from "../../../src/deadline/types.js";
import type { Bilingual } from "../../../src/problem/language.js";
import type { RuleExample } from "../../../src/rule/example.js";
import type { RuleId } from "../../../src/rule/types.js";
import { examplesByRule } from "../../../src/vectors/examples-by-rule.js";
import { OCCASION_NAMES } from "../../../src/vietnam/occasions.js";
import { daysBetween } from "./calendar-days.js";

/** An example that has an answer. */
export type DueExample = Extract<RuleExample, { readonly due: CivilDate }>;

/** An example with what it is an example of, and the deadline that the library computes for it. */
export interface ChosenExample {
  readonly about: Bilingual;
  readonly example: DueExample;
  readonly deadline: Deadline;
}

interface Seen {
  readonly example: DueExample;
  readonly deadline: Deadline;
  readonly names: string;
  readonly kinds: readonly string[];
}

const MOST = 6;

/** What examples are about, the most telling first; each is shown once. */
const ABOUT: readonly (Bilingual & { readonly holds: (seen: Seen) => boolean })[] = [
  {
    vi: "Tuần bình thường",
    en: "A plain week",
    holds: ({ kinds, deadline }) => kinds.every(isPlain) && !rolls(deadline),
  },
  { vi: "Qua Tết", en: "Across Tết", holds: crosses("tet") },
  { vi: "Qua ngày làm bù", en: "Across a make-up workday", holds: ({ kinds }) => kinds.includes("make-up-workday") },
  { vi: "Qua Ngày Văn hóa Việt Nam 24/11", en: "Across Vietnamese Culture Day, 24/11", holds: crosses("culture-day") },
  { vi: "Lặp lại", en: "Falling due again", holds: ({ example }) => example.repeats !== undefined },
  { vi: "Kết thúc vào ngày nghỉ", en: "Ending on a day off", holds: ({ deadline }) => rolls(deadline) },
  { vi: "Theo bộ quy tắc khác", en: "Under another profile", holds: ({ example }) => ownNumber(example) },
  {
    vi: "Qua cuối năm",
    en: "Across the end of the year",
    holds: ({ deadline: { from, due } }) => from.slice(0, 4) !== due.slice(0, 4),
  },
  { vi: "Qua Quốc khánh", en: "Across National Day", holds: crosses("national-day") },
  { vi: "Trường hợp khác", en: "Another case", holds: () => true },
];

/** The examples of a rule that its page shows: one for each thing that examples are about, at most six. */
export function chooseExamples(rule: RuleId): ChosenExample[] {
  const left = new Set(
    examplesByRule[rule].filter((example) => "due" in example).map((example) => seen(rule, example)),
  );
  const chosen: ChosenExample[] = [];
  for (const { vi, en, holds } of ABOUT) {
    if (chosen.length === MOST) break;
    const found = [...left].sort((a, b) => awkward(a) - awkward(b)).find(holds);
    if (found === undefined) continue;
    left.delete(found);
    chosen.push({ about: { vi, en }, example: found.example, deadline: found.deadline });
  }
  return chosen;
}

/** The first and last days of the calendar are good tests and poor pictures; an own profile is for its own example. */
function awkward({ example, deadline }: Seen): number {
  const year = Number(deadline.due.slice(0, 4));
  return (year < 2010 || year > 2027 ? 2 : 0) + ((example.profile ?? "standard") === "standard" ? 0 : 1);
}

function seen(rule: RuleId, example: DueExample): Seen {
  const { from, profile, variant } = example;
  const deadline = computeDeadline({
    rule,
    from,
    ...(profile === undefined ? {} : { profile }),
    ...(variant === undefined ? {} : { variant }),
  });
  const [first, last] = [from, deadline.due].sort() as [string, string];
  const days = daysBetween(first, last);
  return { example, deadline, names: days.map(({ name }) => name.vi).join(), kinds: days.map(({ kind }) => kind) };
}

function isPlain(kind: string): boolean {
  return kind === "workday" || kind === "weekend";
}

function crosses(occasion: keyof typeof OCCASION_NAMES): (seen: Seen) => boolean {
  return ({ names }) => names.includes(OCCASION_NAMES[occasion].vi);
}

function rolls({ trace }: Deadline): boolean {
  return trace.some(({ step }) => step === "rolled" || step === "act-by");
}

function ownNumber({ profile, version }: DueExample): boolean {
  return profile !== undefined && profile !== "standard" && version.startsWith(profile);
}
