import { spokenDay } from "../civil/spoken-day.js";
import type { Language } from "../problem/language.js";
import { addWorkingDays } from "../working-day/add-working-days.js";
import { countWorkingDays } from "../working-day/count-working-days.js";
import { type CommonOptions, calendarOf, integerArgument } from "./options.js";
import type { World } from "./world.js";

const SENTENCES: Readonly<Record<Language, { after: string; before: string; same: string; between: string }>> = {
  vi: {
    after: "{date}: ngày làm việc thứ {n} sau {from}",
    before: "{date}: ngày làm việc thứ {n} trước {from}",
    same: "{date}",
    between: "{n} ngày làm việc sau {from}, đến hết {date}",
  },
  en: {
    after: "{date}: working day {n} after {from}",
    before: "{date}: working day {n} before {from}",
    same: "{date}",
    between: "{n} working days after {from}, up to the end of {date}",
  },
};

/** `thoihan working-days 2026-11-20 +15`, or two dates to count between. */
export async function workingDays(world: World, from: string, amount: string, options: CommonOptions): Promise<void> {
  const calendar = await calendarOf(world, options);
  const counting = /^\d{4}-/.test(amount);
  const n = counting ? countWorkingDays(from, amount, calendar) : integerArgument(amount, "amount");
  const date = counting ? amount : addWorkingDays(from, n, calendar);
  if (options.json) {
    const { id, version } = calendar;
    world.out(`${JSON.stringify({ from, workingDays: n, date, calendar: { id, version } })}\n`);
    return;
  }
  const sentences = SENTENCES[options.lang];
  const sentence = counting ? sentences.between : n > 0 ? sentences.after : n < 0 ? sentences.before : sentences.same;
  const words = sentence
    .replace("{date}", spokenDay(date, options.lang))
    .replace("{n}", String(counting ? n : Math.abs(n)))
    .replace("{from}", spokenDay(from, options.lang));
  world.out(`${date}  ${words}\n`);
}
