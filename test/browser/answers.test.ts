import { describe, expect, test } from "vitest";
import type { Answer } from "./calculators/answer.js";
import { TABLES } from "./calculators/tables.js";
import { answerOn, calculationAddress, followLink, openCalculation } from "./support/calculator.js";
import { withSoundPage, withSoundTab } from "./support/sound-page.js";

const CASES = TABLES.flatMap(({ name, questions, ask }) =>
  questions.map(({ search, refused }) => {
    const expected: Answer = refused === undefined ? ask(new URLSearchParams(search)) : { refused: [refused] };
    return { name, search, expected };
  }),
);

function casesOf(name: string): typeof CASES {
  return CASES.filter((each) => each.name === name);
}

test("each calculator is asked at least twenty questions that the library answers, and some that it refuses", () => {
  for (const { name } of TABLES) {
    expect(casesOf(name).filter(({ expected }) => "result" in expected).length).toBeGreaterThanOrEqual(20);
    expect(casesOf(name).filter(({ expected }) => "refused" in expected).length).toBeGreaterThanOrEqual(5);
  }
});

describe.concurrent("an address that is opened answers what the library answers in Node", () => {
  test.for(CASES)("$name $search", ({ name, search, expected }, { expect }) =>
    withSoundTab(async (page) => {
      const address = calculationAddress(name, "vi", search);
      await openCalculation(page, address);
      expect(await answerOn(page)).toEqual(expected);
      expect(page.url(), "opening an address does not change it").toBe(new URL(address).href);
    }),
  );
});

describe.concurrent("so does an address that is followed as a link from one calculation to the next, in English", () => {
  test.for(TABLES)("$name", ({ name }, { expect }) =>
    withSoundPage(async (page) => {
      await openCalculation(page, calculationAddress(name, "en", ""));
      for (const { search, expected } of casesOf(name)) {
        const address = calculationAddress(name, "en", search);
        await followLink(page, address);
        await expect.poll(() => answerOn(page), { message: search }).toEqual(expected);
        expect(page.url()).toBe(new URL(address).href);
      }
    }),
  );
});
