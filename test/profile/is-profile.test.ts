import { expect, it } from "vitest";
import { profiles, vietnam } from "../../src/index.js";
import { LANGUAGES } from "../../src/problem/language.js";
import { isProfile } from "../../src/profile/is-profile.js";

const VERSION = {
  version: "own-1",
  effective: { from: "2026-01-01", until: "2026-12-31" },
  term: { amount: 3, unit: "working-day", direction: "after" },
  cites: [{ instrument: "01/KH-UBND" }],
};
const OWN = {
  id: "own",
  title: { vi: "Xã A", en: "Commune A" },
  versions: { "feedback.resolve": [VERSION] },
  effective: { from: "2026-01-01" },
  calendar: vietnam,
};

/** A profile that extends another, so many in all. */
function chain(length: number): unknown {
  let profile: object = OWN;
  for (let made = 1; made < length; made++) profile = { ...OWN, extends: profile };
  return profile;
}

it("what the library brings and what has all the parts is a profile", () => {
  for (const profile of profiles) expect(isProfile(profile)).toBe(true);
  expect(isProfile(OWN)).toBe(true);
  expect(isProfile({ id: "own", title: OWN.title, versions: {} })).toBe(true);
});

it("a hundred profiles may extend each other, and not more", () => {
  expect(isProfile(chain(100))).toBe(true);
  expect(isProfile(chain(101))).toBe(false);
});

const withVersion = (part: object) => ({ ...OWN, versions: { "feedback.resolve": [{ ...VERSION, ...part }] } });
const unreadable = {
  get id(): string {
    throw new Error("no");
  },
};

it.each([
  ["text", "standard"],
  ["null", null],
  ["a function with the parts of one", Object.assign(() => 0, { ...OWN })],
  ["something that cannot be read", unreadable],
  ["one without title", { ...OWN, title: undefined }],
  ...LANGUAGES.map((language): [string, unknown] => [
    `one without a title in ${language}`,
    { ...OWN, title: { ...OWN.title, [language]: undefined } },
  ]),
  ["one without id", { ...OWN, id: undefined }],
  ["one whose id is a number", { ...OWN, id: 5 }],
  ["one without versions", { ...OWN, versions: undefined }],
  ["one whose versions are null", { ...OWN, versions: null }],
  ["one whose versions are text", { ...OWN, versions: "none" }],
  ["one whose interval is text", { ...OWN, effective: "2026" }],
  ["one whose interval begins on no day", { ...OWN, effective: { from: "2026-02-30" } }],
  ["one whose interval ends on no day", { ...OWN, effective: { from: "2026-01-01", until: "2026-02-30" } }],
  ["one whose interval begins on a text in an object", { ...OWN, effective: { from: Object("2026-01-01") } }],
  ["one whose interval begins on a number", { ...OWN, effective: { from: 20_260_101 } }],
  ["one whose calendar is none", { ...OWN, calendar: { id: "vietnam" } }],
  ["one whose versions of a rule are no list", { ...OWN, versions: { "feedback.resolve": VERSION } }],
  ["one whose list has a hole", { ...OWN, versions: { "feedback.resolve": new Array(1) } }],
  ["one with a version without interval", withVersion({ effective: { from: "x" } })],
  ["one with a version without a whole amount", withVersion({ term: { amount: 1.5 } })],
  ["one with a version without citations", withVersion({ cites: undefined })],
  ["one that extends none", { ...OWN, extends: 5 }],
  ["one that extends null", { ...OWN, extends: null }],
])("%s is no profile", (_, value) => {
  expect(isProfile(value)).toBe(false);
});
