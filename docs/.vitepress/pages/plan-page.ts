import { writtenDay } from "../../../src/civil/written-day.js";
import { planTargets } from "../../../src/kpi/plan-targets.js";
import { type Plan, planSchedule, plans } from "../../../src/plan/index.js";
import type { Language } from "../../../src/problem/language.js";
import { profileById } from "../../../src/profile/index.js";
import { addressOf, planAddress } from "../addresses.js";
import { WORDS } from "../words.js";
import { box, code, heading, link, list, plain, table } from "./markdown.js";
import { type Page, page } from "./page.js";
import { scheduleSection } from "./plan-schedule.js";
import { targetsSection, termsSection } from "./plan-targets.js";
import { PLAN_PAGE_WORDS } from "./plan-words.js";
import { type SnippetLine, snippet } from "./snippet.js";

/** The pages of all plans, and the one that lists them. */
export function planPages(language: Language): Page[] {
  return [planIndex(language), ...plans.map((plan) => planPage(plan, language))];
}

function planPage(plan: Plan, language: Language): Page {
  const words = PLAN_PAGE_WORDS[language];
  const { title } = profileById(plan.id);
  const notes = plan.notes.map((note) => plain(note[language]));
  return page(
    { plan: plan.id },
    plan.title[language],
    [
      heading(1, plain(title[language])),
      table([words.field, words.value], facts(plan, language)),
      box("warning", words.notLaw, words.notLawText),
      ...(notes.length === 0 ? [] : [heading(2, words.notes), list(notes)]),
      scheduleSection(plan, language),
      targetsSection(plan, language),
      termsSection(plan, language),
      heading(2, words.code),
      codeOf(plan),
      link(words.all, addressOf(language, "plans/")),
    ],
    true,
  );
}

function facts(plan: Plan, language: Language): string[][] {
  const words = PLAN_PAGE_WORDS[language];
  const { title, document, issuer, issued, year, id } = plan;
  return [
    [words.title, plain(title[language])],
    [words.document, document === null ? words.noDocument : plain(document)],
    [words.issuer, plain(issuer[language])],
    [words.issued, issued === undefined ? words.notIssued : writtenDay(issued)],
    [words.year, `${writtenDay(year.from)} – ${writtenDay(year.to)}`],
    [words.id, code(id)],
  ];
}

function codeOf(plan: Plan): string {
  const asOf = plan.year.from;
  const schedule = planSchedule(plan, { asOf });
  const first = schedule.find(({ dates }) => dates.length > 0);
  const { targets } = planTargets(plan.id);
  const lines: SnippetLine[] = [
    `const schedule = planSchedule(planById("${plan.id}"), { asOf: "${asOf}" });`,
    ["schedule.length;", schedule.length],
  ];
  if (first !== undefined) {
    lines.push([`schedule.find(({ row }) => row === "${first.row}")?.dates[0]?.due;`, first.dates[0]?.due]);
  }
  lines.push("", [`planTargets("${plan.id}").targets.length;`, targets.length]);
  return snippet({ "thoihan/plans": ["planById", "planSchedule"], "thoihan/kpi": ["planTargets"] }, lines);
}

function planIndex(language: Language): Page {
  const words = PLAN_PAGE_WORDS[language];
  const title = WORDS[language].plans;
  const rows = plans.map((plan) => [
    link(plain(profileById(plan.id).title[language]), planAddress(language, plan.id)),
    plain(plan.issuer[language]),
    plan.document === null ? words.noDocument : plain(plan.document),
    `${writtenDay(plan.year.from)} – ${writtenDay(plan.year.to)}`,
    `${plan.tasks.filter(({ group }) => !group).length}`,
    `${planTargets(plan.id).targets.length}`,
  ]);
  return page({ plan: "index" }, words.list, [
    heading(1, title),
    words.list,
    table([words.title, words.issuer, words.document, words.year, words.task, words.targets], rows),
  ]);
}
