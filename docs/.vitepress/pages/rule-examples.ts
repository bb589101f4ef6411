import { writtenDay } from "../../../src/civil/written-day.js";
import { explainDeadline } from "../../../src/explain/explain-deadline.js";
import type { Language } from "../../../src/problem/language.js";
import { profileById } from "../../../src/profile/index.js";
import type { Rule } from "../../../src/rule/types.js";
import { type ChosenExample, chooseExamples, type DueExample } from "./choose-examples.js";
import { code, heading, list, plain } from "./markdown.js";
import { caseWords } from "./rule-versions.js";

const EXAMPLE_WORDS = {
  vi: {
    title: "Ví dụ tính từng ngày",
    text: "Các ngày dưới đây được tính tay theo danh sách ngày nghỉ, độc lập với thư viện, rồi đối chiếu với kết quả của thư viện.",
    days: (from: string, due: string) => `sự kiện ngày ${from}, hạn cuối ${due}`,
    profile: (name: string) => `Bộ quy tắc: ${name}.`,
    repeats: (days: string) => `Các lần đến hạn: ${days}.`,
  },
  en: {
    title: "Examples, day by day",
    text: "These days were worked out by hand on the list of days off, apart from the library, and are held against what it computes.",
    days: (from: string, due: string) => `event on ${from}, due ${due}`,
    profile: (name: string) => `Profile: ${name}.`,
    repeats: (days: string) => `Falls due on: ${days}.`,
  },
} as const;

/** The section of examples: the case, the months as a picture, and the explanation. */
export function examplesSection(rule: Rule, language: Language): string[] {
  const words = EXAMPLE_WORDS[language];
  const chosen = chooseExamples(rule.id);
  return [heading(2, words.title), words.text, ...chosen.flatMap((each) => exampleParts(rule, each, language))];
}

function exampleParts(rule: Rule, { about, example, deadline }: ChosenExample, language: Language): string[] {
  const words = EXAMPLE_WORDS[language];
  const { from, profile, variant, why, repeats } = example;
  const days = words.days(writtenDay(from), writtenDay(deadline.due));
  const other =
    profile === undefined ? "" : words.profile(`${plain(profileById(profile).title[language])} (${code(profile)})`);
  const ofCase = variant === undefined ? "" : ` ${caseWords(variant, language)}`;
  return [
    heading(3, `${about[language]}: ${days}`),
    plain(why[language]),
    `${other}${ofCase}`,
    pictureOf(rule, example),
    list(explainDeadline(deadline, language).split("\n").map(plain)),
    repeats === undefined ? "" : words.repeats(repeats.on.map(writtenDay).join(", ")),
  ];
}

/** The months of an example as the picture that the theme draws. */
function pictureOf(rule: Rule, { from, profile = "standard", variant }: DueExample): string {
  const ofCase = variant === undefined ? "" : ` variant="${variant}"`;
  return `<DeadlineMonths rule="${rule.id}" from="${from}" profile="${profile}"${ofCase} />`;
}
