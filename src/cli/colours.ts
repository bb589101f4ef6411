import picocolors from "picocolors";
import type { DayKind } from "../calendar/day-kind.js";
import type { Obligation } from "../feedback/obligation.js";
import type { ScorecardOutcome } from "../kpi/scorecard.js";
import type { World } from "./world.js";

type Colours = ReturnType<typeof picocolors.createColors>;

/** What has a colour of its own. */
type Painted = Obligation["status"] | DayKind | ScorecardOutcome;

const PAINTS: Readonly<Partial<Record<Painted, keyof Colours>>> = {
  missed: "red",
  "target-missing": "yellow",
  overdue: "red",
  "due-today": "yellow",
  suspended: "dim",
  weekend: "dim",
  "public-holiday": "red",
  "compensatory-day-off": "magenta",
  "swapped-day-off": "yellow",
  "local-day-off": "cyan",
  "make-up-workday": "green",
  "local-workday": "green",
};

/** A text in the colour of its kind, where there are colours. */
export function paint(world: World, kind: Painted, text: string): string {
  const colours = picocolors.createColors(world.colours);
  const name = PAINTS[kind];
  const colour = name === undefined ? undefined : colours[name];
  return typeof colour === "function" ? colour(text) : text;
}
