import { expect, test } from "vitest";
import { feedbackChannels, feedbackKinds, refusalGrounds } from "../../src/feedback/index.js";
import { readFixture } from "../support/fixture.js";

// Codes are stored in the databases of others: what one stands for, and the text it rests on, stays what it was.
test("every code list still says what the register says", () => {
  const lists = { feedbackChannels, feedbackKinds, refusalGrounds };
  expect(JSON.parse(JSON.stringify(lists))).toEqual(readFixture("register-feedback.json"));
});
