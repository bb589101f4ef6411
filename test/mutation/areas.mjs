/** What is mutated, in the order of the summary: each folder of the source with the folders of tests that must kill. */
export const AREAS = {
  calendar: {
    civil: ["civil"],
    calendar: ["calendar", "working-day", "vietnam", "deadline"],
    "working-day": ["working-day", "deadline"],
    vietnam: ["vietnam", "working-day", "calendar"],
  },
  rules: {
    rule: ["rule", "deadline", "profile"],
    deadline: ["deadline"],
    profile: ["profile", "deadline"],
    period: ["period"],
  },
  feedback: { feedback: ["feedback"] },
  kpi: { kpi: ["kpi"] },
};
