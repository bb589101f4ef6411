import { dayOf, isRestDay, weekdayOf } from "./civil-days.js";
import { anchorsOf } from "./fact-file.js";

/** What the oracle expects of one year that no decision speaks of yet. */
export interface ProjectedYear {
  /** Days off by law or expectation, on whatever weekday, with the holiday they follow from where they compensate. */
  readonly holidays: ReadonlySet<number>;
  /** Compensatory day → the holiday that it stands in for. */
  readonly compensations: ReadonlyMap<number, number>;
  /** Days that a yearly decision may still turn, and the open question of 24 November. */
  readonly projected: ReadonlySet<number>;
}

/** One way in which the Prime Minister can decide a year: the days of Tết, and the day beside 2 September. */
interface Decision {
  readonly tet: readonly number[];
  readonly beside: number;
}

/** Written from the calendar README, "Projection beyond the announced years", as three lists and a walk. */
export function projectedYear(year: number): ProjectedYear {
  const at = (month: string) => dayOf(`${year}-${month}`);
  const tet = dayOf(anchorsOf(year).tet);
  const two = at("09-02");
  const monThuSun = [1, 4, 0].includes(weekdayOf(two));
  const expected: Decision = { tet: [-2, -1, 0, 1, 2].map((k) => tet + k), beside: monThuSun ? two + 1 : two - 1 };

  const { holidays, compensations } = yearUnder(year, expected);
  const projected = new Set<number>([-2, -1, 0, 1, 2, 3].map((k) => tet + k).concat(two - 1, two + 1));
  for (const days of [expected.tet, [-1, 0, 1, 2, 3].map((k) => tet + k)]) {
    for (const beside of [two - 1, two + 1]) {
      const undecided = new Set([...days, two, beside]);
      for (const [day, holiday] of yearUnder(year, { tet: days, beside }).compensations) {
        if (undecided.has(holiday)) projected.add(day);
      }
    }
  }
  const culture = at("11-24");
  if (weekdayOf(culture) === 6) projected.add(culture + 2);
  if (weekdayOf(culture) === 0) projected.add(culture + 1);
  return { holidays, compensations, projected };
}

function yearUnder(year: number, decision: Decision): Pick<ProjectedYear, "holidays" | "compensations"> {
  const fixed = ["01-01", "04-30", "05-01", "09-02"].map((day) => dayOf(`${year}-${day}`));
  const compensated = [...fixed, dayOf(anchorsOf(year).hungVuong), ...decision.tet, decision.beside].sort(
    (a, b) => a - b,
  );
  // 24 November is off, but not compensated.
  const holidays = new Set([...compensated, dayOf(`${year}-11-24`)]);
  const compensations = new Map<number, number>();
  for (const holiday of compensated.filter(isRestDay)) {
    let day = holiday;
    do day += 1;
    while (isRestDay(day) || holidays.has(day) || compensations.has(day));
    compensations.set(day, holiday);
  }
  return { holidays, compensations };
}
