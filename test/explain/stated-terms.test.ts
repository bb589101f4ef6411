import { expect, test } from "vitest";
import { explainDeadline, type Language, type Term } from "../../src/index.js";
import { LANGUAGES } from "../../src/problem/language.js";
import { after, before, deadlineOf } from "../deadline/own-terms.js";

function explained(term: Term, from: string, language: Language): string[] {
  return explainDeadline(deadlineOf(term, from), language).split("\n");
}

/** Term, day counted from, how the term is said, how the days are said. */
const VIETNAMESE: readonly (readonly [Term, string, string, string])[] = [
  [
    after(1, "month"),
    "2026-01-31",
    "Thời hạn là 1 tháng, kể từ ngày bắt đầu là thứ Bảy, 31/01/2026; bản thân ngày này không tính.",
    "Tính 28 ngày: từ Chủ nhật, 01/02/2026 đến thứ Bảy, 28/02/2026.",
  ],
  [
    after(2, "week"),
    "2026-09-21",
    "Thời hạn là 2 tuần, kể từ ngày bắt đầu là thứ Hai, 21/09/2026; bản thân ngày này không tính.",
    "Tính 14 ngày: từ thứ Ba, 22/09/2026 đến thứ Hai, 05/10/2026.",
  ],
  [
    before(3, "month"),
    "2026-05-29",
    "Chậm nhất 3 tháng trước ngày bắt đầu là thứ Sáu, 29/05/2026; bản thân ngày này không tính.",
    "Tính 90 ngày: từ thứ Bảy, 28/02/2026 đến thứ Năm, 28/05/2026.",
  ],
];

for (const [term, from, said, days] of VIETNAMESE) {
  test(`${term.amount} × ${term.unit} ${term.direction} ${from}, in Vietnamese`, () => {
    expect(explained(term, from, "vi").slice(1, 3)).toEqual([said, days]);
  });
}

/** The same in English. */
const ENGLISH: readonly (readonly [Term, string, string, string])[] = [
  [
    after(1, "month"),
    "2026-01-31",
    "The term is 1 month from the start, Saturday, 31/01/2026; that day itself is not counted.",
    "Counted 28 days: from Sunday, 01/02/2026 to Saturday, 28/02/2026.",
  ],
  [
    after(2, "week"),
    "2026-09-21",
    "The term is 2 weeks from the start, Monday, 21/09/2026; that day itself is not counted.",
    "Counted 14 days: from Tuesday, 22/09/2026 to Monday, 05/10/2026.",
  ],
  [
    before(1, "calendar-day"),
    "2026-09-24",
    "It must be done at the latest 1 calendar day before the start, Thursday, 24/09/2026; that day itself is not counted.",
    "Counted 1 day: Wednesday, 23/09/2026.",
  ],
];

for (const [term, from, said, days] of ENGLISH) {
  test(`${term.amount} × ${term.unit} ${term.direction} ${from}, in English`, () => {
    expect(explained(term, from, "en").slice(1, 3)).toEqual([said, days]);
  });
}

test("a month that rests on days not decided yet is said to be expected", () => {
  expect(explained(after(1, "month"), "2028-01-05", "vi")).toContain(
    "Đây là hạn dự kiến: trong khoảng thời gian này có ngày chưa được quyết định.",
  );
  expect(explained(after(1, "month"), "2028-01-05", "en")).toContain(
    "This deadline is expected, not certain: some days in this time have not been decided yet.",
  );
});

test("a term without citations says no basis, and not an empty one", () => {
  for (const language of LANGUAGES) {
    for (const line of explained(after(1, "month"), "2026-01-31", language)) expect(line).not.toMatch(/: ?\.$/);
  }
});

test("a term with citations says them", () => {
  const deadline = { ...deadlineOf(after(1, "week"), "2026-09-21"), cites: [{ instrument: "01/HĐ" }] };
  expect(explainDeadline(deadline, "vi")).toContain("Căn cứ: 01/HĐ.");
  expect(explainDeadline(deadline, "en")).toContain("Basis: 01/HĐ.");
});
