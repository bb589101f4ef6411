import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The blocks call what is built: the command line and the script. */
export default function setup(): void {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  execFileSync("npm", ["run", "--silent", "build", "--", "--silent"], { cwd: root });
}
