import type { Problem, ProblemCode, ProblemParams } from "./codes.js";

type Sentences = { readonly [Code in ProblemCode]: (params: ProblemParams[Code]) => string };

const list = (values: readonly string[]): string => (values.length === 0 ? "không có" : values.join(", "));

/** What the values say in English: kinds of things that are no text of the caller's. */
const SAYINGS: Readonly<Record<string, string>> = {
  "a Date": "một Date",
  "a date with a time": "ngày kèm giờ",
  "an object": "một đối tượng",
  "a scorecard": "một bảng điểm",
  "a body with its scorecard": "một cơ quan kèm bảng điểm",
  "an evaluation": "một kết quả đánh giá",
  "an array": "một mảng",
  "a list": "một danh sách",
  "a list or another iterable": "một danh sách hoặc một tập hợp duyệt được",
  "a text": "một chuỗi chữ",
  "a function": "một hàm",
  "a symbol": "một ký hiệu",
  "a bigint": "một số nguyên lớn",
  "an Int32Array": "một mảng Int32Array",
  "a date-holidays instance": "một đối tượng của date-holidays",
  "at least 1": "ít nhất là 1",
  "0 or more": "từ 0 trở lên",
  "a whole number from 0 to 100": "một số nguyên từ 0 đến 100",
  "a whole number from 0 to 9007199254740991": "một số nguyên từ 0 đến 9007199254740991",
  "a deadline without a start step": "thời hạn thiếu bước bắt đầu",
  "what computeDeadline returned": "kết quả của computeDeadline",
  "0 for the same day": "0 khi tính trong ngày",
  "a year such as 2026, or years such as 2020-2030": "một năm như 2026, hoặc các năm như 2020-2030",
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
  "period.invalid": (p) =>
    `${say(p.value)} không phải là kỳ báo cáo: hãy viết 2026, 2026-H1, 2026-Q3, 2026-09 hoặc 2026-W38, hoặc cho hai ngày { from, to }.`,
  "period.reversed": (p) => `Kỳ báo cáo kết thúc ngày ${p.to}, trước ngày bắt đầu ${p.from}.`,
  "kpi.unknown-indicator": (p) => `Không có chỉ tiêu ${say(p.value)}: hãy chọn một trong ${list(p.allowed)}.`,
  "kpi.numerator-above-denominator": (p) =>
    `${p.numerator} trên ${p.denominator} là nhiều hơn toàn bộ: tử số không được lớn hơn mẫu số.`,
  "kpi.wrong-measurement": (p) => `Chỉ tiêu ${p.indicator} được đo theo cách khác: cần ${p.expected}.`,
  "kpi.listed-twice": (p) => `Số liệu của ${p.indicator} đã có ở vị trí ${p.first}: chỉ giữ lại một.`,
  "kpi.period-mismatch": (p) => `Số liệu là của kỳ ${p.value}, trong khi kỳ được hỏi là ${p.expected}.`,
  "kpi.period-outside-plan": (p) =>
    `Kế hoạch đặt chỉ tiêu cho thời gian từ ${p.from} đến ${p.to}; kỳ ${p.period} không có ngày nào trong đó.`,
  "kpi.row-without-target": (p) =>
    `Dòng ${p.row} không đặt chỉ tiêu ${p.indicator}: ${p.allowed.length === 0 ? "không dòng nào đặt" : `hãy chọn một trong ${list(p.allowed)}`}.`,
  "kpi.target-not-external": (p) =>
    `Kế hoạch không để chỉ tiêu ${p.indicator} cho văn bản khác quy định: hãy bỏ con số này.`,
  "kpi.evaluated-outside-period": (p) =>
    `Hồ sơ được xét tại ngày ${p.asOf}, ngoài kỳ từ ${p.from} đến ${p.to}: hãy xét các hồ sơ tại ngày ${p.to} hoặc một ngày trong kỳ.`,
  "evaluation.mixed-as-of": (p) =>
    `Hồ sơ được xét tại ngày ${p.value}, hồ sơ đầu tiên tại ngày ${p.expected}: hãy xét tất cả tại cùng một ngày.`,
  "evaluation.listed-twice": (p) => `Hồ sơ ${p.id} đã có ở vị trí ${p.first}: sẽ bị tính hai lần.`,
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
  "quality.component-repeated": (p) => `${p.component} được đo hai lần: hãy giữ một lần.`,
  "quality.split-total": (p) => `Tổng điểm là ${p.total}, không phải ${p.expected}: hãy chia đủ ${p.expected} điểm.`,
  "quality.limits-not-falling": (p) =>
    `Mức ${p.band} bắt đầu từ ${p.limit}, không thấp hơn ${p.aboveLimit} của mức ${p.above}: hãy để các mốc giảm dần.`,
  "feedback.empty-log": () => "Hồ sơ không có sự kiện nào: hồ sơ bắt đầu bằng sự kiện received.",
  "feedback.as-of-before-first-event": (p) =>
    `Ngày xem ${p.asOf} trước sự kiện đầu tiên (${p.first}): khi đó chưa có hồ sơ. Hãy chọn ngày muộn hơn.`,
  "feedback.event-before-previous": (p) =>
    `Sự kiện ${p.event} ngày ${p.on} đứng sau sự kiện ngày ${p.previous}: hãy xếp theo thứ tự xảy ra.`,
  "feedback.event-not-allowed": (p) =>
    `Sự kiện ${p.event} không thể xảy ra ở trạng thái ${p.state}; có thể: ${list(p.allowed)}.`,
  "dossier.term-missing": () =>
    "Hồ sơ không có gì cho biết hạn trả: hãy bổ sung due (ngày hẹn trả) hoặc maximumTerm (thời hạn tối đa).",
  "dossier.finished-missing": (p) =>
    `Hồ sơ ở trạng thái ${p.status} đã kết thúc: hãy bổ sung finished (ngày kết thúc xử lý).`,
  "dossier.finished-while-running": (p) =>
    `Hồ sơ ở trạng thái ${p.status} không thể đã kết thúc ngày ${p.finished}: hãy sửa trạng thái hoặc ngày.`,
  "dossier.supplement-left-open": (p) =>
    `Yêu cầu bổ sung ngày ${p.requested} chưa được đáp ứng mà đã có yêu cầu ngày ${p.next}: hãy bổ sung answered, hoặc bỏ một yêu cầu.`,
  "dossier.supplement-not-open": (p) =>
    `Trạng thái ${p.status} cần yêu cầu bổ sung cuối cùng chưa được đáp ứng: hãy bổ sung yêu cầu hoặc sửa trạng thái.`,
  "dossier.impossible-order": (p) =>
    `${p.event} ngày ${p.on} không thể trước ${p.after} ngày ${p.afterOn}: hãy xem lại hai ngày.`,
  "dossier.received-after-as-of": (p) =>
    `Hồ sơ được tiếp nhận ngày ${p.received}, sau ngày xem ${p.asOf}: khi đó chưa có hồ sơ. Hãy bỏ hồ sơ này, hoặc chọn ngày muộn hơn.`,
};

/** The Vietnamese sentence of a problem: what was wrong, with which value, and what to do. */
export function describeInVietnamese(problem: Problem): string {
  // One entry a code, each taking that code's values: the mapped type above proves the pairing.
  const sentence = SENTENCES[problem.code] as ((params: Problem["params"]) => string) | undefined;
  // A problem of a later version may have a code that is not known here.
  return sentence === undefined ? problem.message : sentence(problem.params);
}
