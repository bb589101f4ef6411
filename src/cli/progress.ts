import type { World } from "./world.js";

/** Below this many bytes a file is read before anybody has looked at a bar. */
const LONG = 4_000_000;

/** The chunks of a file, with a bar on a terminal that shows how far a long one has been read. */
export async function* withProgress(
  world: World,
  file: string,
  chunks: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<string | Uint8Array> {
  const size = await world.size(file);
  const bar = size === undefined || size < LONG ? undefined : world.progress(size);
  let read = 0;
  try {
    for await (const chunk of chunks) {
      yield chunk;
      read += chunk.length;
      bar?.update(read);
    }
  } finally {
    bar?.stop();
  }
}
