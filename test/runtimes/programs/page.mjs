// Runs the suite in a page, whose files come as they are; `?script` takes the one script instead of the modules.
import { conform, watchSurroundings, zoneInForce } from "./suite.mjs";

if (isSecureContext) throw new Error("this page is one of plain HTTP");
const reference = await (await fetch("./reference.json")).json();
const zone = zoneInForce();
const watch = watchSurroundings();
console.log(JSON.stringify({ zone, ...conform(await load(), reference, watch) }));

async function load() {
  if (location.search !== "?script") return (await import("./entries.mjs")).default;
  await new Promise((loaded, failed) => {
    const script = document.createElement("script");
    script.src = "./node_modules/thoihan/dist/thoihan.global.js";
    script.onload = loaded;
    script.onerror = failed;
    document.head.append(script);
  });
  return { thoihan: globalThis.thoihan };
}
