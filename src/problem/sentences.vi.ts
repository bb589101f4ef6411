import type { Problem, ProblemCode, ProblemParams } from "./codes.js";

type Sentences = { readonly [Code in ProblemCode]: (params: ProblemParams[Code]) => string };

const list = (values: readonly string[]): string => (values.length === 0 ? "không có" : values.join(", "));

/** What the values say in English: kinds of things that are no text of the caller's. */
const SAYINGS: Readonly<Record<string, string>> = {
  "a Date": "một Date",
  "a date with a time": "ngày kèm giờ",
  "an object": "một đối tượng",
  "an array": "một mảng",
  "a list": "một danh sách",
  "a text": "một chuỗi chữ",
  "a function": "một hàm",
  "a symbol": "một ký hiệu",
  "a bigint": "một số nguyên lớn",
  "an Int32Array": "một mảng Int32Array",
  "a date-holidays instance": "một đối tượng của date-holidays",
  "at least 1": "ít nhất là 1",
  "0 or more": "từ 0 trở lên",
  "a deadline without a start step": "thời hạn thiếu bước bắt đầu",
  "what computeDeadline returned": "kết quả của computeDeadline",
  "0 for the same day": "0 khi tính trong ngày",
};

const say = (value: string): string => SAYINGS[value] ?? value;

const DATE_REASON: Readonly<Record<ProblemParams["date.invalid"]["reason"], string>> = {
  format: "hãy viết theo dạng NĂM-THÁNG-NGÀY, ví dụ 2026-11-20",
  "no-such-day": "ngày này không tồn tại; hãy xem lại ngày cuối của tháng",
  "day-first": "hãy viết năm trước, ví dụ 2026-11-20",
  instant: "giá trị này có giờ; hãy đổi thành ngày bằng civilDateOf trước",
  type: 'hãy truyền chuỗi như "2026-11-20" hoặc { year, month, day }',
  fields: "year, month và day đều phải là số nguyên",
  "other-calendar": "chỉ dùng dương lịch (ISO 8601)",
};

