import { ACCEPTED, type ActionCase } from "./next-action-running.js";

/** Resolving fell due on Mon 12/10; the update of Thu 15/10 meets the span of 19/10, and the next one runs from 20/10 to 26/10. */
const UPDATED = `${ACCEPTED}, progress-updated 2026-10-15`;

/** Updates on a case that is late, and a day off on which nothing is a working day late. */
export const updateCases: readonly ActionCase[] = [
  {
    title: "the update is made: the next one is told, but cannot be made before 20/10",
    log: UPDATED,
    asOf: "2026-10-16",
    next: "resolve 2026-10-12",
    events: "resolved",
    en: "Resolve the feedback: 4 working days late; it was due by the end of Monday, 12/10/2026. Update on progress: by the end of Monday, 26/10/2026; 6 working days left.",
    vi: "Xử lý phản ánh, kiến nghị: đã quá hạn 4 ngày làm việc, hạn cuối là hết thứ Hai, 12/10/2026. Cập nhật tình hình xử lý: chậm nhất hết thứ Hai, 26/10/2026; còn 6 ngày làm việc.",
  },
  {
    title: "on the last day of the span that is met an update would fall into that one still",
    log: UPDATED,
    asOf: "2026-10-19",
    next: "resolve 2026-10-12",
    events: "resolved",
    en: "Resolve the feedback: 5 working days late; it was due by the end of Monday, 12/10/2026. Update on progress: by the end of Monday, 26/10/2026; 5 working days left.",
    vi: "Xử lý phản ánh, kiến nghị: đã quá hạn 5 ngày làm việc, hạn cuối là hết thứ Hai, 12/10/2026. Cập nhật tình hình xử lý: chậm nhất hết thứ Hai, 26/10/2026; còn 5 ngày làm việc.",
  },
  {
    title: "on the day after it the update of the next span can be made",
    log: UPDATED,
    asOf: "2026-10-20",
    next: "resolve 2026-10-12",
    events: "progress-updated resolved",
    en: "Resolve the feedback: 6 working days late; it was due by the end of Monday, 12/10/2026. Update on progress: by the end of Monday, 26/10/2026; 4 working days left.",
    vi: "Xử lý phản ánh, kiến nghị: đã quá hạn 6 ngày làm việc, hạn cuối là hết thứ Hai, 12/10/2026. Cập nhật tình hình xử lý: chậm nhất hết thứ Hai, 26/10/2026; còn 4 ngày làm việc.",
  },
  {
    title: "on the Saturday after Fri 09/10 it is overdue, and by no working day yet",
    log: "received 2026-09-18, accepted 2026-09-21",
    asOf: "2026-10-10",
    next: "resolve 2026-10-09",
    events: "progress-updated resolved",
    en: "Resolve the feedback: overdue; it was due by the end of Friday, 09/10/2026. Update on progress: by the end of Friday, 16/10/2026; 5 working days left.",
    vi: "Xử lý phản ánh, kiến nghị: đã quá hạn, hạn cuối là hết thứ Sáu, 09/10/2026. Cập nhật tình hình xử lý: chậm nhất hết thứ Sáu, 16/10/2026; còn 5 ngày làm việc.",
  },
  {
    title: "on the day of receipt every way of triage can be taken at once",
    log: "received 2026-09-21",
    asOf: "2026-09-21",
    next: "reject 2026-09-23",
    events: "rejected clarification-requested forwarded accepted resolved",
    en: "One of these must be done: reject it by the end of Wednesday, 23/09/2026; forward it by the end of Thursday, 24/09/2026; ask for clarification by the end of Monday, 28/09/2026; or accept it for handling.",
    vi: "Phải làm một trong các việc: từ chối tiếp nhận chậm nhất hết thứ Tư, 23/09/2026; chuyển cơ quan có thẩm quyền chậm nhất hết thứ Năm, 24/09/2026; yêu cầu bổ sung, làm rõ chậm nhất hết thứ Hai, 28/09/2026; hoặc tiếp nhận để xử lý.",
  },
  {
    title: "one way is left: the two that are past are not offered",
    log: "received 2026-09-21",
    asOf: "2026-09-25",
    next: "clarify 2026-09-28",
    events: "clarification-requested accepted resolved",
    en: "One of these must be done: ask for clarification by the end of Monday, 28/09/2026; or accept it for handling.",
    vi: "Phải làm một trong các việc: yêu cầu bổ sung, làm rõ chậm nhất hết thứ Hai, 28/09/2026; hoặc tiếp nhận để xử lý.",
  },
];
