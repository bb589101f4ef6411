import { expect, test } from "vitest";
import { indicators, serviceQualityGroups } from "../../src/kpi/index.js";
import { readFixture } from "../support/fixture.js";

// Reports of past years were measured by these: what an indicator or a component is does not change unnoticed.
test("every indicator and every component still says what the register says", () => {
  const records = { indicators, serviceQualityGroups };
  expect(JSON.parse(JSON.stringify(records))).toEqual(readFixture("register-kpi.json"));
});
