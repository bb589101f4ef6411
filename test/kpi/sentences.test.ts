import { describe, expect, it } from "vitest";
import { evaluateKpi, evaluateScorecard, type Figure, type IndicatorId, type KpiTarget } from "../../src/kpi/index.js";

function sentenceOf(indicator: IndicatorId, target: KpiTarget, measurement: Figure): [string, string] {
  const { vi, en } = evaluateKpi({ indicator, target, measurement }).sentence;
  return [vi, en];
}

describe("the sentence of a result", () => {
  it("has the count, the target and how many may still fail, as each language writes numbers", () => {
    const target: KpiTarget = { operator: "more-than", value: 97 };
    const counts = { numerator: 1_234_567, denominator: 1_250_000 };
    // 1,234,567 ÷ 0.97 = 1,272,749.48: 22,749 more than there are.
    expect(sentenceOf("dossier-on-time-rate", target, counts)).toEqual([
      "Tỷ lệ hồ sơ giải quyết đúng hạn, trước hạn: 98,77 % (1.234.567 trên 1.250.000), đạt chỉ tiêu trên 97 %. " +
        "Còn 22.749 trường hợp được phép không đạt trước khi mất chỉ tiêu.",
      "Dossiers handled on time or early: 98.77 % (1,234,567 of 1,250,000), meets the target of more than 97 %. " +
        "22,749 more cases may fail before the target is lost.",
    ]);
  });

  it("says how many are lacking", () => {
    const target: KpiTarget = { operator: "at-least", value: "97.5" };
    expect(sentenceOf("data-sync-rate", target, { numerator: 1949, denominator: 2000 })).toEqual([
      "Dữ liệu đồng bộ đúng, đủ, sạch, sống: 97,45 % (1.949 trên 2.000), không đạt chỉ tiêu tối thiểu 97,5 %. " +
        "Thêm 1 trường hợp đạt thì đã đủ.",
      "Data synchronised correctly, completely, clean and live: 97.45 % (1,949 of 2,000), misses the target of " +
        "at least 97.5 %. 1 more case on the right side would have met it.",
    ]);
  });

  it("says that nothing may fail any more, and nothing where no number can be said", () => {
    const all = { numerator: 52, denominator: 52 };
    const [, en] = sentenceOf("data-sync-rate", { operator: "equal", value: 100 }, all);
    expect(en).toMatch(/meets the target of exactly 100 %\. One more case that fails loses the target\.$/);
    const [vi] = sentenceOf("data-sync-rate", { operator: "more-than", value: 100 }, all);
    expect(vi).toMatch(/: 100,00 % \(52 trên 52\), không đạt chỉ tiêu trên 100 %\.$/);
    const [most] = sentenceOf("data-sync-rate", { operator: "at-most", value: 100 }, all);
    expect(most).toMatch(/đạt chỉ tiêu không quá 100 %\.$/);
  });

  it("tells a fall from a base, and by how much it may rise or must fall", () => {
    const target: KpiTarget = { operator: "reduce-by-at-least", value: 50 };
    const [vi, en] = sentenceOf("compliance-cost-cut", target, { baseline: "1250.75", current: 600 });
    expect(vi).toMatch(
      /: 52,03 % \(từ 1\.250,75 còn 600\), đạt chỉ tiêu giảm ít nhất 50 %\. Số hiện tại còn được tăng 25,37\.$/,
    );
    expect(en).toMatch(
      /: 52\.03 % \(from 1,250\.75 to 600\), meets the target of a cut of at least 50 %\. The current figure may still rise by 25\.37\.$/,
    );
    const [rose, risen] = sentenceOf("compliance-cost-cut", target, { baseline: 1000, current: "2500.5" });
    expect(rose).toMatch(/: -150,05 % \(từ 1\.000 còn 2\.500,5\), không đạt .+ Số hiện tại phải giảm thêm 2\.000,5\.$/);
    expect(risen).toMatch(/ The current figure would have to fall by another 2,000\.5\.$/);
  });

  it.each([
    [60, "Thêm một trường hợp không đạt là mất chỉ tiêu.", "One more case that fails loses the target."],
    [
      61,
      "Còn 1 trường hợp được phép không đạt trước khi mất chỉ tiêu.",
      "1 more case may fail before the target is lost.",
    ],
    [
      62,
      "Còn 3 trường hợp được phép không đạt trước khi mất chỉ tiêu.",
      "3 more cases may fail before the target is lost.",
    ],
    [59, "Thêm 1 trường hợp đạt thì đã đủ.", "1 more case on the right side would have met it."],
    [58, "Thêm 2 trường hợp đạt thì đã đủ.", "2 more cases on the right side would have met it."],
  ])("counts one case and several as each language does: %d of 100, held against 60 %%", (numerator, vi, en) => {
    const target: KpiTarget = { operator: "at-least", value: 60 };
    const [one, other] = sentenceOf("data-sync-rate", target, { numerator, denominator: 100 });
    expect(one.slice(-vi.length - 1)).toBe(` ${vi}`);
    expect(other.slice(-en.length - 1)).toBe(` ${en}`);
  });

  it("names equality in both languages", () => {
    const all = { numerator: 1, denominator: 2 };
    const [vi, en] = sentenceOf("data-sync-rate", { operator: "equal", value: 100 }, all);
    expect(vi).toContain("không đạt chỉ tiêu bằng 100 %.");
    expect(en).toContain("misses the target of exactly 100 %.");
  });

  it("says of a value that it is as reported, without cases", () => {
    expect(sentenceOf("satisfaction-rate", { operator: "at-least", value: 90 }, { value: "92.50" })).toEqual([
      "Mức độ hài lòng về tiếp nhận, giải quyết thủ tục hành chính: 92,50 % (theo số liệu báo cáo), đạt chỉ tiêu tối thiểu 90 %.",
      "Satisfaction with the handling of procedures: 92.50 % (as reported), meets the target of at least 90 %.",
    ]);
  });

  it("of a scorecard says what was not measured", () => {
    const { lines } = evaluateScorecard({ profile: "can-tho-2025", period: "2025-Q3", measurements: [] });
    expect(lines.slice(0, 2).map(({ result }) => result.sentence.en)).toEqual([
      "Targets that the Government set in Resolutions 76/NQ-CP, 02/NQ-CP and 66/NQ-CP: the target is left to another " +
        "text (NQ 76/NQ-CP, NQ 02/NQ-CP (2025), NQ 66/NQ-CP) and no number was given, so it cannot be judged.",
      "Announcement decisions issued on time: no figure was given.",
    ]);
    expect(lines[1]?.result.sentence.vi).toMatch(/^.+: chưa có số liệu\.$/);
  });
});
