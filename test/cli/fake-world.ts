import { run } from "../../src/cli/program.js";
import type { World } from "../../src/cli/world.js";

/** What a command said and did. */
export interface Told {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** What was done with the bar: `"start 4000000"`, `"update 5"`, `"stop"`. */
  readonly bar: readonly string[];
  /** How often it waited for its output to leave. */
  readonly waits: number;
}

interface Surroundings {
  /** Whether somebody watches. */
  readonly terminal?: boolean;
  readonly colours?: boolean;
  /** The bytes that the file is said to have, where it is a file. */
  readonly size?: number;
  /** What the file brings, piece by piece; an error where reading breaks off. */
  readonly chunks?: readonly (string | Uint8Array | Error)[];
  /** Documents that are read whole, by name. */
  readonly documents?: Readonly<Record<string, string>>;
  /** Where to keep what is done with the bar, for a run that fails. */
  readonly bar?: string[];
}

async function* streamOf(chunks: readonly (string | Uint8Array | Error)[]): AsyncGenerator<string | Uint8Array> {
  for (const chunk of chunks) {
    if (chunk instanceof Error) throw chunk;
    yield chunk;
  }
}

/** Runs the program without a process on one file. */
export async function thoihan(
  words: readonly string[],
  { terminal, colours = false, size, chunks = [], documents = {}, bar = [] }: Surroundings = {},
): Promise<Told> {
  const said = { out: "", err: "" };
  let waits = 0;
  const world: World = {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    colours,
    open: () => streamOf(chunks),
    read: async (file) => documents[file] ?? Promise.reject(new Error(`${file} is not read`)),
    size: async () => size,
    progress: (total) => {
      if (terminal !== true) return undefined;
      bar.push(`start ${total}`);
      return { update: (done) => bar.push(`update ${done}`), stop: () => bar.push("stop") };
    },
    drained: () => {
      waits++;
      return undefined;
    },
    today: () => "2026-11-23",
  };
  const status = await run(world, words, "0");
  return { status, ...said, bar, waits };
}

/** A line with a case. */
export function lineOf(id: string, ...events: readonly string[]): string {
  const read = events.map((text) => text.split(" ")).map(([type, on]) => ({ type, on }));
  return `${JSON.stringify({ id, events: read })}\n`;
}
