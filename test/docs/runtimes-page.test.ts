import { describe, expect, test } from "vitest";
import { runtimesPages } from "../../docs/.vitepress/pages/runtimes-page.js";
import { LANGUAGES } from "../../src/problem/language.js";
import proven from "../runtimes/proven.json" with { type: "json" };
import { RUNTIMES, type Runtime, ZONES } from "../runtimes/runtimes.js";

const runtimes: readonly Runtime[] = RUNTIMES;

describe("what the last whole run proved", () => {
  test("is of the runtimes, forms and zones that are run (npm run test:runtimes writes it again)", () => {
    expect(proven.runtimes.map(({ id, name, forms }) => ({ id, name, forms }))).toEqual(
      runtimes.map(({ id, name, forms }) => ({ id, name, forms })),
    );
    expect(proven.zones).toEqual(Object.keys(ZONES));
  });

  test.each(runtimes.filter(({ id, source }) => source !== undefined && id !== "workerd"))(
    "has $name in the version that is fetched",
    ({ id, source }) => {
      expect(proven.runtimes.find((each) => each.id === id)?.version).toBe(source?.version);
    },
  );

  test.each(LANGUAGES)("is what the page in %s shows, a row a runtime", (language) => {
    const [page] = runtimesPages(language);
    const rows = (page?.content ?? "").split("\n").filter((line) => line.startsWith("| "));
    for (const { name, version } of proven.runtimes) {
      expect(rows.filter((row) => row.startsWith(`| ${name} | ${version} |`))).toHaveLength(1);
    }
    for (const zone of proven.zones) expect(page?.content).toContain(`\`${zone}\``);
  });
});
