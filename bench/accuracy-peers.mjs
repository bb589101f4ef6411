import { daysFrom, lastStart, rightAnswer, shareWrong, walk } from "./accuracy.mjs";
import { dateFnsPlain, dateFnsSet, dateHolidaysLoop, dayjsBusinessDays, momentBusinessDays } from "./peers.mjs";

/** How often each peer is wrong over four years of starts, as it comes and when it is given the days that it can take. */

/** The terms that Vietnamese texts state most, and the long one. */
export const AMOUNTS = [2, 3, 5, 15, 30];

const FIRST_START = "2024-01-01";

/** What a library knows of a country's days when nobody has told it any. */
const NOTHING = { daysOff: [], makeUpDays: [] };

/** A row for each peer: the share of starts that it gets wrong for each amount. */
export function accuracyOfPeers(thoihan, holidays) {
  const right = rightAnswer();
  const starts = daysFrom(FIRST_START, lastStart(right, Math.max(...AMOUNTS)));
  const row = (knows, { name, add }) => ({
    name,
    knows,
    wrong: AMOUNTS.map((n) => shareWrong(add, right, starts, n)),
  });
  // One after the other: some of them keep their days in one place for the whole process.
  const rows = [
    row("as it comes: no days", dateFnsPlain()),
    row("as it comes: no days", dayjsBusinessDays(NOTHING)),
    row("as it comes: no days", momentBusinessDays(NOTHING)),
    row("as it comes: its own days of Vietnam", cached(dateHolidaysLoop())),
    row("given the days off; takes no make-up days", momentBusinessDays(holidays)),
    row("given the days off and the make-up days", dayjsBusinessDays(holidays)),
    row("given the days off and the make-up days", dateFnsSet(holidays)),
    row("as it comes", { name: "thoihan", add: (iso, n) => thoihan.addWorkingDays(iso, n) }),
  ];
  return { starts, rows };
}

/** The same peer, asked about each day once: it takes milliseconds to answer. */
function cached({ name, add }) {
  return { name, add: walk((iso) => add(iso, 1)) };
}
