import { expect, test } from "vitest";
import { computeDeadline, explainDeadline } from "../../src/index.js";
import { bodyOf } from "./body.js";

test("a whole explanation: headline, term, days, certainty, basis, reading, warning, calendar", () => {
  const deadline = computeDeadline({ rule: "feedback.reject", from: "2026-11-20" });
  expect(explainDeadline(deadline, "vi")).toMatchInlineSnapshot(`
    "Từ chối tiếp nhận phản ánh, kiến nghị: hạn cuối là hết thứ Tư, 25/11/2026.
    Thời hạn là 2 ngày làm việc, kể từ ngày nhận phản ánh, kiến nghị là thứ Sáu, 20/11/2026; bản thân ngày này không tính.
    Không tính 2 ngày nghỉ hằng tuần: từ thứ Bảy, 21/11/2026 đến Chủ nhật, 22/11/2026.
    Tính 1 ngày làm việc: thứ Hai, 23/11/2026.
    Không tính 1 ngày nghỉ lễ, tết: thứ Ba, 24/11/2026 – Ngày Văn hóa Việt Nam (24/11).
    Tính 1 ngày làm việc: thứ Tư, 25/11/2026.
    Lịch nghỉ trong khoảng thời gian này đã được công bố.
    Căn cứ: Kế hoạch của UBND thành phố Cần Thơ 81/KH-UBND, dòng 25 (chỉ có trong kế hoạch, không phải quy định của trung ương); Kế hoạch của UBND phường Hưng Phú 25/KH-UBND, dòng I.5.a (chỉ có trong kế hoạch, không phải quy định của trung ương); 766/QĐ-TTg, công thức chỉ số 5.2 theo mô tả của đơn vị vận hành (theo nguồn dẫn lại).
    Cách hiểu: Các kế hoạch không nêu mốc bắt đầu; tính từ ngày nhận lúc đầu, việc chuyển tiếp không mở thời hạn mới.
    Lưu ý: Từ ngày 20/07/2026, Quyết định 29/2026/QĐ-TTg thay Quyết định 31/2021/QĐ-TTg; các điều về phản ánh, kiến nghị của quyết định này chưa được đối chiếu.
    Lịch làm việc: vietnam, phiên bản 2026-11-22."
  `);
});

test("the day is said as people say it", () => {
  expect(bodyOf({ rule: "feedback.reject", from: "2026-11-20" }, "vi")).toContain("thứ Sáu, 20/11/2026");
});

test("the August swap and National Day", () => {
  expect(bodyOf({ rule: "feedback.resolve", from: "2026-08-20" }, "vi")).toMatchInlineSnapshot(`
    "Xử lý phản ánh, kiến nghị: hạn cuối là hết thứ Hai, 14/09/2026.
    Thời hạn là 15 ngày làm việc, kể từ ngày cơ quan xử lý nhận được là thứ Năm, 20/08/2026; bản thân ngày này không tính.
    Tính 1 ngày làm việc: thứ Sáu, 21/08/2026.
    Tính 1 ngày làm bù: thứ Bảy, 22/08/2026 – Làm bù cho ngày 31/08/2026.
    Không tính 1 ngày nghỉ hằng tuần: Chủ nhật, 23/08/2026.
    Tính 5 ngày làm việc: từ thứ Hai, 24/08/2026 đến thứ Sáu, 28/08/2026.
    Không tính 2 ngày nghỉ hằng tuần: từ thứ Bảy, 29/08/2026 đến Chủ nhật, 30/08/2026.
    Không tính 1 ngày nghỉ hoán đổi: thứ Hai, 31/08/2026 – Nghỉ hoán đổi dịp Quốc khánh (2/9) (làm bù 22/08/2026).
    Không tính 2 ngày nghỉ lễ, tết: từ thứ Ba, 01/09/2026 đến thứ Tư, 02/09/2026 – Quốc khánh (2/9).
    Tính 2 ngày làm việc: từ thứ Năm, 03/09/2026 đến thứ Sáu, 04/09/2026.
    Không tính 2 ngày nghỉ hằng tuần: từ thứ Bảy, 05/09/2026 đến Chủ nhật, 06/09/2026.
    Tính 5 ngày làm việc: từ thứ Hai, 07/09/2026 đến thứ Sáu, 11/09/2026.
    Không tính 2 ngày nghỉ hằng tuần: từ thứ Bảy, 12/09/2026 đến Chủ nhật, 13/09/2026.
    Tính 1 ngày làm việc: thứ Hai, 14/09/2026.
    Lịch nghỉ trong khoảng thời gian này đã được công bố."
  `);
});

