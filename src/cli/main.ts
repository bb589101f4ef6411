#!/usr/bin/env node
import manifest from "../../package.json" with { type: "json" };
import { leaveWithReader } from "./closed-reader.js";
import { run } from "./program.js";
import { processWorld } from "./world.js";

leaveWithReader(process);

void run(processWorld(process), process.argv.slice(2), manifest.version).then((status) => {
  process.exitCode = status;
});
