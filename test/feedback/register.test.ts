import { expect, test } from "vitest";
import {
  feedbackChannels,
  feedbackEventLabels,
  feedbackKinds,
  feedbackStateLabels,
  obligationStatusLabels,
  refusalGrounds,
} from "../../src/feedback/index.js";
import { readFixture } from "../support/fixture.js";

// Codes are stored in the databases of others: what one stands for, and the text it rests on, stays what it was.
test("every code list and label still says what the register says", () => {
  const lists = { feedbackChannels, feedbackKinds, refusalGrounds };
  const labels = { feedbackEventLabels, feedbackStateLabels, obligationStatusLabels };
  expect(JSON.parse(JSON.stringify({ ...lists, ...labels }))).toEqual(readFixture("register-feedback.json"));
});
