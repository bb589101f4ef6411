import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { linkFault } from "./support/dead-links.js";
import { BASE, DIST, FILES, ORIGIN, PAGES } from "./support/site.js";

const seconds = inject("buildSeconds");

test.skipIf(seconds === null)("the site builds in under two minutes", () => {
  console.log(`The site was built in ${seconds?.toFixed(1)} seconds.`);
  expect(seconds).toBeLessThan(120);
});

test("the site was built for a place that is not the root of a host", () => {
  expect(BASE).not.toBe("/");
});

test("an address that nothing answers says so, with the page for it", async () => {
  const response = await fetch(`${ORIGIN}${BASE}nowhere.html`);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe(readFileSync(join(DIST, "404.html"), "utf8"));
});

test("each page in Vietnamese has its twin in English, but for the page of what is not there", () => {
  const vietnamese = PAGES.filter((page) => !page.startsWith("en/") && page !== "404.html");
  expect(vietnamese.filter((page) => !PAGES.includes(`en/${page}`))).toEqual([]);
});

test("no file of the site names a place on the machine that built it", () => {
  const texts = FILES.filter((file) => /\.(html|js|css|json|md|txt|ics|svg)$/.test(file));
  const places = [process.cwd(), DIST];
  const naming = texts.filter((file) => {
    const text = readFileSync(join(DIST, file), "utf8");
    return places.some((place) => text.includes(place));
  });
  expect(naming).toEqual([]);
});

test("what is listed for language models leads somewhere", () => {
  const list = readFileSync(join(DIST, "llms.txt"), "utf8");
  const links = [...list.matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) => new URL(link, `${ORIGIN}${BASE}`).href);
  expect(links.length).toBeGreaterThan(20);
  expect(links.flatMap((link) => linkFault(link) ?? [])).toEqual([]);
});
