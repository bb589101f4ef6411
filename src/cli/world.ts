import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { stderr, stdin, stdout } from "node:process";
import { Presets, SingleBar } from "cli-progress";
import type { CivilDate } from "../civil/civil-date.js";
import { civilDateOf } from "../civil/civil-date-of.js";

/** A bar that shows how far a long task has come. */
interface Progress {
  readonly update: (done: number) => void;
  readonly stop: () => void;
}

/** What the command line takes from its surroundings; everything else in this folder is a function of it. */
export interface World {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether the output shows colours. */
  readonly colours: boolean;
  /** Opens a file as a stream of text; `-` is standard input. */
  readonly open: (file: string) => AsyncIterable<string | Uint8Array>;
  readonly read: (file: string) => Promise<string>;
  /** How many bytes a file has; nobody knows it of standard input. */
  readonly size: (file: string) => Promise<number | undefined>;
  /** Starts a bar on the terminal, `undefined` where nobody watches. */
  readonly progress: (total: number) => Progress | undefined;
  /** Waits until what was written has left, so that a long output does not pile up in memory. */
  readonly drained: () => Promise<void> | undefined;
  /** Today in Vietnam: the default of `--as-of`, and the only look at a clock. */
  readonly today: () => CivilDate;
}

/** The world of a process. */
export function processWorld(): World {
  return {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    colours: stdout.isTTY === true && process.env["NO_COLOR"] === undefined && process.env["TERM"] !== "dumb",
    open: (file) => (file === "-" ? stdin : createReadStream(file)),
    read: (file) => readFile(file, "utf8"),
    size: async (file) => (file === "-" ? undefined : (await stat(file)).size),
    progress: (total) => (stderr.isTTY === true ? startBar(total) : undefined),
    drained: () =>
      stdout.writableNeedDrain ? new Promise((resolve) => stdout.once("drain", () => resolve())) : undefined,
    today: () => civilDateOf(Date.now()),
  };
}

function startBar(total: number): Progress {
  const format = "{bar} {percentage} % · {eta_formatted}";
  const bar = new SingleBar(
    { format, stream: stderr, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { update: (done) => bar.update(done), stop: () => bar.stop() };
}
