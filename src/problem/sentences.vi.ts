import type { Problem, ProblemCode, ProblemParams } from "./codes.js";

type Sentences = { readonly [Code in ProblemCode]: (params: ProblemParams[Code]) => string };

const list = (values: readonly string[]): string => (values.length === 0 ? "không có" : values.join(", "));

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
  "date.invalid": (p) => `${p.value} không phải là ngày hợp lệ: ${DATE_REASON[p.reason]}.`,
  "date.not-civil": (p) =>
    `${p.value} là một thời điểm, không phải ngày dương lịch: ngày nào còn tùy múi giờ. Hãy dùng civilDateOf để đọc theo giờ Việt Nam.`,
  "instant.invalid": (p) =>
    `${p.value} không phải là thời điểm: hãy truyền Date, số mili giây từ năm 1970, hoặc chuỗi như 2026-11-20T08:00:00+07:00.`,
  "instant.without-offset": (p) =>
    `${p.value} không ghi độ lệch múi giờ nên ngày phụ thuộc vào máy đọc: hãy thêm Z hoặc +07:00.`,
  "argument.not-an-integer": (p) => `${p.value} không phải là số ngày nguyên: hãy truyền số nguyên như 15 hoặc -2.`,
  "argument.unknown-value": (p) => `${p.value} không dùng được ở đây: hãy chọn một trong ${list(p.allowed)}.`,
  "argument.wrong-type": (p) => `${p.value} không dùng được ở đây: cần ${p.expected}.`,
  "calendar.not-a-calendar": (p) =>
    `${p.value} không phải là lịch: hãy truyền vietnam hoặc kết quả của defineCalendar.`,
  "calendar.outside-coverage": (p) =>
    `${p.date}${p.workingDays === undefined ? "" : ` cộng ${p.workingDays} ngày làm việc`} nằm ngoài lịch "${p.calendar}" (từ ${p.from} đến ${p.to}): hãy dùng lịch có bao gồm ngày này.`,
  "calendar.mismatch": (p) =>
    `Thời hạn được tính theo lịch ${p.expected}, không phải ${p.value}: hãy truyền đúng lịch đó, hoặc tính lại thời hạn.`,
  "calendar.coverage-reversed": (p) =>
    `Khoảng thời gian kết thúc (${p.to}) trước khi bắt đầu (${p.from}): hãy đổi chỗ hai ngày.`,
  "calendar.coverage-too-long": (p) =>
    `Khoảng từ ${p.from} đến ${p.to} dài hơn ${p.longestYears} năm: hãy rút ngắn lại.`,
  "calendar.coverage-beyond-base": (p) =>
    `Khoảng từ ${p.from} đến ${p.to} vượt ra ngoài lịch "${p.base}": hãy ở trong khoảng đó, vì bên ngoài chưa biết gì.`,
  "calendar.unknown-base": (p) =>
    `${p.value} không phải là lịch để mở rộng: hãy dùng "vietnam", một lịch, hoặc một bản mô tả lịch.`,
  "calendar.empty-week": () => "Tuần không có ngày làm việc nào: hãy nêu ít nhất một ngày.",
  "calendar.day-both-off-and-working": (p) => `${p.date} vừa là ngày nghỉ vừa là ngày làm bù: hãy bỏ một mục.`,
  "calendar.day-listed-twice": (p) => `${p.date} được ghi hai lần: hãy giữ một mục.`,
  "calendar.day-already-off": (p) => `${p.date} vốn đã là ngày nghỉ (${p.kind}): hãy bỏ mục này.`,
  "calendar.make-up-on-working-day": (p) => `${p.date} vốn đã là ngày làm việc: hãy bỏ mục làm bù này.`,
  "document.not-json": (p) => `Đây không phải là JSON (${p.reason}): hãy viết một giá trị JSON.`,
  "document.missing-key": (p) => `Thiếu "${p.key}": hãy bổ sung.`,
  "document.unknown-key": (p) => `Không có khóa "${p.key}" ở đây: chỉ dùng ${list(p.allowed)}.`,
  "document.wrong-type": (p) => `${p.value} đứng ở chỗ cần ${p.expected}.`,
  "document.unknown-value": (p) => `${p.value} không dùng được ở đây: hãy chọn một trong ${list(p.allowed)}.`,
  "rule.unknown": (p) => `Không có quy tắc ${p.value}: hãy chọn một trong ${list(p.allowed)}.`,
  "rule.no-version-in-force": (p) =>
    `Bộ quy tắc "${p.profile}" không nêu số ngày cho ${p.rule} vào ngày ${p.date}: hãy chọn bộ khác, hoặc tự nêu thời hạn.`,
  "rule.variant-required": (p) =>
    `${p.rule} có nhiều thời hạn trong bộ quy tắc "${p.profile}" vào ngày ${p.date}: hãy nêu trường hợp, một trong ${list(p.variants)}.`,
  "rule.unknown-variant": (p) => `${p.rule} không có trường hợp ${p.value}: hãy chọn một trong ${list(p.variants)}.`,
  "profile.unknown": (p) =>
    `Không có bộ quy tắc ${p.value}: hãy chọn một trong ${list(p.allowed)}, hoặc truyền một bộ quy tắc.`,
  "deadline.certainty-not-reached": (p) =>
    `Hạn ${p.due} mới ở mức ${p.certainty}, chưa đạt ${p.asked}: còn ngày chưa được quyết định. Hãy tính lại khi đã có quyết định, hoặc chấp nhận mức thấp hơn.`,
  "publication.event-repeated": (p) => `Sự kiện ${p.event} được ghi hai lần: hãy giữ lần đúng.`,
  "publication.event-missing": (p) =>
    `Sự kiện ${p.event} không thể có khi chưa có ${p.requires}: hãy bổ sung sự kiện đó.`,
  "publication.impossible-order": (p) =>
    `Sự kiện ${p.event} ngày ${p.on} không thể trước ${p.after} ngày ${p.afterOn}: hãy xem lại hai ngày.`,
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
  const sentence = SENTENCES[problem.code] as (params: Problem["params"]) => string;
  return sentence(problem.params);
}
