import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { daysOffICalendar } from "../../../src/icalendar/index.js";
import { LANGUAGES } from "../../../src/problem/language.js";
import { vietnam } from "../../../src/vietnam/index.js";
import { downloadAddress } from "../addresses.js";
import { CALENDAR_YEARS } from "../sidebar.js";
import { daysOf, isListed } from "./calendar-days.js";

/** Every file that the pages of the calendar offer, by its address. */
export function downloads(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const year of CALENDAR_YEARS) {
    const { id, version } = vietnam;
    const document = { calendar: { id, version }, year, days: daysOf(year).filter(isListed) };
    files.set(downloadAddress("vi", year, "json"), `${JSON.stringify(document, undefined, 2)}\n`);
    for (const language of LANGUAGES) {
      files.set(downloadAddress(language, year, "ics"), daysOffICalendar(year, language));
    }
  }
  return files;
}

/** Puts the files beside the pages when the site is built. */
export async function writeDownloads({ outDir }: { readonly outDir: string }): Promise<void> {
  for (const [address, text] of downloads()) {
    const file = join(outDir, address);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
