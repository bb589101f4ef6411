import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Where Debian's librhino-java puts the engine; another place can be named. */
const RHINO = process.env["RHINO"] ?? "/usr/share/java/rhino.jar";

/** What a program wrote, and how it ended. */
export interface Told {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** The languages whose blocks are run by a program of their own: how a block becomes a process in a folder. */
const PROGRAMS: Readonly<Record<string, (folder: string) => readonly string[]>> = {
  php: (folder) => ["php", join(folder, "block.php")],
  java: (folder) => {
    execFileSync("javac", ["-cp", RHINO, join(folder, "Deadline.java")]);
    return ["java", "-cp", `${RHINO}:${folder}`, "Deadline"];
  },
  csharp: (folder) => {
    execFileSync("mcs", ["-out:block.exe", "block.cs"], { cwd: folder });
    return ["mono", join(folder, "block.exe")];
  },
};

const FILE_NAMES: Readonly<Record<string, string>> = { php: "block.php", java: "Deadline.java", csharp: "block.cs" };

/** The languages that can be run here. */
export const LANGUAGES: readonly string[] = Object.keys(PROGRAMS);

/** Runs a block in a folder of its own that has the package, the script build and the vectors beside it. */
export function runBlock(language: string, code: string): Told {
  const program = PROGRAMS[language];
  const name = FILE_NAMES[language];
  if (program === undefined || name === undefined) throw new Error(`blocks of ${language} are not run`);
  const folder = mkdtempSync(join(tmpdir(), "thoihan-"));
  try {
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(ROOT, join(folder, "node_modules/thoihan"));
    copyFileSync(join(ROOT, "dist/thoihan.global.js"), join(folder, "thoihan.global.js"));
    copyFileSync(join(ROOT, "examples/conformance/vectors.json"), join(folder, "vectors.json"));
    writeFileSync(join(folder, name), code);
    const [command = "", ...words] = program(folder);
    const { status, stdout, stderr } = spawnSync(command, words, { cwd: folder, encoding: "utf8" });
    return { status, out: stdout, err: stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
