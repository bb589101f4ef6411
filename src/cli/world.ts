import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import type { Readable, Writable } from "node:stream";
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

/** A stream that may lead to a terminal. */
type Output = Writable & { readonly isTTY?: boolean };

/** The part of a process that its world is made of. */
interface Host {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The world of a process. */
export function processWorld(host: Host): World {
  const { stdout, stderr, env } = host;
  return {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    colours: stdout.isTTY === true && env["NO_COLOR"] === undefined && env["TERM"] !== "dumb",
    // Standard input is touched by what reads it alone: looking at it opens it.
    open: (file) => (file === "-" ? host.stdin : createReadStream(file)),
    read: (file) => readFile(file, "utf8"),
    size: async (file) => (file === "-" ? undefined : (await stat(file)).size),
    progress: (total) => (stderr.isTTY === true ? startBar(stderr, total) : undefined),
    drained: () =>
      stdout.writableNeedDrain ? new Promise((resolve) => stdout.once("drain", () => resolve())) : undefined,
    today: () => civilDateOf(Date.now()),
  };
}

function startBar(stream: Output, total: number): Progress {
  const format = "{bar} {percentage} % · {eta_formatted}";
  const bar = new SingleBar({ format, stream, clearOnComplete: true, hideCursor: true }, Presets.shades_classic);
  bar.start(total, 0);
  return { update: (done) => bar.update(done), stop: () => bar.stop() };
}
