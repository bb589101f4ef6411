import type { DayKind } from "../calendar/day-kind.js";
import type { TermUnit } from "../rule/types.js";
import type { Phrases } from "./phrases.js";

const KINDS: Readonly<Record<DayKind | "calendar-day", string>> = {
  workday: "ngày làm việc",
  "make-up-workday": "ngày làm bù",
  "local-workday": "ngày làm việc theo lịch riêng",
  "calendar-day": "ngày",
  weekend: "ngày nghỉ hằng tuần",
  "public-holiday": "ngày nghỉ lễ, tết",
  "compensatory-day-off": "ngày nghỉ bù",
  "swapped-day-off": "ngày nghỉ hoán đổi",
  "local-day-off": "ngày nghỉ theo lịch riêng",
};

const UNITS: Readonly<Record<Exclude<TermUnit, "same-day">, string>> = {
  "working-day": "ngày làm việc",
  "calendar-day": "ngày (tính cả ngày nghỉ)",
  week: "tuần",
  month: "tháng",
};

const VARIANTS: Readonly<Record<string, string>> = {
  ministry: "bộ, cơ quan ngang bộ",
  province: "UBND cấp tỉnh và cơ quan được ủy quyền",
  "fast-track": "văn bản ban hành theo trình tự, thủ tục rút gọn",
};

/** An explanation in Vietnamese. */
export const VIETNAMESE: Phrases = {
  headline: (title, due) => `${title}: hạn cuối là hết ${due}.`,
  term: ({ amount, unit, direction }, event, from) => {
    if (unit === "same-day") return `Phải làm ngay trong ${event} là ${from}.`;
    const length = `${amount} ${UNITS[unit]}`;
    return direction === "before"
      ? `Chậm nhất ${length} trước ${event} là ${from}; bản thân ngày này không tính.`
      : `Thời hạn là ${length}, kể từ ${event} là ${from}; bản thân ngày này không tính.`;
  },
  counted: (days, kind, span) => `Tính ${days} ${KINDS[kind]}: ${span}.`,
  skipped: (days, kind, span) => `Không tính ${days} ${KINDS[kind]}: ${span}.`,
  rolled: (ended, kind, to) =>
    `Thời hạn kết thúc vào ${ended}, là ${KINDS[kind]}, nên kéo dài đến hết ngày làm việc tiếp theo là ${to} (khoản 5 Điều 148 Bộ luật Dân sự 2015).`,
  actBy: {
    "due-is-off": (day) => `Hạn cuối là ngày nghỉ và không văn bản nào cho dời; nên làm xong chậm nhất hết ${day}.`,
    "not-before-the-event": (day) =>
      `Hạn cuối là ngày nghỉ nhưng không thể làm trước khi có sự kiện: làm ngay trong ngày ${day}.`,
  },
  span: (from, to) => `từ ${from} đến ${to}`,
  certainty: {
    official: "Lịch nghỉ trong khoảng thời gian này đã được công bố.",
    statutory: "Trong khoảng thời gian này có ngày chỉ căn cứ vào luật, chưa thấy thông báo riêng.",
    projected: "Đây là hạn dự kiến: trong khoảng thời gian này có ngày chưa được quyết định.",
  },
  variant: (name) => `Áp dụng cho trường hợp: ${VARIANTS[name] ?? name}.`,
  basis: (citations) => `Căn cứ: ${citations}.`,
  reading: (text) => `Cách hiểu: ${text}`,
  warning: (text) => `Lưu ý: ${text}`,
  calendar: (id, version) => `Lịch làm việc: ${id}, phiên bản ${version}.`,
};
