import type { ConformanceVectors } from "../../src/vectors/index.js";

/** The document as it is published: one case, one term and one list of days a line, so that a change shows in a diff. */
export function writeVectors({ groups, rules, profiles, calendar, specVersion }: ConformanceVectors): string {
  const days = Object.entries(calendar).map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const cases = Object.entries(groups).map(([name, list]) => `    ${JSON.stringify(name)}: ${lines(list, "      ")}`);
  return [
    "{",
    `  "specVersion": ${JSON.stringify(specVersion)},`,
    `  "calendar": {\n${days.join(",\n")}\n  },`,
    `  "profiles": ${lines(profiles, "    ")},`,
    `  "rules": ${lines(rules, "    ")},`,
    `  "groups": {\n${cases.join(",\n")}\n  }`,
    "}\n",
  ].join("\n");
}

function lines(items: readonly unknown[], indent: string): string {
  return `[\n${items.map((item) => indent + JSON.stringify(item)).join(",\n")}\n${indent.slice(2)}]`;
}
