/** The mutants of a report that no test noticed, each by what was written where, so that a moved line keeps its name. */
export function survivorsOf(report) {
  return Object.entries(report.files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split("\n");
    return mutants
      .filter(({ status }) => status === "Survived" || status === "NoCoverage")
      .map(({ location, replacement }) => ({
        file,
        line: lines[location.start.line - 1].trim(),
        code: textAt(lines, location),
        becomes: replacement.replace(/\s+/g, " "),
      }));
  });
}

function textAt(lines, { start, end }) {
  const text = lines.slice(start.line - 1, end.line);
  text[text.length - 1] = text.at(-1).slice(0, end.column - 1);
  text[0] = text[0].slice(start.column - 1);
  return text.join("\n").replace(/\s+/g, " ");
}

function keyOf({ file, line, code, becomes }) {
  return [file, line, code, becomes].join(" | ");
}

/** What a report and the list of equivalent mutants do not agree on, one line each. */
export function differences(report, equivalents) {
  const survived = new Set(survivorsOf(report).map(keyOf));
  const listed = new Set(equivalents.filter(({ file }) => file in report.files).map(keyOf));
  return [
    ...[...survived].filter((key) => !listed.has(key)).map((key) => `survives, and is not listed: ${key}`),
    ...[...listed].filter((key) => !survived.has(key)).map((key) => `listed, and does not survive: ${key}`),
  ];
}

/** How the mutants of a report ended, and how many sentences were left as they are. */
export function countsOf(report) {
  const counts = { mutants: 0, killed: 0, timedOut: 0, survived: 0, notCovered: 0, prose: 0 };
  const names = {
    Killed: "killed",
    Timeout: "timedOut",
    Survived: "survived",
    NoCoverage: "notCovered",
    Ignored: "prose",
  };
  for (const { status } of Object.values(report.files).flatMap(({ mutants }) => mutants)) {
    if (names[status] === undefined) throw new Error(`a mutant ended as ${status}`);
    counts[names[status]]++;
    if (status !== "Ignored") counts.mutants++;
  }
  return counts;
}
