import type { RuleExample } from "../rule/example.js";
import { RULE_IDS, type RuleId } from "../rule/types.js";
import { examplesByRule } from "./examples-by-rule.js";
import type { DeadlineGiven, VectorGroups } from "./types.js";

/** The examples of all rules as cases: what is expected stands in their tables, and is not computed. */
export function deadlineCases(): VectorGroups["deadlines"] {
  return eachExample<VectorGroups["deadlines"][number]>((rule, example) => {
    const { why } = example;
    const head = { id: idOf(rule, example), why, given: givenOf(rule, example) };
    if ("expectProblem" in example) return [{ ...head, expectProblem: example.expectProblem }];
    const { due, actBy, version } = example;
    return [{ ...head, expect: { due, actBy, version } }];
  });
}

/** The examples that fall due again and again. */
export function repeatedCases(): VectorGroups["repeatedDeadlines"] {
  return eachExample((rule, example) => {
    if ("expectProblem" in example || example.repeats === undefined) return [];
    const { until, on } = example.repeats;
    const given = { ...givenOf(rule, example), until };
    return [{ id: `${idOf(rule, example)}/until-${until}`, why: example.why, given, expect: on }];
  });
}

function eachExample<Case>(make: (rule: RuleId, example: RuleExample) => readonly Case[]): Case[] {
  return RULE_IDS.flatMap((rule) => examplesByRule[rule].flatMap((example) => make(rule, example)));
}

function idOf(rule: RuleId, { from, profile = "standard", variant }: RuleExample): string {
  return [rule, profile, ...(variant === undefined ? [] : [variant]), from].join("/");
}

function givenOf(rule: RuleId, { from, profile, variant }: RuleExample): DeadlineGiven {
  return {
    rule,
    from,
    ...(profile === undefined ? {} : { profile }),
    ...(variant === undefined ? {} : { variant }),
  };
}
