import { expect, test } from "vitest";
import { computeDeadline, explainDeadline } from "../../src/index.js";
import { bodyOf } from "./body.js";

test("a whole explanation: headline, term, days, certainty, basis, reading, warning, calendar", () => {
  const deadline = computeDeadline({ rule: "feedback.reject", from: "2026-11-20" });
  expect(explainDeadline(deadline, "en")).toMatchInlineSnapshot(`
    "Reject feedback: due by the end of Wednesday, 25/11/2026.
    The term is 2 working days from receipt of the feedback, Friday, 20/11/2026; that day itself is not counted.
    Not counted, 2 weekly rest days: from Saturday, 21/11/2026 to Sunday, 22/11/2026.
    Counted 1 working day: Monday, 23/11/2026.
    Not counted, 1 public holiday: Tuesday, 24/11/2026 – Vietnamese Culture Day (24 November).
    Counted 1 working day: Wednesday, 25/11/2026.
    The days off in this time have been announced.
    Basis: Plan of the People's Committee of Cần Thơ 81/KH-UBND, row 25 (in a plan only, not national law); Plan of the People's Committee of Hưng Phú ward 25/KH-UBND, row I.5.a (in a plan only, not national law); 766/QĐ-TTg, formula of metric 5.2 as described by the operator (secondary source).
    Reading: The plans do not say from when; counted from receipt at intake, and forwarding opens no new term.
    Note: From 20/07/2026 Decision 29/2026/QĐ-TTg replaces Decision 31/2021/QĐ-TTg; its articles on feedback have not been checked.
    Calendar: vietnam, version 2026-11-22."
  `);
});

test("the day is said as people say it", () => {
  expect(bodyOf({ rule: "feedback.reject", from: "2026-11-20" }, "en")).toContain("Friday, 20/11/2026");
});

test("the August swap and National Day", () => {
  expect(bodyOf({ rule: "feedback.resolve", from: "2026-08-20" }, "en")).toMatchInlineSnapshot(`
    "Resolve the feedback: due by the end of Monday, 14/09/2026.
    The term is 15 working days from receipt by the body that handles it, Thursday, 20/08/2026; that day itself is not counted.
    Counted 1 working day: Friday, 21/08/2026.
    Counted 1 make-up workday: Saturday, 22/08/2026 – Make-up workday for 31/08/2026.
    Not counted, 1 weekly rest day: Sunday, 23/08/2026.
    Counted 5 working days: from Monday, 24/08/2026 to Friday, 28/08/2026.
    Not counted, 2 weekly rest days: from Saturday, 29/08/2026 to Sunday, 30/08/2026.
    Not counted, 1 swapped day off: Monday, 31/08/2026 – Day off swapped for 22/08/2026, National Day (2 September).
    Not counted, 2 public holidays: from Tuesday, 01/09/2026 to Wednesday, 02/09/2026 – National Day (2 September).
    Counted 2 working days: from Thursday, 03/09/2026 to Friday, 04/09/2026.
    Not counted, 2 weekly rest days: from Saturday, 05/09/2026 to Sunday, 06/09/2026.
    Counted 5 working days: from Monday, 07/09/2026 to Friday, 11/09/2026.
    Not counted, 2 weekly rest days: from Saturday, 12/09/2026 to Sunday, 13/09/2026.
    Counted 1 working day: Monday, 14/09/2026.
    The days off in this time have been announced."
  `);
});

test("Tết", () => {
  expect(bodyOf({ rule: "feedback.clarify", from: "2026-02-13" }, "en")).toMatchInlineSnapshot(`
    "Ask the sender to clarify: due by the end of Friday, 27/02/2026.
    The term is 5 working days from receipt of the feedback, Friday, 13/02/2026; that day itself is not counted.
    Not counted, 2 weekly rest days: from Saturday, 14/02/2026 to Sunday, 15/02/2026.
    Not counted, 5 public holidays: from Monday, 16/02/2026 to Friday, 20/02/2026 – Lunar New Year (Tết).
    Not counted, 2 weekly rest days: from Saturday, 21/02/2026 to Sunday, 22/02/2026.
    Counted 5 working days: from Monday, 23/02/2026 to Friday, 27/02/2026.
    The days off in this time have been announced."
  `);
});

test("the Hùng Kings' day compensated, 30 April and 1 May", () => {
  expect(bodyOf({ rule: "feedback.forward", from: "2026-04-24" }, "en")).toMatchInlineSnapshot(`
    "Forward to the body in charge: due by the end of Monday, 04/05/2026.
    The term is 3 working days from receipt of the feedback, Friday, 24/04/2026; that day itself is not counted.
    Not counted, 1 weekly rest day: Saturday, 25/04/2026.
    Not counted, 1 public holiday: Sunday, 26/04/2026 – Hùng Kings' Commemoration Day.
    Not counted, 1 compensatory day off: Monday, 27/04/2026 – Hùng Kings' Commemoration Day.
    Counted 2 working days: from Tuesday, 28/04/2026 to Wednesday, 29/04/2026.
    Not counted, 1 public holiday: Thursday, 30/04/2026 – Victory Day (30 April).
    Not counted, 1 public holiday: Friday, 01/05/2026 – International Labour Day (1 May).
    Not counted, 2 weekly rest days: from Saturday, 02/05/2026 to Sunday, 03/05/2026.
    Counted 1 working day: Monday, 04/05/2026.
    The days off in this time have been announced."
  `);
});

test("nothing skipped at all", () => {
  expect(bodyOf({ rule: "feedback.publish", from: "2026-03-02" }, "en")).toMatchInlineSnapshot(`
    "Publish the result: due by the end of Wednesday, 04/03/2026.
    The term is 2 working days from receipt of the result, Monday, 02/03/2026; that day itself is not counted.
    Counted 2 working days: from Tuesday, 03/03/2026 to Wednesday, 04/03/2026.
    The days off in this time have been announced."
  `);
});

test("every explanation has whole sentences, and no hole", () => {
  for (const from of ["2008-02-05", "2011-01-28", "2026-08-20", "2028-01-20", "2030-08-30"]) {
    const text = explainDeadline(computeDeadline({ rule: "feedback.resolve", from }), "en");
    for (const line of text.split("\n")) expect(line).toMatch(/^\p{Lu}.*\.$/u);
    expect(text).not.toMatch(/undefined|NaN|null|\[object/);
  }
});
