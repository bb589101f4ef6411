// Which deadlines fall due soon: the library says which, the caller sends the reminder.
import { computeDeadline, deadlineStatus, dueSoon } from "thoihan";

const received = { "PAKN-1": "2026-10-26", "PAKN-2": "2026-11-02", "PAKN-3": "2026-11-03", "PAKN-4": "2026-11-06" };
const deadlines = Object.entries(received).map(([id, from]) => ({
  id,
  ...computeDeadline({ rule: "feedback.resolve", from }),
}));

// Friday 20 November 2026: three working days ahead reach to Thursday, since Tuesday the 24th is off.
const asOf = "2026-11-20";
for (const { id, due } of dueSoon(deadlines, { asOf, workingDays: 3 })) console.log("remind:", id, due);

// What is overdue is no reminder but a report.
for (const deadline of deadlines) {
  const { status, workingDaysLate, workingDaysLeft } = deadlineStatus(deadline, { asOf });
  console.log(deadline.id, deadline.due, status, workingDaysLate ?? workingDaysLeft);
}
