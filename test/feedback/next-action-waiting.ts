import {
  ACCEPTED,
  type ActionCase,
  RESOLVE_LATE_EN,
  RESOLVE_LATE_VI,
  UPDATE_EN,
  UPDATE_VI,
} from "./next-action-running.js";

const WAITING = "received 2026-09-21, clarification-requested 2026-09-24";

/** Waiting for the sender, and the ends. */
export const waitingCases: readonly ActionCase[] = [
  {
    title: "waiting for the sender, who stopped the clock",
    log: WAITING,
    asOf: "2026-09-25",
    next: null,
    events: "clarified",
    en: "Waiting for the sender to clarify. The term of resolving is stopped.",
    vi: "Đang chờ người gửi bổ sung, làm rõ. Thời hạn xử lý tạm dừng.",
  },
  {
    title: "waiting for the sender while the clock runs on",
    log: WAITING,
    asOf: "2026-09-25",
    mode: "ignore",
    next: "resolve 2026-10-12",
    events: "clarified",
    en: "Waiting for the sender to clarify. Resolve the feedback: by the end of Monday, 12/10/2026; 11 working days left.",
    vi: "Đang chờ người gửi bổ sung, làm rõ. Xử lý phản ánh, kiến nghị: chậm nhất hết thứ Hai, 12/10/2026; còn 11 ngày làm việc.",
  },
  {
    title: "asked when it was late already: there was nothing left to stop",
    log: `${ACCEPTED}, clarification-requested 2026-10-13`,
    asOf: "2026-10-13",
    next: "resolve 2026-10-12",
    events: "clarified progress-updated",
    en: `Waiting for the sender to clarify. ${RESOLVE_LATE_EN} ${UPDATE_EN}`,
    vi: `Đang chờ người gửi bổ sung, làm rõ. ${RESOLVE_LATE_VI} ${UPDATE_VI}`,
  },
  {
    title: "received again after an answer that opened no triage",
    log: `${WAITING}, clarified 2026-09-25`,
    asOf: "2026-10-12",
    mode: "ignore",
    next: "resolve 2026-10-12",
    events: "resolved",
    en: "Resolve the feedback: due today, by the end of Monday, 12/10/2026.",
    vi: "Xử lý phản ánh, kiến nghị: hạn cuối là hôm nay, hết thứ Hai, 12/10/2026.",
  },
  {
    title: "rejected",
    log: "received 2026-09-21, rejected 2026-09-22",
    asOf: "2026-11-20",
    next: null,
    events: "",
    en: "The case has ended: rejected.",
    vi: "Hồ sơ đã kết thúc: không tiếp nhận.",
  },
  {
    title: "published",
    log: `${ACCEPTED}, resolved 2026-10-08, published 2026-10-09`,
    asOf: "2026-11-20",
    next: null,
    events: "",
    en: "The case has ended: published.",
    vi: "Hồ sơ đã kết thúc: đã công khai.",
  },
  {
    title: "withdrawn",
    log: `${WAITING}, withdrawn 2026-09-25`,
    asOf: "2026-11-20",
    next: null,
    events: "",
    en: "The case has ended: withdrawn.",
    vi: "Hồ sơ đã kết thúc: đã rút.",
  },
];
