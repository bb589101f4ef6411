import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { scorecardMarkdown } from "../../src/cli/scorecard-output.js";
import { evaluateScorecard, planTargets } from "../../src/kpi/index.js";
import { readScorecardDocument } from "../../src/kpi/scorecard-document.js";
import { PLAN_IDS, planById } from "../../src/plan/index.js";

const FOLDER = new URL("../../examples/scorecards/", import.meta.url);

/** The page of one plan: where the figures are, how to get the same, and the scorecard as the command writes it. */
function pageOf(plan: string): string {
  const {
    body,
    profile = "",
    period = "",
    measurements = [],
    targets = [],
  } = readScorecardDocument(JSON.parse(readFileSync(new URL(`${plan}/figures.json`, FOLDER), "utf8")));
  const scorecard = evaluateScorecard({ profile, period, measurements, targets });
  const rendered = scorecardMarkdown(scorecard, "vi");
  const silent = planTargets(plan).targets.length === 0 ? ["", "Kế hoạch này không đặt chỉ tiêu bằng số."] : [];
  return [
    `# ${body ?? ""}: bảng điểm chỉ tiêu ${period}`,
    "",
    "Số liệu trong [figures.json](figures.json) là số liệu giả định để minh họa. Trang này do lệnh sau viết ra:",
    "",
    "```sh",
    `npx thoihan kpi figures.json --profile ${profile} --period ${period} --markdown`,
    "```",
    ...silent,
    "",
    rendered,
  ].join("\n");
}

test.each(PLAN_IDS)("the page of %s shows what its figures come to", async (plan) => {
  expect(planById(plan).id).toBe(plan);
  await expect(pageOf(plan)).toMatchFileSnapshot(`../../examples/scorecards/${plan}/README.md`);
});

test.each(PLAN_IDS)("the page of %s is linked from the list of examples", (plan) => {
  expect(readFileSync(new URL("../README.md", FOLDER), "utf8")).toContain(`](scorecards/${plan}/README.md)`);
});
