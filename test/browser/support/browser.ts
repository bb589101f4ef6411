import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { inject } from "vitest";
import { DESKTOP_LIGHT, type View } from "./views.js";

let connection: Promise<Browser> | undefined;
const readers = new Map<View, Promise<BrowserContext>>();

/** A reader at a screen; movement is off so that nothing is looked at halfway. One a screen in each file of tests. */
function readerAt(view: View): Promise<BrowserContext> {
  const reader = readers.get(view) ?? newReader(view);
  readers.set(view, reader);
  return reader;
}

async function newReader({ colorScheme, viewport }: View): Promise<BrowserContext> {
  connection ??= chromium.connect(inject("browser"));
  return (await connection).newContext({
    colorScheme,
    viewport,
    reducedMotion: "reduce",
    serviceWorkers: "block",
    permissions: ["clipboard-read", "clipboard-write"],
  });
}

/** Opens an empty page at a screen, and closes it when the work is done. */
export async function withPage<T>(work: (page: Page) => Promise<T>, view: View = DESKTOP_LIGHT): Promise<T> {
  const page = await (await readerAt(view)).newPage();
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

const free = new Map<View, Page[]>();

/** Works in a tab that may have shown other pages before: enough to open an address and look, and quicker by far. */
export async function withTab<T>(work: (page: Page) => Promise<T>, view: View = DESKTOP_LIGHT): Promise<T> {
  const tabs = free.get(view) ?? [];
  free.set(view, tabs);
  const page = tabs.pop() ?? (await (await readerAt(view)).newPage());
  try {
    return await work(page);
  } finally {
    // What this page still fetches ends here, and is not taken for a fault of the next.
    page.removeAllListeners();
    await page.goto("about:blank");
    tabs.push(page);
  }
}
