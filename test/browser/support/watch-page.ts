import type { Page, Request } from "playwright-core";

/** What went on while a page was open. */
export interface Watched {
  /** What the page said in the console as an error or a warning, and what it threw. */
  readonly complaints: string[];
  /** Addresses that did not answer, or answered with an error. */
  readonly failed: string[];
  /** Addresses on another origin. */
  readonly foreign: string[];
  /** Addresses of the scripts that ran; what is only fetched ahead for the next page is in `ahead`. */
  readonly scripts: Set<string>;
  readonly ahead: Set<string>;
}

/** Listens to a page from now on. */
export function watchPage(page: Page, origin: string): Watched {
  const watched: Watched = { complaints: [], failed: [], foreign: [], scripts: new Set(), ahead: new Set() };
  page.on("console", (message) => {
    if (!["error", "warning", "assert"].includes(message.type())) return;
    watched.complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => watched.complaints.push(error.stack ?? error.message));
  page.on("requestfailed", (request) => watched.failed.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on("response", (response) => {
    if (response.status() >= 400) watched.failed.push(`${response.url()}: ${response.status()}`);
  });
  page.on("request", (request) => note(request, origin, watched));
  return watched;
}

function note(request: Request, origin: string, watched: Watched): void {
  const url = request.url();
  if (/^(data|blob):/.test(url)) return;
  if (!url.startsWith(`${origin}/`)) watched.foreign.push(url);
  if (!/\.m?js(\?|$)/.test(url)) return;
  const { purpose, "sec-purpose": secPurpose } = request.headers();
  (purpose === "prefetch" || secPurpose === "prefetch" ? watched.ahead : watched.scripts).add(url);
}
