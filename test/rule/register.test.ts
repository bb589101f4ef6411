import { test } from "vitest";
import { rules } from "../../src/index.js";
import { expectRegister } from "../support/register.js";

// What has once been a version is never changed: deadlines that were told name it. A change here is a decision of law.
test("every rule still says what the register of versions says", async () => {
  await expectRegister("rules", rules);
});