const SENTENCES: Sentences = {
  "date.invalid": (p) => `${say(p.value)} không phải là ngày hợp lệ: ${DATE_REASON[p.reason]}.`,
  "date.not-civil": (p) =>
    `Đây là ${say(p.value)}, tức một thời điểm chứ không phải ngày dương lịch: rơi vào ngày nào còn tùy múi giờ. Hãy dùng civilDateOf để đọc theo giờ Việt Nam.`,
  "instant.invalid": (p) =>
    `${say(p.value)} không phải là thời điểm: hãy truyền Date, số mili giây từ năm 1970, hoặc chuỗi như 2026-11-20T08:00:00+07:00.`,
  "instant.without-offset": (p) =>
    `${say(p.value)} không ghi độ lệch múi giờ nên ngày phụ thuộc vào máy đọc: hãy thêm Z hoặc +07:00.`,
  "argument.not-an-integer": (p) =>
    `${say(p.value)} không phải là số ngày nguyên: hãy truyền số nguyên như 15 hoặc -2.`,
  "argument.unknown-value": (p) => `${say(p.value)} không dùng được ở đây: hãy chọn một trong ${list(p.allowed)}.`,
  "argument.wrong-type": (p) => `${say(p.value)} không dùng được ở đây: cần ${say(p.expected)}.`,
  "calendar.not-a-calendar": (p) =>
    `${say(p.value)} không phải là lịch: hãy truyền vietnam hoặc kết quả của defineCalendar.`,
  "calendar.outside-coverage": (p) =>
    `${p.date}${p.workingDays === undefined ? "" : ` cộng ${p.workingDays} ngày làm việc`} nằm ngoài lịch "${p.calendar}" (từ ${p.from} đến ${p.to}): hãy dùng lịch có bao gồm ngày này.`,
  "calendar.mismatch": (p) =>
    `Thời hạn được tính theo lịch ${say(p.expected)}, không phải ${say(p.value)}: hãy truyền đúng lịch đó, hoặc tính lại thời hạn.`,
  "calendar.coverage-reversed": (p) =>
    `Khoảng thời gian kết thúc (${p.to}) trước khi bắt đầu (${p.from}): hãy đổi chỗ hai ngày.`,
  "calendar.coverage-too-long": (p) =>
    `Khoảng từ ${p.from} đến ${p.to} dài hơn ${p.longestYears} năm: hãy rút ngắn lại.`,
  "calendar.coverage-beyond-base": (p) =>
    `Khoảng từ ${p.from} đến ${p.to} vượt ra ngoài lịch "${p.base}": hãy ở trong khoảng đó, vì bên ngoài chưa biết gì.`,
  "calendar.nested-too-deep": (p) =>
    `Hơn ${p.deepest} lịch mở rộng lẫn nhau ở đây: hãy xem có lịch nào chứa chính nó không.`,
  "calendar.unknown-base": (p) =>
    `${say(p.value)} không phải là lịch để mở rộng: hãy dùng "vietnam", một lịch, hoặc một bản mô tả lịch.`,
  "calendar.empty-week": () => "Tuần không có ngày làm việc nào: hãy nêu ít nhất một ngày.",
  "calendar.day-both-off-and-working": (p) => `${p.date} vừa là ngày nghỉ vừa là ngày làm bù: hãy bỏ một mục.`,
  "calendar.day-listed-twice": (p) => `${p.date} được ghi hai lần: hãy giữ một mục.`,
  "calendar.day-already-off": (p) => `${p.date} vốn đã là ngày nghỉ (${p.kind}): hãy bỏ mục này.`,
  "calendar.make-up-on-working-day": (p) => `${p.date} vốn đã là ngày làm việc: hãy bỏ mục làm bù này.`,
  "document.not-json": (p) => `Đây không phải là JSON (${p.reason}): hãy viết một giá trị JSON.`,
  "document.missing-key": (p) => `Thiếu "${p.key}": hãy bổ sung.`,
  "document.unknown-key": (p) => `Không có khóa "${p.key}" ở đây: chỉ dùng ${list(p.allowed)}.`,
  "document.wrong-type": (p) => `${say(p.value)} đứng ở chỗ cần ${say(p.expected)}.`,
  "document.unknown-value": (p) => `${say(p.value)} không dùng được ở đây: hãy chọn một trong ${list(p.allowed)}.`,
  "rule.unknown": (p) => `Không có quy tắc ${say(p.value)}: hãy chọn một trong ${list(p.allowed)}.`,
  "rule.no-version-in-force": (p) =>
    `Bộ quy tắc "${p.profile}" không nêu số ngày cho ${p.rule} vào ngày ${p.date}: hãy chọn bộ khác, hoặc tự nêu thời hạn.`,
  "rule.variant-required": (p) =>
    `${p.rule} có nhiều thời hạn trong bộ quy tắc "${p.profile}" vào ngày ${p.date}: hãy nêu trường hợp, một trong ${list(p.variants)}.`,
  "rule.unknown-variant": (p) =>
    `${p.rule} không có trường hợp ${say(p.value)}: hãy chọn một trong ${list(p.variants)}.`,
  "profile.unknown": (p) =>
    `Không có bộ quy tắc ${say(p.value)}: hãy chọn một trong ${list(p.allowed)}, hoặc truyền một bộ quy tắc.`,
  "plan.unknown": (p) => `Không có kế hoạch ${say(p.value)}: hãy chọn một trong ${list(p.allowed)}.`,
  "deadline.certainty-not-reached": (p) =>
    `Hạn ${p.due} mới ở mức ${p.certainty}, chưa đạt ${p.asked}: còn ngày chưa được quyết định. Hãy tính lại khi đã có quyết định, hoặc chấp nhận mức thấp hơn.`,
  "publication.event-repeated": (p) => `Sự kiện ${p.event} được ghi hai lần: hãy giữ lần đúng.`,
  "publication.event-missing": (p) =>
    `Sự kiện ${p.event} không thể có khi chưa có ${p.requires}: hãy bổ sung sự kiện đó.`,
  "publication.impossible-order": (p) =>
    `Sự kiện ${p.event} ngày ${p.on} không thể trước ${p.after} ngày ${p.afterOn}: hãy xem lại hai ngày.`,
  "profile.interval-reversed": (p) =>
    `Bộ quy tắc kết thúc ngày ${p.until}, trước khi bắt đầu ngày ${p.from}: hãy đổi chỗ hai ngày.`,
  "profile.rule-stated-twice": (p) => `${p.rule} được nêu hai thời hạn: hãy giữ một.`,
  "profile.term-too-long": (p) => `${p.rule}: ${p.own} dài hơn ${p.bound} (${p.boundBy}): kế hoạch chỉ được rút ngắn.`,
  "profile.rule-not-adjustable": (p) =>
    `${p.rule}: ${p.own} không so được với ${p.bound} (${p.boundBy}) vì cách tính khác nhau: hãy dùng cùng đơn vị và chiều tính.`,
  "feedback.empty-log": () => "Hồ sơ không có sự kiện nào: hồ sơ bắt đầu bằng sự kiện received.",
  "feedback.as-of-before-first-event": (p) =>
    `Ngày xem ${p.asOf} trước sự kiện đầu tiên (${p.first}): khi đó chưa có hồ sơ. Hãy chọn ngày muộn hơn.`,
  "feedback.event-before-previous": (p) =>
    `Sự kiện ${p.event} ngày ${p.on} đứng sau sự kiện ngày ${p.previous}: hãy xếp theo thứ tự xảy ra.`,
  "feedback.event-not-allowed": (p) =>
    `Sự kiện ${p.event} không thể xảy ra ở trạng thái ${p.state}; có thể: ${list(p.allowed)}.`,
};

/** The Vietnamese sentence of a problem: what was wrong, with which value, and what to do. */
export function describeInVietnamese(problem: Problem): string {
  // One entry a code, each taking that code's values: the mapped type above proves the pairing.
  const sentence = SENTENCES[problem.code] as ((params: Problem["params"]) => string) | undefined;
  // A problem of a later version may have a code that is not known here.
  return sentence === undefined ? problem.message : sentence(problem.params);
}
