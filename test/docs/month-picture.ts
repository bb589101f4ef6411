import { type DayDescription, type Deadline, describeDay } from "../../src/index.js";

/** The picture is made of cells; everything else is placed by them. */
const CELL = 44;
const GAP = 4;
const MARGIN = 24;
const HEAD = 76;
const MONTH_GAP = 40;
const WEEKDAYS = ["T2", "T3", "T4", "T5", "T6", "T7", "CN"] as const;

type Look = "out" | "rest" | "start" | "counted" | "holiday" | "due";

/** Fill, stroke and colour of the figures of each look, readable on white and on dark pages. */
const LOOKS: Readonly<Record<Look, readonly [fill: string, stroke: string, text: string]>> = {
  out: ["#ffffff", "#d0d7de", "#57606a"],
  rest: ["#eaeef2", "#eaeef2", "#57606a"],
  start: ["#ffffff", "#0b5cad", "#0b5cad"],
  counted: ["#d7e9fb", "#d7e9fb", "#0b3d70"],
  holiday: ["#fbdcdc", "#fbdcdc", "#8f1d1d"],
  due: ["#0b5cad", "#0b5cad", "#ffffff"],
};

interface Day extends Pick<DayDescription, "date" | "working" | "kind"> {
  readonly weekday: number;
}

function daysOf(year: number, month: number): Day[] {
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) => {
    const date = `${year}-${String(month).padStart(2, "0")}-${String(index + 1).padStart(2, "0")}`;
    const { working, kind } = describeDay(date);
    return { date, working, kind, weekday: (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7 };
  });
}

function lookOf({ date, working, kind }: Day, { from, due }: Deadline): Look {
  if (date === due) return "due";
  if (date === from) return "start";
  if (!working) return kind === "weekend" ? "rest" : "holiday";
  return date > from && date < due ? "counted" : "out";
}

/** A month: its name, the days of the week, and a cell a day; each counted day with its number in the corner. */
function month(year: number, number: number, left: number, deadline: Deadline, counted: ReadonlyMap<string, number>) {
  const text = (x: number, y: number, words: string, rest: string): string =>
    `<text x="${x}" y="${y}" ${rest}>${words}</text>`;
  const days = daysOf(year, number);
  const lines = [
    text(left, 30, `Tháng ${number}/${year}`, 'font-size="18" font-weight="600" fill="#1f2328"'),
    ...WEEKDAYS.map((name, index) =>
      text(left + index * (CELL + GAP) + CELL / 2, 60, name, 'font-size="12" text-anchor="middle" fill="#57606a"'),
    ),
  ];
  let row = 0;
  for (const day of days) {
    const x = left + day.weekday * (CELL + GAP);
    const y = HEAD + row * (CELL + GAP);
    const [fill, stroke, colour] = LOOKS[lookOf(day, deadline)];
    const figure = Number(day.date.slice(8));
    const nth = counted.get(day.date);
    lines.push(
      `<rect x="${x}" y="${y}" width="${CELL}" height="${CELL}" rx="6" fill="${fill}" stroke="${stroke}" stroke-width="2"/>`,
      text(x + CELL / 2, y + 24, `${figure}`, `font-size="16" text-anchor="middle" fill="${colour}"`),
    );
    if (nth !== undefined) {
      lines.push(text(x + CELL / 2, y + 39, `${nth}`, `font-size="11" text-anchor="middle" fill="${colour}"`));
    }
    if (day.weekday === 6) row++;
  }
  return lines;
}

/** A deadline in two months as a picture (SVG): the day of the event, the days that counted, the days off, the last day. */
export function monthPicture(deadline: Deadline, words: { readonly title: string; readonly legend: string }): string {
  const counted = new Map<string, number>();
  const [year, first] = deadline.from.split("-").map(Number) as [number, number];
  for (const { date } of [...daysOf(year, first), ...daysOf(year, first + 1)]) {
    const runs = deadline.trace.some((step) => step.step === "counted" && step.from <= date && date <= step.to);
    if (runs) counted.set(date, counted.size + 1);
  }
  const wide = 7 * (CELL + GAP) - GAP;
  const width = 2 * MARGIN + 2 * wide + MONTH_GAP;
  const height = HEAD + 6 * (CELL + GAP) + 34;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title" font-family="system-ui, sans-serif">`,
    `<title id="title">${words.title}</title>`,
    `<rect width="${width}" height="${height}" rx="12" fill="#ffffff"/>`,
    ...month(year, first, MARGIN, deadline, counted),
    ...month(year, first + 1, MARGIN + wide + MONTH_GAP, deadline, counted),
    `<text x="${MARGIN}" y="${height - 18}" font-size="13" fill="#1f2328">${words.legend}</text>`,
    "</svg>",
    "",
  ].join("\n");
}
