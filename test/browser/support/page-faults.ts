import { linkFault } from "./dead-links.js";
import { languageOfPage } from "./site.js";
import type { Visit } from "./visit.js";

/** 300 kB of script, uncompressed. */
const SCRIPT_LIMIT = 300_000;

/** Everything that is wrong with a page that somebody opened, one sentence each. */
export function pageFaults(path: string, seen: Visit): string[] {
  const language = languageOfPage(path);
  return [
    ...when(seen.status !== 200, `answered ${seen.status}`),
    ...seen.complaints.map((each) => `console: ${each}`),
    ...seen.failed.map((each) => `failed: ${each}`),
    ...seen.foreign.map((each) => `asked another site: ${each}`),
    ...when(seen.headings.length !== 1, `first headings: ${JSON.stringify(seen.headings)}`),
    ...when(seen.language !== language, `says its language is ${seen.language}, not ${language}`),
    ...when(seen.title.trim() === "", "has no title"),
    ...seen.links.flatMap((link) => linkFault(link) ?? []),
    ...when(seen.scriptBytes > SCRIPT_LIMIT, `loads ${seen.scriptBytes} bytes of script, more than ${SCRIPT_LIMIT}`),
  ];
}

function when(wrong: boolean, fault: string): string[] {
  return wrong ? [fault] : [];
}
