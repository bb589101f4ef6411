import type { StandaloneCalendarSpec } from "../../src/index.js";

export const NAME = { vi: "Ngày thử", en: "Test day" };

/** A document with nothing wrong in it: from Thursday 1 January to Thursday 31 December 2026. */
export const SOUND: StandaloneCalendarSpec = {
  id: "small",
  version: "1",
  coverage: { from: "2026-01-01", to: "2026-12-31" },
  week: ["monday", "tuesday", "wednesday", "thursday", "friday"],
};
