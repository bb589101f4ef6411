import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { ROOT } from "./project.js";

type Thoihan = typeof import("../../src/index.js");

const required: Thoihan = createRequire(import.meta.url)(join(ROOT, "dist/index.cjs"));
const imported: Thoihan = await import(pathToFileURL(join(ROOT, "dist/index.js")).href);

describe("two copies of the package in one process, ESM and CommonJS", () => {
  it("are two copies", () => {
    expect(required.addWorkingDays).not.toBe(imported.addWorkingDays);
  });

  it("accept each other's calendars", () => {
    const stormy = required.defineCalendar({
      id: "stormy",
      version: "1",
      extends: imported.vietnam,
      daysOff: [{ date: "2026-09-10", name: { vi: "Nghỉ bão", en: "Storm" } }],
    });
    expect(imported.addWorkingDays("2026-09-09", 1, stormy)).toBe("2026-09-11");
  });

  it("recognise each other's errors", () => {
    try {
      required.addWorkingDays("2026-02-30", 1);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(imported.ThoihanError);
    }
  });
});

describe("the root and its sub-paths, which are two copies as well", () => {
  it("use each other's calendars and recognise each other's errors", async () => {
    const path = pathToFileURL(join(ROOT, "dist/procedure.js")).href;
    const procedure: typeof import("../../src/procedure/index.js") = await import(path);
    const calendar = imported.defineCalendar({
      id: "stormy",
      version: "1",
      extends: "vietnam",
      daysOff: [{ date: "2026-02-25", name: { vi: "Nghỉ bão", en: "Storm" } }],
    });
    const publication = { id: "1", events: [{ type: "decision-signed", on: "2026-02-13" }] } as const;
    const { obligations } = procedure.evaluatePublication(publication, { asOf: "2026-02-13", calendar });
    const database = obligations.find(({ rule }) => rule === "procedure.publish-national-database");
    expect(database?.due).toBe("2026-02-26");
    const refused = procedure.safeEvaluatePublication(publication, { asOf: "2026-02-30" });
    expect(refused.success ? undefined : refused.error).toBeInstanceOf(imported.ThoihanError);
  });
});
