import type { DayKind } from "../calendar/day-kind.js";
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

/** An explanation in Vietnamese. */
export const VIETNAMESE: Phrases = {
  headline: (title, due) => `${title}: hạn cuối là hết ${due}.`,
  term: ({ amount, unit }, event, from) =>
    `Thời hạn là ${amount} ${unit === "working-day" ? "ngày làm việc" : "ngày"}, kể từ ${event} là ${from}; bản thân ngày này không tính.`,
  counted: (days, kind, span) => `Tính ${days} ${KINDS[kind]}: ${span}.`,
  skipped: (days, kind, span) => `Không tính ${days} ${KINDS[kind]}: ${span}.`,
  rolled: (days, kind, span) =>
    `Thời hạn kết thúc vào ngày nghỉ nên kéo dài qua ${days} ${KINDS[kind]} đến hết ngày làm việc tiếp theo (khoản 5 Điều 148 Bộ luật Dân sự 2015): ${span}.`,
  span: (from, to) => `từ ${from} đến ${to}`,
  certainty: {
    official: "Các ngày đã tính đều theo lịch nghỉ đã được công bố.",
    statutory: "Trong các ngày đã tính có ngày chỉ căn cứ vào luật, chưa thấy thông báo riêng.",
    projected: "Đây là hạn dự kiến: trong các ngày đã tính có ngày chưa được quyết định.",
  },
  basis: (citations) => `Căn cứ: ${citations}.`,
  reading: (text) => `Cách hiểu: ${text}`,
  warning: (text) => `Lưu ý: ${text}`,
  calendar: (id, version) => `Lịch làm việc: ${id}, phiên bản ${version}.`,
};
