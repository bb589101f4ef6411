import { expect, test } from "vitest";
import { computeDeadline, type DeadlineRequest, explainDeadline, type Language } from "../../src/index.js";
import { LANGUAGES } from "../../src/problem/language.js";

function lineOf(request: DeadlineRequest, language: Language, head: string): string | undefined {
  return explainDeadline(computeDeadline(request), language)
    .split("\n")
    .find((line) => line.startsWith(head));
}

const DATABASE = { rule: "procedure.publish-national-database", from: "2026-02-13", profile: "national" } as const;

/** The case, its basis in Vietnamese and in English: one article, three numbers. */
for (const variant of ["ministry", "province", "fast-track"]) {
  test(`national, ${variant}: the basis is the article of the decree, its text seen`, () => {
    const request = { ...DATABASE, variant };
    expect(lineOf(request, "vi", "Căn cứ")).toBe(
      "Căn cứ: Nghị định 63/2010/NĐ-CP, khoản 2 Điều 24, sửa đổi bởi Nghị định 92/2017/NĐ-CP (đã đối chiếu văn bản).",
    );
    expect(lineOf(request, "en", "Basis")).toBe(
      "Basis: Decree 63/2010/NĐ-CP, Article 24(2) as amended by Decree 92/2017/NĐ-CP (text seen).",
    );
  });
}

test("the case is named, since the same article gives other cases other numbers", () => {
  for (const language of LANGUAGES) {
    const said = ["ministry", "province", "fast-track"].map((variant) =>
      explainDeadline(computeDeadline({ ...DATABASE, from: "2026-09-21", variant }), language)
        .split("\n")
        .filter((line) => !/\d{2}\/\d{2}\/\d{4}/.test(line))
        .join("\n"),
    );
    expect(new Set(said).size).toBe(3);
  }
});

test("the circular of 2017 is said to be known at second hand", () => {
  const request = { rule: "feedback.resolve", from: "2019-05-06", profile: "national" } as const;
  expect(lineOf(request, "vi", "Căn cứ")).toBe("Căn cứ: Thông tư 02/2017/TT-VPCP (theo nguồn dẫn lại).");
  expect(lineOf(request, "en", "Basis")).toBe("Basis: Circular 02/2017/TT-VPCP (secondary source).");
});

test("a number of Cần Thơ is said to stand in its plan only, with the row", () => {
  const request = { rule: "procedure.post-at-office", from: "2025-09-15", profile: "can-tho-2025" } as const;
  expect(lineOf(request, "vi", "Căn cứ")).toBe(
    "Căn cứ: Kế hoạch của UBND thành phố Cần Thơ 81/KH-UBND, dòng 2 (chỉ có trong kế hoạch, không phải quy định của trung ương).",
  );
  expect(lineOf(request, "en", "Basis")).toBe(
    "Basis: Plan of the People's Committee of Cần Thơ 81/KH-UBND, row 2 (in a plan only, not national law).",
  );
});

test("the draft of Hòa An is called a draft in the language of the reader", () => {
  const request = { rule: "procedure.post-at-office", from: "2026-09-15", profile: "hoa-an-2026" } as const;
  expect(lineOf(request, "vi", "Căn cứ")).toContain("Dự thảo Kế hoạch của UBND xã Hòa An (không số)");
  expect(lineOf(request, "en", "Basis")).not.toContain("dự thảo");
  expect(lineOf(request, "en", "Basis")?.toLowerCase()).toContain("draft");
});

test("a deadline of 2010 is not based on a decree of 2017", () => {
  const request = { rule: "feedback.forward", from: "2010-03-01", profile: "national" } as const;
  expect(lineOf(request, "vi", "Căn cứ")).toContain("20/2008/NĐ-CP");
  expect(lineOf(request, "vi", "Căn cứ")).not.toContain("92/2017/NĐ-CP");
});

test("a same-day term of 2040 is not said to rest on announced days off: nothing is announced there", () => {
  const deadline = computeDeadline({ rule: "procedure.publish-portal", from: "2040-08-23" });
  expect(explainDeadline(deadline, "en")).not.toContain("have been announced");
  expect(explainDeadline(deadline, "vi")).not.toContain("đã được công bố");
});
