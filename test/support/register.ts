import { expect } from "vitest";
import { fixturePath } from "./fixture.js";

/**
 * Holds records against the register of what was told before: a change of them is seen, and accepted with
 * `npx vitest run --project main test/rule/register.test.ts --update`, or the folder that it is in.
 */
export async function expectRegister(name: string, records: unknown): Promise<void> {
  await expect(`${JSON.stringify(records, null, 1)}\n`).toMatchFileSnapshot(fixturePath(`register-${name}.json`));
}