test("Tết", () => {
  expect(bodyOf({ rule: "feedback.clarify", from: "2026-02-13" }, "vi")).toMatchInlineSnapshot(`
    "Yêu cầu bổ sung, làm rõ nội dung: hạn cuối là hết thứ Sáu, 27/02/2026.
    Thời hạn là 5 ngày làm việc, kể từ ngày nhận phản ánh, kiến nghị là thứ Sáu, 13/02/2026; bản thân ngày này không tính.
    Không tính 2 ngày nghỉ hằng tuần: từ thứ Bảy, 14/02/2026 đến Chủ nhật, 15/02/2026.
    Không tính 5 ngày nghỉ lễ, tết: từ thứ Hai, 16/02/2026 đến thứ Sáu, 20/02/2026 – Tết Nguyên đán.
    Không tính 2 ngày nghỉ hằng tuần: từ thứ Bảy, 21/02/2026 đến Chủ nhật, 22/02/2026.
    Tính 5 ngày làm việc: từ thứ Hai, 23/02/2026 đến thứ Sáu, 27/02/2026.
    Lịch nghỉ trong khoảng thời gian này đã được công bố."
  `);
});

test("the Hùng Kings' day compensated, 30 April and 1 May", () => {
  expect(bodyOf({ rule: "feedback.forward", from: "2026-04-24" }, "vi")).toMatchInlineSnapshot(`
    "Chuyển tới cơ quan có thẩm quyền: hạn cuối là hết thứ Hai, 04/05/2026.
    Thời hạn là 3 ngày làm việc, kể từ ngày nhận phản ánh, kiến nghị là thứ Sáu, 24/04/2026; bản thân ngày này không tính.
    Không tính 1 ngày nghỉ hằng tuần: thứ Bảy, 25/04/2026.
    Không tính 1 ngày nghỉ lễ, tết: Chủ nhật, 26/04/2026 – Giỗ Tổ Hùng Vương.
    Không tính 1 ngày nghỉ bù: thứ Hai, 27/04/2026 – Giỗ Tổ Hùng Vương.
    Tính 2 ngày làm việc: từ thứ Ba, 28/04/2026 đến thứ Tư, 29/04/2026.
    Không tính 1 ngày nghỉ lễ, tết: thứ Năm, 30/04/2026 – Ngày Chiến thắng (30/4).
    Không tính 1 ngày nghỉ lễ, tết: thứ Sáu, 01/05/2026 – Ngày Quốc tế Lao động (1/5).
    Không tính 2 ngày nghỉ hằng tuần: từ thứ Bảy, 02/05/2026 đến Chủ nhật, 03/05/2026.
    Tính 1 ngày làm việc: thứ Hai, 04/05/2026.
    Lịch nghỉ trong khoảng thời gian này đã được công bố."
  `);
});

test("nothing skipped at all", () => {
  expect(bodyOf({ rule: "feedback.publish", from: "2026-03-02" }, "vi")).toMatchInlineSnapshot(`
    "Công khai kết quả xử lý: hạn cuối là hết thứ Tư, 04/03/2026.
    Thời hạn là 2 ngày làm việc, kể từ ngày nhận được kết quả xử lý là thứ Hai, 02/03/2026; bản thân ngày này không tính.
    Tính 2 ngày làm việc: từ thứ Ba, 03/03/2026 đến thứ Tư, 04/03/2026.
    Lịch nghỉ trong khoảng thời gian này đã được công bố."
  `);
});

test("every explanation has whole sentences, and no hole", () => {
  for (const from of ["2008-02-05", "2011-01-28", "2026-08-20", "2028-01-20", "2030-08-30"]) {
    const text = explainDeadline(computeDeadline({ rule: "feedback.resolve", from }), "vi");
    for (const line of text.split("\n")) expect(line).toMatch(/^\p{Lu}.*\.$/u);
    expect(text).not.toMatch(/undefined|NaN|null|\[object/);
  }
});
