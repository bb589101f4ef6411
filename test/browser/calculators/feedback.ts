import { type ClarificationMode, type FeedbackEvent, safeEvaluateFeedback } from "../../../src/index.js";
import { type Answer, answerOf, type CalculatorTable } from "./answer.js";
import { calendarIn } from "./own-days.js";

const CLARIFIED = "received:2026-11-20,clarification-requested:2026-11-23,clarified:2026-11-27";
const RESOLVED = "received:2026-11-20,accepted:2026-11-23,resolved:2026-12-10";

/** The calculator of feedback: logs of all shapes, looked at in time, late, and too early. */
export const FEEDBACK: CalculatorTable = {
  name: "feedback",
  questions: [
    { search: "?events=received:2026-11-20&asOf=2026-11-20" },
    { search: "?events=received:2026-11-20&asOf=2026-11-23" },
    { search: "?events=received:2026-11-20&asOf=2026-11-24" },
    { search: "?events=received:2026-11-20&asOf=2026-12-31" },
    { search: "?events=received:2026-02-13&asOf=2026-02-23" },
    { search: "?events=received:2026-08-21&asOf=2026-08-22" },
    { search: "?events=received:2026-11-20,rejected:2026-11-25&asOf=2026-11-26" },
    { search: "?events=received:2026-11-20,rejected:2026-11-30&asOf=2026-12-01" },
    { search: "?events=received:2026-11-20,forwarded:2026-11-25&asOf=2026-12-01" },
    { search: "?events=received:2026-11-20,forwarded:2026-11-25,accepted:2026-11-27&asOf=2026-12-10" },
    { search: "?events=received:2026-11-20,accepted:2026-11-23&asOf=2026-12-10" },
    { search: "?events=received:2026-11-20,accepted:2026-11-23,progress-updated:2026-12-14&asOf=2026-12-20" },
    { search: `?events=${CLARIFIED}&asOf=2026-12-01` },
    { search: `?events=${CLARIFIED}&asOf=2026-12-01&clarification=suspend` },
    { search: `?events=${CLARIFIED}&asOf=2026-12-01&clarification=ignore` },
    { search: `?events=${RESOLVED}&asOf=2026-12-14` },
    { search: `?events=${RESOLVED},published:2026-12-11&asOf=2026-12-31` },
    { search: `?events=${RESOLVED},returned:2026-12-14&asOf=2026-12-16` },
    { search: `?events=${RESOLVED}&asOf=2026-11-24` },
    { search: "?events=received:2026-11-20,withdrawn:2026-11-23&asOf=2026-11-26" },
    { search: "?events=received:2026-06-01&asOf=2026-06-20&profile=hung-phu-2026" },
    { search: "?events=received:2019-05-06&asOf=2019-06-01&profile=national" },
    { search: "?events=received:2026-11-20&asOf=2026-12-01&off=2026-11-25" },
    { search: "?events=received:2026-11-20&asOf=2026-11-21&work=2026-11-21" },
    // Refusals.
    { search: "?events=&asOf=2026-11-23" },
    { search: "?events=accepted:2026-11-20&asOf=2026-11-23" },
    { search: "?events=received:2026-11-20,received:2026-11-23&asOf=2026-11-24" },
    { search: "?events=received:2026-11-20,accepted:2026-11-19&asOf=2026-11-24" },
    { search: "?events=received:2026-02-30&asOf=2026-11-24" },
    { search: "?events=nonsense:2026-11-20&asOf=2026-11-24" },
    { search: "?events=received:2026-11-20&asOf=2026-11-24&clarification=wait" },
    { search: "?events=received:2026-11-20&asOf=2026-11-24&profile=nowhere" },
    { search: "?events=received:2026-11-20&asOf=2026-11-31", refused: "date.no-such-day" },
  ],
  ask: (params): Answer => {
    const calendar = calendarIn(params);
    if (!calendar.success) return answerOf(calendar);
    const profile = params.get("profile");
    const clarification = params.get("clarification");
    const options = {
      asOf: params.get("asOf") ?? "",
      calendar: calendar.data,
      ...(profile === null ? {} : { profile }),
      // Some are no modes, on purpose.
      ...(clarification === null ? {} : { clarification: clarification as ClarificationMode }),
    };
    return answerOf(safeEvaluateFeedback({ id: "A-1", events: eventsIn(params) }, options));
  },
};

function eventsIn(params: URLSearchParams): FeedbackEvent[] {
  const written = (params.get("events") ?? "").split(",").filter((text) => text !== "");
  // Some are no events, on purpose.
  return written.map((text) => ({ type: text.split(":")[0], on: text.split(":")[1] }) as FeedbackEvent);
}
