import type { ClarificationMode, Language } from "../../../../src/index.js";

/** What the calculator of feedback cases says, once a language. */
export interface FeedbackWords {
  readonly asOf: string;
  readonly clarification: string;
  readonly modes: Readonly<Record<ClarificationMode, string>>;
  readonly log: string;
  readonly empty: string;
  readonly nextOn: string;
  readonly add: string;
  readonly ended: string;
  readonly removeLast: string;
  readonly later: (events: number) => string;
  readonly state: string;
  readonly next: string;
  readonly onTime: string;
  readonly onTimes: Readonly<Record<"true" | "false" | "null", string>>;
  readonly obligations: string;
  readonly columns: readonly [rule: string, from: string, due: string, status: string, detail: string];
  readonly left: (days: number) => string;
  readonly late: (days: number) => string;
  readonly done: (date: string) => string;
  readonly timeline: string;
  readonly due: (what: string) => string;
}

export const FEEDBACK_WORDS: Readonly<Record<Language, FeedbackWords>> = {
  vi: {
    asOf: "Xem tại ngày",
    clarification: "Yêu cầu bổ sung, làm rõ",
    modes: { reset: "tính lại từ ngày bổ sung", suspend: "không tính những ngày chờ", ignore: "vẫn tính tiếp" },
    log: "Sự kiện",
    empty: "Chưa có sự kiện nào.",
    nextOn: "Ngày của sự kiện tiếp theo",
    add: "Thêm sự kiện được phép:",
    ended: "Hồ sơ đã kết thúc, không còn sự kiện nào được phép.",
    removeLast: "Bỏ sự kiện cuối",
    later: (events) => `${events} sự kiện sau ngày xem, chưa tính đến.`,
    state: "Trạng thái",
    next: "Việc tiếp theo",
    onTime: "Đúng hạn",
    onTimes: { true: "đúng hạn", false: "có việc trễ hạn", null: "chưa kết thúc, chưa trễ" },
    obligations: "Nghĩa vụ",
    columns: ["Việc", "Tính từ", "Hạn cuối", "Tình trạng", "Chi tiết"],
    left: (days) => `còn ${days} ngày làm việc`,
    late: (days) => `trễ ${days} ngày làm việc`,
    done: (date) => `xong ${date}`,
    timeline: "Dòng thời gian",
    due: (what) => `hạn cuối: ${what}`,
  },
  en: {
    asOf: "As of",
    clarification: "A request for clarification",
    modes: { reset: "starts the clock again", suspend: "leaves the waiting days out", ignore: "changes nothing" },
    log: "Events",
    empty: "There is no event yet.",
    nextOn: "Date of the next event",
    add: "Add an event that is allowed:",
    ended: "The case has ended: no further event is allowed.",
    removeLast: "Remove the last event",
    later: (events) => `${events} ${events === 1 ? "event" : "events"} after this day, not counted yet.`,
    state: "State",
    next: "Next action",
    onTime: "On time",
    onTimes: { true: "on time", false: "something was late", null: "not ended, nothing late" },
    obligations: "Obligations",
    columns: ["What", "Counted from", "Due", "Status", "Detail"],
    left: (days) => `${days} working ${days === 1 ? "day" : "days"} left`,
    late: (days) => `${days} working ${days === 1 ? "day" : "days"} late`,
    done: (date) => `done ${date}`,
    timeline: "Timeline",
    due: (what) => `due: ${what}`,
  },
};
