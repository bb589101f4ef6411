import { weekdayOfJulianDay } from "./julian-days.js";

/** Days from one to another, both included, that share one week: seven flags, Monday first. */
export interface WeekSpan {
  readonly from: number;
  readonly to: number;
  readonly week: readonly boolean[];
}

/** A span, the working days of its week up to each weekday, and how many working days lie before it. */
interface CountedSpan extends WeekSpan {
  readonly upTo: readonly number[];
  readonly before: number;
}

/**
 * Working days by arithmetic: whole weeks times the working days of a week, less the days off and plus the make-up days up
 * to the day, both found by binary search. Nothing is stored a day.
 */
export class ClosedForm {
  readonly first: number;
  readonly last: number;
  readonly #spans: readonly CountedSpan[];
  /** Days off that the week would work, and days worked that it would rest, ascending. */
  readonly #off: readonly number[];
  readonly #worked: readonly number[];

  /** Spans that touch each other, in order, and what each exceptional day is: true for worked. */
  constructor(spans: readonly WeekSpan[], exceptions: ReadonlyMap<number, boolean>) {
    const counted: CountedSpan[] = [];
    let before = 0;
    for (const span of spans) {
      const upTo = [0];
      for (const works of span.week) upTo.push((upTo.at(-1) ?? 0) + (works ? 1 : 0));
      const one = { ...span, upTo, before };
      counted.push(one);
      before += byWeek(one, span.to) - byWeek(one, span.from - 1);
    }
    this.#spans = counted;
    this.first = counted[0]?.from ?? 0;
    this.last = counted.at(-1)?.to ?? -1;
    const days = [...exceptions.keys()].sort((a, b) => a - b);
    this.#off = days.filter((day) => exceptions.get(day) === false && this.#worksByWeek(day));
    this.#worked = days.filter((day) => exceptions.get(day) === true && !this.#worksByWeek(day));
  }

  /** Whether the calendar answers for a day. */
  covers(day: number): boolean {
    return this.first <= day && day <= this.last;
  }

  /** Working days from the first day up to a covered one, which counts. */
  upTo(day: number): number {
    if (day < this.first) return 0;
    const span = this.#spanOf(day);
    const weekly = span.before + byWeek(span, day) - byWeek(span, span.from - 1);
    return weekly - placeIn(this.#off, day) + placeIn(this.#worked, day);
  }

  /** Whether a covered day works. */
  works(day: number): boolean {
    return this.upTo(day) > this.upTo(day - 1);
  }

  /** Working days after one covered day up to another; backwards, minus those from the other up to the one. */
  count(from: number, to: number): number {
    return from <= to ? this.upTo(to) - this.upTo(from) : this.upTo(to - 1) - this.upTo(from - 1);
  }

  /** The n-th working day after or before a day, by inverting `upTo`; `undefined` where either is not covered. */
  add(day: number, n: number): number | undefined {
    if (!this.covers(day)) return undefined;
    if (n === 0) return day;
    const wanted = n > 0 ? this.upTo(day) + n : this.upTo(day - 1) + n + 1;
    if (wanted < 1 || wanted > this.upTo(this.last)) return undefined;
    let low = this.first;
    let high = this.last;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.upTo(middle) >= wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #worksByWeek(day: number): boolean {
    return this.#spanOf(day).week[weekdayOfJulianDay(day)] === true;
  }

  #spanOf(day: number): CountedSpan {
    const span = this.#spans.find(({ to }) => day <= to);
    if (span === undefined) throw new Error(`${day} is not covered`);
    return span;
  }
}

/** Working days from Julian day 0 up to a day, as if one week had always held. */
function byWeek({ upTo }: CountedSpan, day: number): number {
  return Math.floor((day + 1) / 7) * (upTo[7] ?? 0) + (upTo[(day + 1) % 7] ?? 0);
}

/** How many of an ascending list are at most a day. */
function placeIn(list: readonly number[], day: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? Number.POSITIVE_INFINITY) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
