import { test } from "vitest";
import {
  feedbackChannels,
  feedbackEventLabels,
  feedbackKinds,
  feedbackStateLabels,
  obligationStatusLabels,
  refusalGrounds,
} from "../../src/feedback/index.js";
import { expectRegister } from "../support/register.js";

// Codes are stored in the databases of others: what one stands for, and the text it rests on, stays what it was.
test("every code list and label still says what the register says", async () => {
  const lists = { feedbackChannels, feedbackKinds, refusalGrounds };
  const labels = { feedbackEventLabels, feedbackStateLabels, obligationStatusLabels };
  await expectRegister("feedback", { ...lists, ...labels });
});
