import { test } from "vitest";
import { indicators, serviceQualityGroups } from "../../src/kpi/index.js";
import { expectRegister } from "../support/register.js";

// Reports of past years were measured by these: what an indicator or a component is does not change unnoticed.
test("every indicator and every component still says what the register says", async () => {
  const records = { indicators, serviceQualityGroups };
  await expectRegister("kpi", records);
});
