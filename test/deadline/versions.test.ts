import { expect, test } from "vitest";
import { computeDeadline } from "../../src/index.js";
import { FEEDBACK_RULES } from "./feedback-rules.js";

for (const rule of FEEDBACK_RULES) {
  test(`${rule}: the day counted from picks the version, and from 20/07/2026 a warning comes with it`, () => {
    const before = computeDeadline({ rule, from: "2026-07-19" });
    const after = computeDeadline({ rule, from: "2026-07-20" });
    expect(before.version).not.toBe(after.version);
    expect(before.warning).toBeUndefined();
    expect("warning" in before).toBe(false);
    expect(after.warning?.vi).toContain("29/2026/QĐ-TTg");
    expect(after.warning?.en).toContain("29/2026/QĐ-TTg");
  });
}

test("a deadline that falls due under the new decision keeps the version of the day counted from", () => {
  const deadline = computeDeadline({ rule: "feedback.resolve", from: "2026-07-19" });
  expect(deadline.due > "2026-07-20").toBe(true);
  expect(deadline.version).toBe(computeDeadline({ rule: "feedback.resolve", from: "2026-01-05" }).version);
});

test("every deadline carries citations with a mark, and the reading where the text is silent", () => {
  for (const rule of FEEDBACK_RULES) {
    const { cites, reading } = computeDeadline({ rule, from: "2026-11-20" });
    expect(cites.length).toBeGreaterThan(0);
    for (const { mark } of cites) expect(mark).toMatch(/^(text-seen|secondary|plan-only)$/);
    expect(reading?.vi).toBeTruthy();
    expect(reading?.en).toBeTruthy();
  }
});
