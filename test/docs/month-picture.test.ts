import { expect, test } from "vitest";
import { computeTerm } from "../../src/index.js";
import { monthPicture } from "./month-picture.js";

const deadline = computeTerm({
  term: { amount: 15, unit: "working-day", direction: "after" },
  from: "2026-11-20",
});

test("the picture of the readmes and of the home pages is what the library computes", async () => {
  const picture = monthPicture(deadline, {
    title: "20/11/2026 + 15 ngày làm việc = 14/12/2026; 24/11 được nghỉ",
    legend: "20/11/2026 + 15 ngày làm việc → hết thứ Hai 14/12/2026. Ngày 24/11 được nghỉ, không tính.",
  });
  await expect(picture).toMatchFileSnapshot("../../docs/public/month.svg");
});

test("it shows fifteen counted days, the last of them the due day", () => {
  const picture = monthPicture(deadline, { title: "", legend: "" });
  const numbers = [...picture.matchAll(/font-size="11"[^>]*>(\d+)</g)].map(([, number]) => Number(number));
  expect(numbers).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
});
