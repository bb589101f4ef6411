import { evaluateScorecard } from "../kpi/evaluate-scorecard.js";
import type { Measurement } from "../kpi/measurement.js";
import { type RankedScorecard, rankScorecards } from "../kpi/rank-scorecards.js";
import type { Scorecard } from "../kpi/scorecard.js";
import { readScorecardDocument, type ScorecardDocument } from "../kpi/scorecard-document.js";
import type { ReportingCutOff } from "../period/cut-off.js";
import { DOCUMENT_MISSING_KEY } from "../problem/kinds.js";
import { refuse } from "../problem/thoihan-error.js";
import { EXIT, tell } from "./failure.js";
import { type CommonOptions, parseJson } from "./options.js";
import { markdownRows, scorecardCsv, scorecardMarkdown, scorecardTable } from "./scorecard-output.js";
import { writeTable } from "./table.js";
import type { World } from "./world.js";

/** Options of `thoihan kpi`. */
export interface KpiCommandOptions extends CommonOptions {
  readonly profile?: string;
  readonly period?: string;
  readonly cutOff?: ReportingCutOff;
  readonly earlier?: string;
  readonly csv?: true;
  readonly markdown?: true;
  readonly fail?: true;
}

/** `thoihan kpi measurements.json`: the scorecard of each file; of several files the ranking of their bodies as well. */
export async function kpi(world: World, files: readonly string[], options: KpiCommandOptions): Promise<number> {
  const scored: RankedScorecard[] = [];
  let bad = 0;
  for (const file of files) {
    try {
      const document = await read(world, file);
      const profile = options.profile ?? document.profile;
      const before = await earlierOf(world, { ...options, ...(profile === undefined ? {} : { profile }) });
      scored.push({ body: document.body ?? file, scorecard: score(document, options, before) });
    } catch (error) {
      bad++;
      if (error instanceof EarlierError) tell(world, error.file, error.cause, options.lang);
      else tell(world, file, error, options.lang);
      if (error instanceof EarlierError) return EXIT.badInput;
    }
  }
  for (const { scorecard } of scored) world.out(written(world, scorecard, options));
  if (scored.length > 1 && !options.json && !options.csv) world.out(rankingOf(scored, options));
  if (bad > 0) return EXIT.badInput;
  return options.fail && scored.some(({ scorecard }) => scorecard.outcomes.missed > 0) ? EXIT.overdue : EXIT.done;
}

/** What is wrong with the earlier figures, which are another file. */
class EarlierError extends Error {
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(file, { cause });
    this.file = file;
  }
}

/** The scorecard of the earlier figures, in their own period. */
async function earlierOf(world: World, options: KpiCommandOptions): Promise<Scorecard | undefined> {
  const { period: _, earlier, ...ofItsOwnPeriod } = options;
  if (earlier === undefined) return undefined;
  try {
    return score(await read(world, earlier), ofItsOwnPeriod);
  } catch (cause) {
    throw new EarlierError(earlier, cause);
  }
}

async function read(world: World, file: string): Promise<Partial<ScorecardDocument>> {
  return readScorecardDocument(parseJson(await world.read(file)));
}

function score(document: Partial<ScorecardDocument>, options: KpiCommandOptions, earlier?: Scorecard): Scorecard {
  const profile = options.profile ?? document.profile;
  const period = options.period ?? document.period;
  const cutOff = options.cutOff ?? document.cutOff;
  return evaluateScorecard({
    profile: profile ?? refuse(DOCUMENT_MISSING_KEY, { key: "profile" }, []),
    period: period ?? refuse(DOCUMENT_MISSING_KEY, { key: "period" }, []),
    // Whatever the file holds; the function refuses what it cannot use.
    measurements: document.measurements as readonly Measurement[],
    ...(cutOff === undefined ? {} : { cutOff }),
    ...(document.targets === undefined ? {} : { targets: document.targets }),
    ...(earlier === undefined ? {} : { earlier }),
  });
}

function written(world: World, scorecard: Scorecard, options: KpiCommandOptions): string {
  if (options.json) return `${JSON.stringify(scorecard)}\n`;
  if (options.csv) return scorecardCsv(scorecard);
  return options.markdown ? scorecardMarkdown(scorecard, options.lang) : scorecardTable(world, scorecard, options.lang);
}

const RANKING = {
  vi: { head: ["Hạng", "Cơ quan", "Đạt", "Trên", "Đồng hạng với"], none: "–" },
  en: { head: ["Rank", "Body", "Met", "Of", "Tied with"], none: "–" },
} as const;

function rankingOf(scored: readonly RankedScorecard[], { lang: language, markdown }: KpiCommandOptions): string {
  const { head, none } = RANKING[language];
  const rows = rankScorecards(scored).map(({ rank, body, met, judged, tiedWith }) => [
    rank === null ? none : String(rank),
    body,
    String(met),
    String(judged),
    tiedWith.join(", "),
  ]);
  return `\n${markdown ? markdownRows([head, ...rows]) : writeTable(head, rows)}\n`;
}
