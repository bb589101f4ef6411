import { expect } from "vitest";

/** Minutes that JavaScript reports for each zone in January and in July of 2026: UTC minus local time. */
const OFFSETS: Readonly<Record<string, readonly [january: number, july: number]>> = {
  UTC: [0, 0],
  "Asia/Ho_Chi_Minh": [-420, -420],
  "America/Los_Angeles": [480, 420],
  "Pacific/Kiritimati": [-840, -840],
};

/** The zone that this project demands. */
export const ZONE: string = process.env["TZ"] ?? "none";

/** Fails unless the demanded zone is truly in force: one that silently fell back to UTC would prove nothing. */
export function expectZoneInForce(): void {
  const january = new Date(Date.UTC(2026, 0, 15)).getTimezoneOffset();
  const july = new Date(Date.UTC(2026, 6, 15)).getTimezoneOffset();
  expect(Object.keys(OFFSETS)).toContain(ZONE);
  expect([january, july]).toEqual(OFFSETS[ZONE]);
}
