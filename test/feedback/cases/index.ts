import type { WorkedCase } from "../worked-case.js";
import { clarificationIgnore } from "./clarification-ignore.js";
import { clarificationReset } from "./clarification-reset.js";
import { clarificationSuspend } from "./clarification-suspend.js";
import { ends } from "./ends.js";
import { progress } from "./progress.js";
import { progressAfterReturn } from "./progress-after-return.js";
import { progressMadeUp } from "./progress-made-up.js";
import { publication } from "./publication.js";
import { resolution } from "./resolution.js";
import { triage } from "./triage.js";
import { triageAroundHolidays } from "./triage-around-holidays.js";

/** Every worked case, by what it is about. */
export const workedCases: Readonly<Record<string, readonly WorkedCase[]>> = {
  triage,
  "triage around holidays": triageAroundHolidays,
  resolution,
  "clarification, reset": clarificationReset,
  "clarification, suspend": clarificationSuspend,
  "clarification, ignore": clarificationIgnore,
  progress,
  "progress after a return": progressAfterReturn,
  "progress made up for": progressMadeUp,
  publication,
  ends,
};
