import { defineCalendar, type WorkingCalendar } from "../../src/index.js";

/** Monday to Friday without a day off, which is all that general date tools know. */
export const plainWeek: WorkingCalendar = defineCalendar({
  id: "plain",
  version: "1",
  coverage: { from: "1960-01-01", to: "2100-12-31" },
  week: ["monday", "tuesday", "wednesday", "thursday", "friday"],
});
