// The day counted from picks the version of a rule; a profile says whose numbers they are.
import { computeDeadline, safeComputeDeadline } from "thoihan";

const show = (request) => {
  const { due, version, cites } = computeDeadline(request);
  console.log(`${request.from} → ${due} by ${version}, ${cites[0].instrument} (${cites[0].mark})`);
};

// In 2019 national law gave 20 calendar days to handle feedback; the standard profile has the plans' 15 working days.
show({ rule: "feedback.resolve", from: "2019-04-22", profile: "national" });
show({ rule: "feedback.resolve", from: "2019-04-22" });

// A plan answers while it lives; outside its life, and where it is silent, the standard profile does.
show({ rule: "feedback.resolve", from: "2025-12-31", profile: "can-tho-2025" });
show({ rule: "feedback.resolve", from: "2026-01-02", profile: "can-tho-2025" });

// The decree gives a ministry, a province and the fast track a number each: the case must be named.
const request = { rule: "procedure.publish-national-database", from: "2026-02-13", profile: "national" };
for (const variant of ["ministry", "province", "fast-track"]) show({ ...request, variant });

// Where a text sets no number, or the case is missing, nothing is guessed.
for (const refused of [request, { rule: "feedback.resolve", from: "2026-11-20", profile: "national" }]) {
  const result = safeComputeDeadline(refused);
  if (!result.success) console.log(result.error.code, JSON.stringify(result.error.params));
}
