import { spawn } from "node:child_process";
import { once } from "node:events";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { leaveWithReader } from "../../src/cli/closed-reader.js";

describe("a reader that closes early", () => {
  it("ends the process with status 0", async () => {
    const reader = spawn(
      process.execPath,
      ["-e", "fs.closeSync(0); console.log('closed'); setInterval(() => 0, 1e4)"],
      {
        stdio: ["pipe", "pipe", "inherit"],
      },
    );
    try {
      await once(reader.stdout, "data");
      const left = new Promise((exit) => leaveWithReader({ stdout: reader.stdin, exit }));
      reader.stdin.write("the first line\n");
      expect(await left).toBe(0);
    } finally {
      reader.kill();
    }
  });

  it("is told from an output that fails otherwise, which is not hidden", () => {
    const stdout = new PassThrough();
    leaveWithReader({ stdout, exit: () => expect.fail("nobody has closed it") });
    const full = Object.assign(new Error("no space is left"), { code: "ENOSPC" });
    expect(() => stdout.emit("error", full)).toThrow(full);
  });
});
