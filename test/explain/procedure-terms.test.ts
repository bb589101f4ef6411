import { expect, test } from "vitest";
import type { DeadlineRequest } from "../../src/index.js";
import { bodyOf } from "./body.js";

/** What, the deadline asked for, its explanation in Vietnamese and in English without basis, reading and calendar. */
const CASES: readonly (readonly [string, DeadlineRequest, readonly string[], readonly string[]])[] = [
  [
    "a backward term due on a holiday",
    { rule: "procedure.announce-before-effect", from: "2026-09-10" },
    [
      "Công bố TTHC trước ngày văn bản có hiệu lực: hạn cuối là hết thứ Tư, 02/09/2026.",
      "Chậm nhất 8 ngày (tính cả ngày nghỉ) trước ngày văn bản quy phạm pháp luật có hiệu lực là thứ Năm, 10/09/2026; bản thân ngày này không tính.",
      "Tính 8 ngày: từ thứ Tư, 02/09/2026 đến thứ Tư, 09/09/2026.",
      "Hạn cuối là ngày nghỉ và không văn bản nào cho dời; nên làm xong chậm nhất hết thứ Sáu, 28/08/2026.",
      "Lịch nghỉ trong khoảng thời gian này đã được công bố.",
    ],
    [
      "Announce procedures before the legal document takes effect: due by the end of Wednesday, 02/09/2026.",
      "It must be done at the latest 8 calendar days before the effective date of the legal document, Thursday, 10/09/2026; that day itself is not counted.",
      "Counted 8 days: from Wednesday, 02/09/2026 to Wednesday, 09/09/2026.",
      "The last day is a day off, and no text moves it; it is best done by Friday, 28/08/2026.",
      "The days off in this time have been announced.",
    ],
  ],
  [
    "a backward term in working days, as the decree of 2013 had it",
    { rule: "procedure.announce-before-effect", from: "2015-07-01", profile: "national", variant: "province" },
    [
      "Công bố TTHC trước ngày văn bản có hiệu lực: hạn cuối là hết thứ Tư, 24/06/2015.",
      "Chậm nhất 5 ngày làm việc trước ngày văn bản quy phạm pháp luật có hiệu lực là thứ Tư, 01/07/2015; bản thân ngày này không tính.",
      "Tính 3 ngày làm việc: từ thứ Tư, 24/06/2015 đến thứ Sáu, 26/06/2015.",
      "Không tính 2 ngày nghỉ hằng tuần: từ thứ Bảy, 27/06/2015 đến Chủ nhật, 28/06/2015.",
      "Tính 2 ngày làm việc: từ thứ Hai, 29/06/2015 đến thứ Ba, 30/06/2015.",
      "Lịch nghỉ trong khoảng thời gian này đã được công bố.",
      "Áp dụng cho trường hợp: UBND cấp tỉnh và cơ quan được ủy quyền.",
    ],
    [
      "Announce procedures before the legal document takes effect: due by the end of Wednesday, 24/06/2015.",
      "It must be done at the latest 5 working days before the effective date of the legal document, Wednesday, 01/07/2015; that day itself is not counted.",
      "Counted 3 working days: from Wednesday, 24/06/2015 to Friday, 26/06/2015.",
      "Not counted, 2 weekly rest days: from Saturday, 27/06/2015 to Sunday, 28/06/2015.",
      "Counted 2 working days: from Monday, 29/06/2015 to Tuesday, 30/06/2015.",
      "The days off in this time have been announced.",
      "It holds for: provinces and bodies that they delegate to.",
    ],
  ],
  [
    "a same-day term on a Sunday",
    { rule: "procedure.publish-portal", from: "2026-08-23" },
    [
      "Công khai TTHC trên Cổng/Trang thông tin điện tử: hạn cuối là hết Chủ nhật, 23/08/2026.",
      "Phải làm ngay trong ngày công khai trên Cơ sở dữ liệu quốc gia là Chủ nhật, 23/08/2026.",
      "Hạn cuối là ngày nghỉ nhưng không thể làm trước khi có sự kiện: làm ngay trong ngày Chủ nhật, 23/08/2026.",
      "Lịch nghỉ trong khoảng thời gian này đã được công bố.",
    ],
    [
      "Publish procedures on the portal: due by the end of Sunday, 23/08/2026.",
      "It must be done on the same day: publication in the national database, Sunday, 23/08/2026.",
      "The last day is a day off, but nothing can be done before the event: act on Sunday, 23/08/2026.",
      "The days off in this time have been announced.",
    ],
  ],
  [
    "a calendar-day term that rolls off a holiday",
    { rule: "procedure.electronic-workflow", from: "2026-08-28" },
    [
      "Xây dựng quy trình điện tử: hạn cuối là hết thứ Năm, 03/09/2026.",
      "Thời hạn là 5 ngày (tính cả ngày nghỉ), kể từ ngày ký quyết định phê duyệt quy trình nội bộ là thứ Sáu, 28/08/2026; bản thân ngày này không tính.",
      "Tính 5 ngày: từ thứ Bảy, 29/08/2026 đến thứ Tư, 02/09/2026.",
      "Thời hạn kết thúc vào thứ Tư, 02/09/2026 – Quốc khánh (2/9), là ngày nghỉ lễ, tết, nên kéo dài đến hết ngày làm việc tiếp theo là thứ Năm, 03/09/2026 (khoản 5 Điều 148 Bộ luật Dân sự 2015).",
      "Lịch nghỉ trong khoảng thời gian này đã được công bố.",
    ],
    [
      "Set up the electronic workflow: due by the end of Thursday, 03/09/2026.",
      "The term is 5 calendar days from the signing of the decision approving the internal workflow, Friday, 28/08/2026; that day itself is not counted.",
      "Counted 5 days: from Saturday, 29/08/2026 to Wednesday, 02/09/2026.",
      "The term ended on Wednesday, 02/09/2026 – National Day (2 September), a public holiday, and so runs to the end of the next working day, Thursday, 03/09/2026 (Civil Code 2015, Article 148(5)).",
      "The days off in this time have been announced.",
    ],
  ],
  [
    "a national term of 2019 in calendar days",
    { rule: "feedback.resolve", from: "2019-05-06", profile: "national" },
    [
      "Xử lý phản ánh, kiến nghị: hạn cuối là hết thứ Hai, 27/05/2019.",
      "Thời hạn là 20 ngày (tính cả ngày nghỉ), kể từ ngày cơ quan xử lý nhận được là thứ Hai, 06/05/2019; bản thân ngày này không tính.",
      "Tính 20 ngày: từ thứ Ba, 07/05/2019 đến Chủ nhật, 26/05/2019.",
      "Thời hạn kết thúc vào Chủ nhật, 26/05/2019, là ngày nghỉ hằng tuần, nên kéo dài đến hết ngày làm việc tiếp theo là thứ Hai, 27/05/2019 (khoản 5 Điều 148 Bộ luật Dân sự 2015).",
      "Lịch nghỉ trong khoảng thời gian này đã được công bố.",
    ],
    [
      "Resolve the feedback: due by the end of Monday, 27/05/2019.",
      "The term is 20 calendar days from receipt by the body that handles it, Monday, 06/05/2019; that day itself is not counted.",
      "Counted 20 days: from Tuesday, 07/05/2019 to Sunday, 26/05/2019.",
      "The term ended on Sunday, 26/05/2019, a weekly rest day, and so runs to the end of the next working day, Monday, 27/05/2019 (Civil Code 2015, Article 148(5)).",
      "The days off in this time have been announced.",
    ],
  ],
];

for (const [what, request, vietnamese, english] of CASES) {
  test(`${what}, in Vietnamese`, () => {
    expect(bodyOf(request, "vi").split("\n")).toEqual(vietnamese);
  });

  test(`${what}, in English`, () => {
    expect(bodyOf(request, "en").split("\n")).toEqual(english);
  });
}
