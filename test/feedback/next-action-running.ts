import type { ModelMode } from "./model.js";

/** What must be done with a case, worked out by hand on the calendar of 2026. */
export interface ActionCase {
  readonly title: string;
  readonly log: string;
  readonly asOf: string;
  /** `reset` unless given. */
  readonly mode?: ModelMode;
  /** Rule and due day of the next obligation. */
  readonly next: string | null;
  readonly events: string;
  readonly en: string;
  readonly vi: string;
}

const TRIAGE = "rejected clarification-requested forwarded accepted resolved";
export const ACCEPTED = "received 2026-09-21, accepted 2026-09-22";
export const RESOLVE_LATE_VI =
  "Xử lý phản ánh, kiến nghị: đã quá hạn 1 ngày làm việc, hạn cuối là hết thứ Hai, 12/10/2026.";
export const RESOLVE_LATE_EN = "Resolve the feedback: 1 working day late; it was due by the end of Monday, 12/10/2026.";
export const UPDATE_VI = "Cập nhật tình hình xử lý: chậm nhất hết thứ Hai, 19/10/2026; còn 4 ngày làm việc.";
export const UPDATE_EN = "Update on progress: by the end of Monday, 19/10/2026; 4 working days left.";

/** Triage, handling, publishing. */
export const runningCases: readonly ActionCase[] = [
  {
    title: "triage: three ways in time",
    log: "received 2026-11-20",
    asOf: "2026-11-23",
    next: "reject 2026-11-25",
    events: TRIAGE,
    en: "One of these must be done: reject it by the end of Wednesday, 25/11/2026; forward it by the end of Thursday, 26/11/2026; ask for clarification by the end of Monday, 30/11/2026; or accept it for handling.",
    vi: "Phải làm một trong các việc: từ chối tiếp nhận chậm nhất hết thứ Tư, 25/11/2026; chuyển cơ quan có thẩm quyền chậm nhất hết thứ Năm, 26/11/2026; yêu cầu bổ sung, làm rõ chậm nhất hết thứ Hai, 30/11/2026; hoặc tiếp nhận để xử lý.",
  },
  {
    title: "triage: refusing is past, so it is not offered",
    log: "received 2026-11-20",
    asOf: "2026-11-26",
    next: "forward 2026-11-26",
    events: "clarification-requested forwarded accepted resolved",
    en: "One of these must be done: forward it by the end of Thursday, 26/11/2026; ask for clarification by the end of Monday, 30/11/2026; or accept it for handling.",
    vi: "Phải làm một trong các việc: chuyển cơ quan có thẩm quyền chậm nhất hết thứ Năm, 26/11/2026; yêu cầu bổ sung, làm rõ chậm nhất hết thứ Hai, 30/11/2026; hoặc tiếp nhận để xử lý.",
  },
  {
    title: "triage: all ways are past, the last was asking",
    log: "received 2026-11-20",
    asOf: "2026-12-01",
    next: "reject 2026-11-25",
    events: TRIAGE,
    en: "Triage is overdue; it was due by the end of Monday, 30/11/2026: reject it, forward it, ask for clarification or accept it at once.",
    vi: "Đã quá hạn xử lý ban đầu, hạn cuối là hết thứ Hai, 30/11/2026: phải từ chối, chuyển, yêu cầu bổ sung hoặc tiếp nhận để xử lý ngay.",
  },
  {
    title: "handling, with days left",
    log: "received 2026-11-20, accepted 2026-11-23",
    asOf: "2026-12-10",
    next: "resolve 2026-12-14",
    events: "resolved",
    en: "Resolve the feedback: by the end of Monday, 14/12/2026; 2 working days left.",
    vi: "Xử lý phản ánh, kiến nghị: chậm nhất hết thứ Hai, 14/12/2026; còn 2 ngày làm việc.",
  },
  {
    title: "forwarded, with one day left",
    log: "received 2026-09-21, forwarded 2026-09-22",
    asOf: "2026-10-12",
    next: "resolve 2026-10-13",
    events: "resolved",
    en: "Resolve the feedback: by the end of Tuesday, 13/10/2026; 1 working day left.",
    vi: "Xử lý phản ánh, kiến nghị: chậm nhất hết thứ Ba, 13/10/2026; còn 1 ngày làm việc.",
  },
  {
    title: "due today",
    log: ACCEPTED,
    asOf: "2026-10-12",
    next: "resolve 2026-10-12",
    events: "resolved",
    en: "Resolve the feedback: due today, by the end of Monday, 12/10/2026.",
    vi: "Xử lý phản ánh, kiến nghị: hạn cuối là hôm nay, hết thứ Hai, 12/10/2026.",
  },
  {
    title: "one day late, with the first update to come",
    log: ACCEPTED,
    asOf: "2026-10-13",
    next: "resolve 2026-10-12",
    events: "progress-updated resolved",
    en: `${RESOLVE_LATE_EN} ${UPDATE_EN}`,
    vi: `${RESOLVE_LATE_VI} ${UPDATE_VI}`,
  },
  {
    title: "seven days late, the first update missed: that one is told, not the one after",
    log: ACCEPTED,
    asOf: "2026-10-21",
    next: "resolve 2026-10-12",
    events: "progress-updated resolved",
    en: "Resolve the feedback: 7 working days late; it was due by the end of Monday, 12/10/2026. Update on progress: 2 working days late; it was due by the end of Monday, 19/10/2026.",
    vi: "Xử lý phản ánh, kiến nghị: đã quá hạn 7 ngày làm việc, hạn cuối là hết thứ Hai, 12/10/2026. Cập nhật tình hình xử lý: đã quá hạn 2 ngày làm việc, hạn cuối là hết thứ Hai, 19/10/2026.",
  },
  {
    title: "an answer given but not published",
    log: `${ACCEPTED}, resolved 2026-10-08`,
    asOf: "2026-10-09",
    next: "publish 2026-10-12",
    events: "published",
    en: "Publish the result: by the end of Monday, 12/10/2026; 1 working day left.",
    vi: "Công khai kết quả xử lý: chậm nhất hết thứ Hai, 12/10/2026; còn 1 ngày làm việc.",
  },
];
