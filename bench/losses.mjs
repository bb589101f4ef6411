/** What the numbers do not say, and where the library loses; written from what was found. */

const percent = (share) => `${(share * 100).toFixed(share === 1 ? 0 : 1)} %`;

/** Breaks a paragraph into lines. */
function wrap(text, width = 120) {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const last = lines[lines.length - 1];
    if (last === "") lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}

/** A paragraph a point. */
export function losses({ results, goals, list }) {
  const { add15, others, cold, warm, batch } = results;
  const missed = goals.filter(({ met }) => !met).map(({ goal, found }) => `${goal} (${found})`);
  const same = (name) => percent(list.find((each) => each.name === name).agreement);
  const ratio = (group, above, below) => (group[above].min / group[below].min).toFixed(1);
  const first = cold.entry.median - cold.empty.median + cold.firstAnswer.median;
  const paragraphs = [
    missed.length === 0 ? "No goal was missed in this run." : `Missed in this run: ${missed.join("; ")}.`,
    `A hand-written table is faster: thoihan takes ${ratio(add15, "thoihan", "bare table")} times as long, for the choice of
    calendar and of argument types and for errors that say what was wrong; in bulk ${ratio(batch, "thoihan into", "bare into")}
    times. A deadline with its reasons costs ${ratio(others, "deadline with trace", "ISO to ISO")} plain additions: whoever
    needs only the date, in a hot loop, calls \`addWorkingDays\`.`,
    `Not every peer does the same work. date-fns without holidays does less, and gives the same answer for
    ${same("date-fns, no holidays")} of the starts. moment-business-days cannot hold make-up days
    (${same("moment-business-days")} the same). date-holidays brings its own data (${same("date-holidays day loop")} the
    same) and was made to name holidays, not to be asked day by day. The loop over a Set and dayjs-business-days2 do the
    same work and give the same answers.`,
    `The feedback cases over date-fns get less work as well: one calendar, one set of terms, dates only, and of a bad log no word
    but that it is bad. Finished cases end on any day of three years, running ones had their last event within weeks: years of
    arrears would cost a day loop far more, and the library no more.`,
    `Speed is bought with a table. In a fresh process import and first answer take about ${first.toFixed(0)} ms; a program
    that asks one question and ends gains nothing. Each calendar in use holds a table (${warm.table.min.toFixed(2)} ms to
    build when warm, some 0.4 MB for the whole coverage, more as written dates are kept). Dates outside the coverage are
    refused, where date-fns would answer.`,
    `All inputs are valid strings; a refusal costs microseconds, since an error is built. Measured on one machine that other
    work shares, on Node alone.`,
  ];
  return paragraphs.map((text) => wrap(text)).join("\n\n");
}
