// A new decision on days off: which days change, and which deadlines move from where to where.
import { compareCalendars, computeDeadline, defineCalendar, movedDeadlines, vietnam } from "thoihan";

// The swap that was proposed for November 2026 and not adopted: Monday the 23rd off, Saturday the 28th worked.
const proposed = defineCalendar({
  id: "vietnam-with-swap",
  version: "proposal",
  extends: vietnam,
  daysOff: [
    {
      date: "2026-11-23",
      kind: "swapped-day-off",
      name: { vi: "Nghỉ hoán đổi", en: "Swapped" },
      replaces: "2026-11-28",
    },
  ],
  makeUpDays: [
    { date: "2026-11-28", kind: "make-up-workday", name: { vi: "Làm bù", en: "Made up" }, replaces: "2026-11-23" },
  ],
});

for (const { date, before, after } of compareCalendars(vietnam, proposed))
  console.log(date, before.kind, "→", after.kind);

const days = ["2026-11-18", "2026-11-19", "2026-11-20", "2026-11-23"];
const deadlines = days.flatMap((from) =>
  ["feedback.reject", "feedback.resolve"].map((rule) => computeDeadline({ rule, from })),
);
for (const { deadline, before, after } of movedDeadlines(deadlines, vietnam, proposed)) {
  console.log(`${deadline.rule} from ${deadline.from}: ${before.due} → ${after.due}`);
}
