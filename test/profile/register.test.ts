import { test } from "vitest";
import { profiles } from "../../src/index.js";
import { expectRegister } from "../support/register.js";

// As with rules: a version that deadlines have named is never changed.
test("every profile still says what the register of versions says", async () => {
  const own = profiles.map(({ id, title, effective, versions }) => ({ id, title, effective, versions }));
  await expectRegister("profiles", own);
});
