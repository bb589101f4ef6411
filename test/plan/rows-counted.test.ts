import { describe, expect, it } from "vitest";
import { PLAN_IDS, type PlanId, planById, plans } from "../../src/plan/index.js";
import { rowsOfMyXuyen } from "./my-xuyen-text.js";
import { ANNEX_ROWS } from "./rows-in-texts.js";
import { LINES } from "./sources.js";

const COUNTS: Readonly<Record<PlanId, { annex: number; headings: number; body: number }>> = {
  "can-tho-2025": { annex: 49, headings: 2, body: 1 },
  "hung-phu-2026": { annex: 46, headings: 9, body: 4 },
  "hoa-an-2026": { annex: 10, headings: 0, body: 1 },
  "my-xuyen-2025": { annex: 0, headings: 0, body: 25 },
  "nam-do-son-2026": { annex: 35, headings: 2, body: 3 },
};

/** What makes a line of the body a row: a figure to reach, or a date or period. */
const BODY_MARKS: Readonly<Partial<Record<PlanId, { until: RegExp; mark: RegExp }>>> = {
  "can-tho-2025": { until: /^PHỤ LỤC$/, mark: /%|chỉ tiêu năm 2025/ },
  "hung-phu-2026": { until: /^Phụ lục$/, mark: /%/ },
  "hoa-an-2026": { until: /^\*\*Phụ lục/, mark: /%|hàng tháng/ },
  "nam-do-son-2026": { until: /^Phụ lục$/, mark: /%|hằng tháng/ },
};

describe.each(PLAN_IDS)("%s", (id) => {
  const { tasks } = planById(id);
  const annex = tasks.filter(({ place }) => place === "annex");
  const body = tasks.filter(({ place }) => place === "body");

  it("has as many rows as were counted by hand", () => {
    const headings = tasks.filter(({ group }) => group).length;
    expect({ annex: annex.length, headings, body: body.length }).toEqual(COUNTS[id]);
  });

  it("has the rows of the annex as the text has them, section by section, and no other", () => {
    const found = ANNEX_ROWS[id]();
    expect(annex.map(({ section, row, group }) => ({ section, row, group }))).toEqual(found);
    expect(found).toHaveLength(COUNTS[id].annex);
    expect(found.filter(({ group }) => group)).toHaveLength(COUNTS[id].headings);
  });

  it("has the rows of the body that the text has", () => {
    const marks = BODY_MARKS[id];
    if (marks === undefined) {
      expect(body.map(({ section, row }) => ({ section, row }))).toEqual(rowsOfMyXuyen());
    } else {
      const end = LINES[id].findIndex((line) => marks.until.test(line.trim()));
      expect(end).toBeGreaterThan(20);
      expect(LINES[id].slice(0, end).filter((line) => marks.mark.test(line))).toHaveLength(body.length);
    }
  });

  it("numbers every row once", () => {
    expect(new Set(tasks.map(({ row }) => row)).size).toBe(tasks.length);
  });

  it("gives headings no duty", () => {
    for (const { group, lead, timings, targets, product } of tasks) {
      if (group)
        expect({ lead, kind: timings[0].kind, targets, product }).toEqual({
          lead: [],
          kind: "none",
          targets: [],
          product: null,
        });
    }
  });
});

it("has the plans in the order of their ids", () => {
  expect(plans.map(({ id }) => id)).toEqual([...PLAN_IDS]);
});
