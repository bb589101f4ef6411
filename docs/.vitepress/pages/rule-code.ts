import type { CivilDate } from "../../../src/civil/civil-date.js";
import { computeDeadline } from "../../../src/deadline/compute-deadline.js";
import { dueRepeatedly } from "../../../src/deadline/named-days.js";
import { explainDeadline } from "../../../src/explain/explain-deadline.js";
import type { Language } from "../../../src/problem/language.js";
import { national } from "../../../src/profile/national.js";
import { ruleVersionOn } from "../../../src/profile/rule-version-on.js";
import type { Rule, RuleId } from "../../../src/rule/types.js";
import { examplesByRule } from "../../../src/vectors/examples-by-rule.js";
import { addCalendarDays } from "./calendar-days.js";
import { heading } from "./markdown.js";
import { versionsToday } from "./rule-versions.js";
import { RULE_WORDS } from "./rule-words.js";
import { literal, type SnippetLine, snippet } from "./snippet.js";

/** The section with the code to call. */
export function codeSection(rule: Rule, language: Language): string[] {
  const { id } = rule;
  const from = firstDay(id);
  const deadline = computeDeadline({ rule: id, from });
  const version = ruleVersionOn(id, from);
  const [headline = ""] = explainDeadline(deadline, language).split("\n");
  const lines: SnippetLine[] = [
    `const deadline = computeDeadline(${literal({ rule: id, from })});`,
    ["deadline.due;", deadline.due],
    ["deadline.actBy;", deadline.actBy],
    ["deadline.version;", deadline.version],
    ["deadline.certainty;", deadline.certainty],
    [`explainDeadline(deadline, "${language}").split("\\n")[0];`, headline],
    "",
    [`ruleVersionOn("${id}", "${from}").term;`, version.term],
    [`ruleVersionOn("${id}", "${from}").verified.mark;`, version.verified.mark],
  ];
  const names = ["computeDeadline", "explainDeadline", "ruleVersionOn"];
  if (version.repeats !== undefined) {
    const until = addCalendarDays(deadline.due, 21);
    names.push("dueRepeatedly");
    lines.push("", [
      `dueRepeatedly(ruleVersionOn("${id}", "${from}").term, "${from}", "${until}");`,
      dueRepeatedly(version.term, from, until),
    ]);
  }
  for (const { variant } of versionsToday(national, rule)) {
    const request = { rule: id, from, profile: "national", ...(variant === undefined ? {} : { variant }) };
    lines.push("", [`computeDeadline(${literal(request)}).due;`, computeDeadline(request).due]);
  }
  return [heading(2, RULE_WORDS[language].code), snippet({ thoihan: names.sort() }, lines)];
}

/** The day of the first example under the standard rules. */
function firstDay(rule: RuleId): CivilDate {
  const found = examplesByRule[rule].find((example) => "due" in example && example.profile === undefined);
  if (found === undefined) throw new Error(`${rule} has no example`);
  return found.from;
}
