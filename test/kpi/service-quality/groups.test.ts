import { expect, test } from "vitest";
import {
  SERVICE_QUALITY_COMPONENT_IDS,
  SERVICE_QUALITY_GROUP_IDS,
  serviceQualityGroups,
} from "../../../src/kpi/service-quality/index.js";
import { TABLE } from "./components.js";

const COMPONENTS = serviceQualityGroups.flatMap(({ components }) => components);

test("six groups in order, with their titles and maxima: 18 + 20 + 12 + 22 + 10 + 18 = 100", () => {
  expect(serviceQualityGroups.map(({ title, maximum }) => `${title.vi} ${maximum}`)).toEqual([
    "Công khai, minh bạch 18",
    "Tiến độ giải quyết 20",
    "Dịch vụ công trực tuyến 12",
    "Số hóa hồ sơ 22",
    "Thanh toán trực tuyến 10",
    "Mức độ hài lòng 18",
  ]);
  expect(serviceQualityGroups.map(({ id }) => id)).toEqual(SERVICE_QUALITY_GROUP_IDS);
});

test("the maxima of the components of each group add up to that of the group", () => {
  for (const { id, maximum, components } of serviceQualityGroups) {
    expect([id, components.reduce((sum, each) => sum + each.maximum, 0)]).toEqual([id, maximum]);
  }
});

test("each component has the maximum, threshold and rule for 0 of 0 of the second table, in its order", () => {
  const rule = { "full-points": (maximum: number) => maximum, "no-points": () => 0, "no-data": () => null };
  expect(
    COMPONENTS.map(({ id, maximum, fullMarksFrom = 100, withoutDenominator }) => [
      id,
      maximum,
      fullMarksFrom,
      rule[withoutDenominator](maximum),
    ]),
  ).toEqual(TABLE);
  expect(COMPONENTS.map(({ id }) => id)).toEqual(SERVICE_QUALITY_COMPONENT_IDS);
});

test("each component names the metric under which it is described", () => {
  expect(COMPONENTS.map(({ metric = "–" }) => metric).join(" ")).toBe(
    "1.1 1.2 1.3 1.4 2.1 3.1 3.2 3.3 4.1 4.2 – 4.3 4.4 4.5 4.5 3.5 3.6 – 5.2 5.3 5.4",
  );
});

test("what no text shows is marked so: the split of 12 and of 10 points, and what nobody describes", () => {
  expect(COMPONENTS.filter(({ mark }) => mark === "unverified").map(({ id }) => id)).toEqual([
    "procedures-online",
    "services-in-use",
    "dossiers-online",
    "certified-electronic-copies",
    "payment-integrated",
    "dossiers-paid-online",
    "online-payment-other",
  ]);
  const split = COMPONENTS.filter(({ maximumBy }) => maximumBy !== undefined);
  expect(split.map(({ metric, id, maximumBy }) => [metric ?? id, maximumBy])).toEqual([
    ["3.1", "onlineServiceSplit"],
    ["3.2", "onlineServiceSplit"],
    ["3.3", "onlineServiceSplit"],
    ["3.5", "paymentSplit"],
    ["3.6", "paymentSplit"],
    ["online-payment-other", "paymentSplit"],
  ]);
});

test("no component is surer than the weakest of what it cites", () => {
  const strength = ["unverified", "secondary", "text-seen"];
  for (const { id, mark, cites } of COMPONENTS) {
    const weakest = Math.min(...cites.map((each) => strength.indexOf(each.mark ?? "unverified")));
    expect(strength.indexOf(mark), id).toBeLessThanOrEqual(weakest);
  }
});

test("only the summary of metrics 5.2 and 5.3 was seen as a text, and everything cites the Decision", () => {
  const seen = COMPONENTS.filter(({ cites }) => cites.some(({ mark }) => mark === "text-seen"));
  expect(seen.map(({ metric }) => metric)).toEqual(["5.2", "5.3"]);
  for (const { cites } of [...COMPONENTS, ...serviceQualityGroups]) {
    for (const { instrument } of cites) expect(instrument).toBe("766/QĐ-TTg");
  }
});

test("every text stands in both languages, and a reading says that the Decision has five groups", () => {
  for (const { title, numerator, denominator, reading } of COMPONENTS) {
    for (const text of [title, numerator, denominator, ...(reading === undefined ? [] : [reading])]) {
      expect(text.vi.length).toBeGreaterThan(3);
      expect(text.en.length).toBeGreaterThan(3);
      expect(text.en).not.toBe(text.vi);
    }
  }
  const readings = serviceQualityGroups.filter(({ reading }) => reading?.en.includes("five groups"));
  expect(readings.map(({ id }) => id)).toEqual(["online-service", "online-payment"]);
});

test("the records cannot be changed by those who read them", () => {
  expect(Object.isFrozen(serviceQualityGroups)).toBe(true);
  for (const group of serviceQualityGroups) {
    expect(Object.isFrozen(group)).toBe(true);
    expect(Object.isFrozen(group.components)).toBe(true);
    for (const component of group.components) expect(Object.isFrozen(component)).toBe(true);
  }
});
