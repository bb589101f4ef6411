import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BASE, DIST, FILES, ORIGIN } from "./site.js";

const KNOWN = new Set(FILES);
const anchorsOf = new Map<string, ReadonlySet<string>>();

/** What is wrong with an address that a page links to, in full; nothing when it leads somewhere. */
export function linkFault(href: string): string | undefined {
  const url = new URL(href);
  if (url.origin !== ORIGIN) return url.protocol === "https:" ? undefined : `link by ${url.protocol}: ${href}`;
  if (!url.pathname.startsWith(BASE)) return `link that forgets the base: ${href}`;
  const file = decodeURI(url.pathname.slice(BASE.length)).replace(/(^|\/)$/, "$1index.html");
  if (!KNOWN.has(file)) return `dead link: ${href}`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor === "" || anchors(file).has(anchor)) return undefined;
  return `link to a place that the page lacks: ${href}`;
}

/** The ids that stand in a file of the site as it was built. */
function anchors(file: string): ReadonlySet<string> {
  const known = anchorsOf.get(file);
  if (known !== undefined) return known;
  const html = readFileSync(join(DIST, file), "utf8");
  const found = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => unescaped(id)));
  anchorsOf.set(file, found);
  return found;
}

function unescaped(text: string): string {
  return text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
}
