import { StringDecoder } from "node:string_decoder";

/** A line of a file and its number, from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** The lines of a stream that are not blank, one at a time, in constant memory. */
export async function* readLines(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<Line> {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  let number = 0;
  for await (const chunk of chunks) {
    rest += typeof chunk === "string" ? chunk : decoder.write(Buffer.from(chunk));
    let start = 0;
    for (let end = rest.indexOf("\n"); end >= 0; end = rest.indexOf("\n", start)) {
      number++;
      yield* ifText(rest.slice(start, end), number);
      start = end + 1;
    }
    rest = rest.slice(start);
  }
  yield* ifText(rest + decoder.end(), number + 1);
}

function* ifText(line: string, number: number): Generator<Line> {
  // A byte order mark in front of the first line is no part of the document.
  const text = (number === 1 ? line.replace(/^\uFEFF/, "") : line).trim();
  if (text !== "") yield { number, text };
}
