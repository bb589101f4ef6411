import { safeComputeDeadline } from "../../../src/deadline/compute-deadline.js";
import { describeProblem } from "../../../src/problem/describe-problem.js";
import type { Language } from "../../../src/problem/language.js";
import type { Rule } from "../../../src/rule/types.js";
import { examplesByRule } from "../../../src/vectors/examples-by-rule.js";
import { errorAddress } from "../addresses.js";
import { code, codeCell, heading, link, plain, table } from "./markdown.js";
import { sampleSentence } from "./problem-words.js";
import { RULE_WORDS } from "./rule-words.js";
import { literal } from "./snippet.js";
import { codesThrownBy } from "./thrown-codes.js";

/** The section on what `computeDeadline` refuses, with requests of this rule that it does refuse. */
export function errorsSection(rule: Rule, language: Language): string[] {
  const words = RULE_WORDS[language];
  const codes = codesThrownBy("computeDeadline", "deadline/compute-deadline.ts").map((each) => [
    link(code(each), errorAddress(language, each)),
    plain(sampleSentence(each, language)),
  ]);
  const refused = examplesByRule[rule.id].flatMap((example) => {
    if (!("expectProblem" in example)) return [];
    const { from, profile, variant, why } = example;
    const request = {
      rule: rule.id,
      from,
      ...(profile === undefined ? {} : { profile }),
      ...(variant === undefined ? {} : { variant }),
    };
    const answer = safeComputeDeadline(request);
    const [problem] = answer.success ? [] : answer.error.problems;
    const said = problem === undefined ? "" : plain(describeProblem(problem, language));
    const address = errorAddress(language, example.expectProblem);
    return [[codeCell(literal(request)), link(code(example.expectProblem), address), said, plain(why[language])]];
  });
  return [
    heading(2, words.errors),
    words.errorsText,
    table([words.errorCode, words.sentence], codes),
    heading(3, words.refused),
    table([words.request, words.errorCode, words.sentence, words.why], refused),
  ];
}
