import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { buildSite } from "./site/build-site.js";
import { baseOf } from "./site/dist-files.js";
import { findChromium } from "./site/find-chromium.js";
import { serveSite } from "./site/serve-site.js";

declare module "vitest" {
  interface ProvidedContext {
    dist: string;
    base: string;
    origin: string;
    /** Where the one browser of this run listens. */
    browser: string;
    /** Nothing when the site had been built before. */
    buildSeconds: number | null;
  }
}

/** Builds the site, hands it out, and starts one browser for all files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium();
  const { dist, buildSeconds } = buildSite();
  const base = baseOf(dist);
  const site = await serveSite(dist, base);
  const browser = await chromium.launchServer({ executablePath, args: ["--no-sandbox"] });
  project.provide("dist", dist);
  project.provide("base", base);
  project.provide("origin", site.origin);
  project.provide("browser", browser.wsEndpoint());
  project.provide("buildSeconds", buildSeconds);
  return async () => {
    await browser.close();
    await site.close();
  };
}
