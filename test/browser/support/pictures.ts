import { join, resolve } from "node:path";
import type { View } from "./views.js";

/** Where pictures are kept for review; git ignores them. */
const PICTURES = resolve(import.meta.dirname, "../../../screenshots");

/** Where the picture of a page, or of something on it, lies. */
export function picturePath(shown: string, view: View): string {
  return join(PICTURES, `${shown.replace(".html", "").replaceAll("/", "_")}.${view.name}.png`);
}
