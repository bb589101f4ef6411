// Runs the suite in a worker of workerd, bundled as Cloudflare's own tool bundles.
import reference from "./reference.json";
import { conform, watchSurroundings, zoneInForce } from "./suite.mjs";

export default {
  async test() {
    const zone = zoneInForce();
    const watch = watchSurroundings();
    const { default: entries } = await import("thoihan-entries");
    console.log(JSON.stringify({ agent: navigator.userAgent, zone, ...conform(entries, reference, watch) }));
  },
};
