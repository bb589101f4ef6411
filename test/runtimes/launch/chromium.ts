import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium } from "playwright-core";
import sirv from "sirv";
import { findChromium } from "../../browser/site/find-chromium.js";
import { jsonIn } from "./command.js";
import type { Job, Place } from "./job.js";

/** A host of plain HTTP, as in an intranet: there a page has less than one of HTTPS or of this machine. */
const INTRANET = "intranet.test";
const ARGS = ["--no-sandbox", `--host-resolver-rules=MAP ${INTRANET} 127.0.0.1`];

/** Milliseconds. */
const PATIENCE = 60_000;

/** Opens the page of the project in a browser that was started in the zone of the job. */
export async function runInChromium({ project }: Place, { form, zone }: Job): Promise<unknown> {
  const server = createServer(sirv(project, { dev: true }));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  const env = { ...process.env, TZ: zone };
  const browser = await chromium.launch({ executablePath: findChromium(), args: ARGS, env });
  try {
    const page = await browser.newPage();
    // The page is listened to and not asked: asking it would run a script of the driver in it, which the watch notes.
    const broken = page.waitForEvent("pageerror", { timeout: PATIENCE }).then((error) => Promise.reject(error));
    const printed = page.waitForEvent("console", {
      predicate: (message) => message.text().startsWith("{"),
      timeout: PATIENCE,
    });
    const address = `http://${INTRANET}:${port}/page.html${form === "script" ? "?script" : ""}`;
    const [message] = await Promise.all([Promise.race([printed, broken]), page.goto(address)]);
    return { version: browser.version(), ...Object(jsonIn(message.text())) };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
