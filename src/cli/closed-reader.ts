import type { Writable } from "node:stream";

/** The part of a process that is left when nobody reads on. */
interface Host {
  readonly stdout: Writable;
  readonly exit: (status: number) => void;
}

/** A reader that closes early (head, less) is no error of ours: the process leaves as if it had told everything. */
export function leaveWithReader(host: Host): void {
  host.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    host.exit(0);
  });
}
