import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as source from "../../src/icalendar/index.js";
import { ROOT } from "./project.js";

const built: typeof source = await import(pathToFileURL(join(ROOT, "dist/icalendar.js")).href);

/** Text in which characters of every length in UTF-8 stand, and halves of characters. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."aăđộ\u007f\u0080\u07ff\u0800😀 ,;\n"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    fc.constantFrom("\ud83d", "\ude00"),
  ),
  maxLength: 200,
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the built writer of iCalendar files, out of which the build takes the surroundings", () => {
  it("writes what the source writes, folded at the same places", () => {
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const event = { id: "a", from: "2026-11-24", to: "2026-11-24", summary, description, busy: false };
        expect(built.writeEvents(summary, [event], "2026-11-22")).toBe(
          source.writeEvents(summary, [event], "2026-11-22"),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("needs neither random numbers nor an encoder, which a page of plain HTTP and a bare engine lack", () => {
    const expected = source.daysOffICalendar(2026, "vi");
    vi.stubGlobal("crypto", undefined);
    vi.stubGlobal("TextEncoder", undefined);
    expect(built.daysOffICalendar(2026, "vi")).toBe(expected);
  });
});
