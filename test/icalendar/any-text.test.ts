import ICAL from "ical.js";
import { expect, it } from "vitest";
import { writeEvents } from "../../src/icalendar/index.js";

const TEXTS = [
  ["a line break", "một\nhai"],
  ["what would be a line of the file", "A-1\r\nSUMMARY:another"],
  ["a carriage return", "một\rhai"],
  ["marks of the format", "a;b,c:d\\e\\n"],
] as const;

it.each(TEXTS)("%s in any text of a file stays inside that text", (_, text) => {
  const event = { id: text, from: "2026-11-24", to: "2026-11-24", summary: text, description: text, busy: false };
  const file = writeEvents(text, [event], "2026-11-20");
  const read = new ICAL.Component(ICAL.parse(file));
  const [only, ...more] = read.getAllSubcomponents("vevent");
  expect(more).toEqual([]);
  const written = text.replace(/\r\n?/g, "\n");
  expect(only?.getFirstPropertyValue("uid")).toBe(`${written}@thoihan`);
  expect(String(only?.getFirstPropertyValue("summary")).replace(/\r\n?/g, "\n")).toBe(written);
  expect(String(only?.getFirstPropertyValue("description")).replace(/\r\n?/g, "\n")).toBe(written);
  expect(only?.getAllProperties("summary")).toHaveLength(1);
});
