import { expect } from "vitest";

/** A text for people has no hole in it. */
export function saysSomething(text: string): void {
  expect(text.trim().length).toBeGreaterThan(0);
  expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object /);
}
