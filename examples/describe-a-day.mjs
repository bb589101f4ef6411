// Why a day works or does not, on what basis, and how certain that is.
import { describeDay } from "thoihan";

const DAYS = [
  "2026-08-22", // a Saturday worked
  "2026-08-31", // the Monday off for it
  "2026-04-27", // compensation for a holiday on a Sunday
  "2026-11-23", // a swap was proposed for it, and not adopted
  "2028-01-27", // Tết of a year for which nothing is decided yet
  "2029-11-26", // the law leaves open whether this Monday is off
];

for (const date of DAYS) {
  const { working, kind, name, certainty, replaces, note, cites } = describeDay(date);
  console.log(`${date} ${working ? "works" : "off"} (${kind}, ${certainty}): ${name.en}`);
  if (replaces !== undefined) console.log(`  instead of ${replaces}`);
  if (note !== undefined) console.log(`  ${note.en}`);
  console.log(`  rests on ${cites.map(({ instrument }) => instrument).join(", ")}`);
}
