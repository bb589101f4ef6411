import type { World } from "./world.js";

/** Below this many bytes a file is read before anybody has looked at a bar. */
const LONG = 4_000_000;

/** The chunks of a file, with a bar on a terminal that shows how far a long one has been read. */
export async function* readChunks(world: World, file: string): AsyncGenerator<string | Uint8Array> {
  const size = await world.size(file);
  const bar = size === undefined || size < LONG ? undefined : world.progress(size);
  let read = 0;
  try {
    // Opened only now: a stream that fails before anybody listens ends the process.
    for await (const chunk of world.open(file)) {
      yield chunk;
      read += chunk.length;
      bar?.update(read);
    }
  } finally {
    bar?.stop();
  }
}
