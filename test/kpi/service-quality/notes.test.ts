import { expect, test } from "vitest";
import type { ServiceQualityParameters } from "../../../src/kpi/service-quality/index.js";
import { evaluate } from "./components.js";

/** The note on one parameter, in both languages; a denominator is 0, so that there is one on each. */
function noteOn(parameter: keyof ServiceQualityParameters, parameters: ServiceQualityParameters = {}) {
  const { assumptions } = evaluate([["feedback-on-time", 0, 0]], parameters);
  const found = assumptions.find((each) => each.parameter === parameter);
  return found?.note ?? expect.fail(`no note on ${parameter}`);
}

const CHOICES: readonly (readonly [keyof ServiceQualityParameters, ServiceQualityParameters, string, string])[] = [
  ["onlineServiceSplit", {}, "; ở đây chia đều, mỗi chỉ số 4 điểm.", "; here each has 4."],
  [
    "onlineServiceSplit",
    { onlineServiceSplit: { "3.1": 6, "3.2": 2, "3.3": 4 } },
    "; ở đây dùng số người gọi đưa vào (3.1: 6, 3.2: 2, 3.3: 4).",
    " not known; here the caller's numbers are used (3.1: 6, 3.2: 2, 3.3: 4).",
  ],
  [
    "paymentSplit",
    {},
    "; ở đây 3.5 có 2, 3.6 có 6, thành phần chưa được mô tả có 2.",
    "; here 3.5 has 2, 3.6 has 6, and one that is not described has 2.",
  ],
  [
    "paymentSplit",
    { paymentSplit: { "3.5": 6, "3.6": 3, "online-payment-other": 1 } },
    "; ở đây dùng số người gọi đưa vào (3.5: 6, 3.6: 3, online-payment-other: 1).",
    " not known; here the caller's numbers are used (3.5: 6, 3.6: 3, online-payment-other: 1).",
  ],
  [
    "withoutDenominator",
    {},
    ": 5.2 và 5.3 đủ điểm, 1.4 và 5.4 không điểm, các thành phần khác coi như không có dữ liệu.",
    ": full points for 5.2 and 5.3, none for 1.4 and 5.4, no data for all other components.",
  ],
  [
    "withoutDenominator",
    { withoutDenominator: "no-data" },
    "Thành phần có mẫu số 0 không được tính, khác với cách tính của đơn vị vận hành.",
    "A component with a denominator of 0 is not counted, other than the operator does.",
  ],
  [
    "bands",
    { bands: "as-reported" },
    "; ranh giới Khá từ 70 và Trung bình từ 50 chưa được kiểm chứng.",
    "; the limits of Fair from 70 and Average from 50 are not verified.",
  ],
  [
    "bands",
    { bands: { excellent: 100, good: 85, fair: 65, average: 0 } },
    "Ranh giới xếp loại do người gọi đưa vào (excellent: 100, good: 85, fair: 65, average: 0).",
    "The limits of the bands are the caller's (excellent: 100, good: 85, fair: 65, average: 0).",
  ],
];

for (const [parameter, parameters, vi, en] of CHOICES) {
  test(`${parameter} with ${JSON.stringify(parameters)} says what was chosen, in both languages`, () => {
    const note = noteOn(parameter, parameters);
    expect(note.vi.slice(-vi.length)).toBe(vi);
    expect(note.en.slice(-en.length)).toBe(en);
  });
}

test("the defaults stand among the assumptions by their names", () => {
  const named = evaluate([["feedback-on-time", 0, 0]]).assumptions.map(({ parameter, value }) => [parameter, value]);
  expect(named).toEqual([
    ["onlineServiceSplit", "equal"],
    ["paymentSplit", "two-two-six"],
    ["withoutDenominator", "operator"],
    ["bands", "as-reported"],
  ]);
});

test("minus zero among the caller's shares is zero", () => {
  const { assumptions } = evaluate([], { onlineServiceSplit: { "3.1": 12, "3.2": -0, "3.3": 0 } });
  expect(assumptions[0]?.value).toEqual({ "3.1": 12, "3.2": 0, "3.3": 0 });
});
