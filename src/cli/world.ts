import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { stdin, stdout } from "node:process";
import type { CivilDate } from "../civil/civil-date.js";
import { civilDateOf } from "../civil/civil-date-of.js";

/** What the command line takes from its surroundings; everything else in this folder is a function of it. */
export interface World {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether the output shows colours. */
  readonly colours: boolean;
  /** Opens a file as a stream of text; `-` is standard input. */
  readonly open: (file: string) => AsyncIterable<string | Uint8Array>;
  readonly read: (file: string) => Promise<string>;
  /** Today in Vietnam: the default of `--as-of`, and the only look at a clock. */
  readonly today: () => CivilDate;
}

/** The world of a process. */
export function processWorld(): World {
  return {
    out: (text) => stdout.write(text),
    err: (text) => process.stderr.write(text),
    colours: stdout.isTTY === true && process.env["NO_COLOR"] === undefined && process.env["TERM"] !== "dumb",
    open: (file) => (file === "-" ? stdin : createReadStream(file)),
    read: (file) => readFile(file, "utf8"),
    today: () => civilDateOf(Date.now()),
  };
}
