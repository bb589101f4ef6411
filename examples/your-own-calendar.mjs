// A commune with days of its own: a day off after a storm, and a Saturday worked for it.
import { addWorkingDays, calendarSpec, defineCalendar, safeDefineCalendar, vietnam } from "thoihan";

const commune = defineCalendar({
  id: "commune-a",
  version: "2026-09-11",
  extends: vietnam,
  daysOff: [{ date: "2026-09-10", name: { vi: "Nghỉ bão", en: "Storm" }, cites: [{ instrument: "15/QĐ-UBND" }] }],
  makeUpDays: [
    { date: "2026-09-19", name: { vi: "Làm bù ngày 10/09", en: "For 10 September" }, replaces: "2026-09-10" },
  ],
});

console.log(addWorkingDays("2026-09-09", 2), "in Vietnam");
console.log(addWorkingDays("2026-09-09", 2, commune), "in the commune");

// A calendar is a document: it goes to a file or a database as JSON and comes back the same.
const stored = JSON.stringify(calendarSpec(commune));
console.log(addWorkingDays("2026-09-18", 1, defineCalendar(JSON.parse(stored))));

// Contradictions are refused, all of them at once.
const broken = safeDefineCalendar({
  id: "broken",
  version: "1",
  extends: "vietnam",
  daysOff: [{ date: "2026-09-02", name: { vi: "Quốc khánh", en: "National Day" } }],
  makeUpDays: [{ date: "2026-09-10", name: { vi: "Làm bù", en: "Made up" } }],
});
if (!broken.success) for (const { code, path } of broken.error.problems) console.log(path.join("."), code);
