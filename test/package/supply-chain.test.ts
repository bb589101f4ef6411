import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { emptyFolder, output, pack, ROOT, remove } from "./project.js";

const folders: string[] = [];
afterAll(() => folders.forEach(remove));

const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const lock: { packages: Record<string, { dev?: true; peer?: true; optional?: true; hasInstallScript?: true }> } =
  JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));

/** Scripts that npm runs by itself on the machine of somebody who installs the package. */
const INSTALL_SCRIPTS = ["preinstall", "install", "postinstall", "prepare"];

test("at most two packages come with it, none of them runs anything when it is installed", () => {
  expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(2);
  expect(Object.keys(manifest.scripts).filter((name) => INSTALL_SCRIPTS.includes(name))).toEqual([]);
  const installed = Object.entries(lock.packages).filter(([name, each]) => name !== "" && !each.dev && !each.peer);
  expect(installed.map(([name]) => name)).toContain("node_modules/zod");
  expect(installed.filter(([, each]) => !each.optional).length).toBeLessThanOrEqual(2);
  expect(installed.filter(([, each]) => each.hasInstallScript).map(([name]) => name)).toEqual([]);
});

test("every version that is used to build is pinned", () => {
  const wanted: string[] = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(wanted.filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

test("the tarball holds what users need and nothing else", () => {
  const folder = emptyFolder();
  folders.push(folder);
  const listed = output("tar", ["-tzf", pack(folder)], folder)
    .trim()
    .split("\n");
  const beside = listed.filter((file) => !file.startsWith("package/dist/")).sort();
  expect(beside).toEqual(
    ["CHANGELOG.md", "LICENSE", "README.md", "README.vi.md", "package.json"].map((file) => `package/${file}`),
  );
  expect(listed.filter((file) => !/\.(?:c?js|d\.c?ts|md|json|txt)$|LICENSE$/.test(file))).toEqual([]);
});

test("what is built does not depend on where or when: another folder gives the same bytes", () => {
  const folder = emptyFolder();
  folders.push(folder);
  for (const each of ["src", "package.json", "tsconfig.json", "tsup.config.ts"]) {
    cpSync(join(ROOT, each), join(folder, each), { recursive: true });
  }
  bringTools(folder);
  execFileSync("npm", ["run", "--silent", "build", "--", "--silent"], { cwd: folder });
  expect(hashes(join(folder, "dist"))).toEqual(hashes(join(ROOT, "dist")));
});

/** The files of the tools, and no link to their folder: the bundler names each file by where it lies. */
function bringTools(folder: string): void {
  const [from, to] = [join(ROOT, "node_modules"), join(folder, "node_modules")];
  try {
    execFileSync("cp", ["-al", from, to], { stdio: "ignore" });
  } catch {
    // Another disk, or another cp: slower, and the same.
    cpSync(from, to, { recursive: true, verbatimSymlinks: true, force: true });
  }
}

function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex"),
    ]),
  );
}
