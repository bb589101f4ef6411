#!/usr/bin/env node
import manifest from "../../package.json" with { type: "json" };
import { run } from "./program.js";
import { processWorld } from "./world.js";

// A reader that closes early (head, less) is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

void run(processWorld(), process.argv.slice(2), manifest.version).then((status) => {
  process.exitCode = status;
});
