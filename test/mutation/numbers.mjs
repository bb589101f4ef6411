import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

// Stryker changes no number, and the numbers of law are what must not change unnoticed. It has no way to add a mutator
// but its own list, which is not exported.
const { resolve } = createRequire(import.meta.url);
const list = resolve("@stryker-mutator/instrumenter").replace(/index\.js$/, "mutators/mutate.js");
const { allMutators } = await import(pathToFileURL(list).href);

allMutators.push({
  name: "NumericLiteral",
  *mutate({ node, parent }) {
    const isKey = parent.type === "ObjectProperty" && parent.key === node;
    if (node.type !== "NumericLiteral" || isKey || parent.type.startsWith("TS")) return;
    yield { type: "NumericLiteral", value: node.value + 1 };
  },
});

export const strykerPlugins = [];
