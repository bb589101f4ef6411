import { expect, test } from "vitest";
import { profiles } from "../../src/index.js";
import { readFixture } from "../support/fixture.js";

// As with rules: a version that deadlines have named is never changed.
test("every profile still says what the register of versions says", () => {
  const own = profiles.map(({ id, title, effective, versions }) => ({ id, title, effective, versions }));
  expect(JSON.parse(JSON.stringify(own))).toEqual(readFixture("register-profiles.json"));
});
