import { describe, expect, it } from "vitest";
import { layerOf, SOURCES, targetOf } from "./source-files.js";

/** The layers of src, lowest first. A file imports from its own layer and from lower ones; equals do not see each other. */
const LAYERS: readonly (readonly string[])[] = [
  ["problem"],
  ["civil"],
  ["citation"],
  ["document"],
  ["calendar"],
  ["vietnam"],
  ["working-day"],
  ["rule"],
  ["profile"],
  ["deadline"],
  ["period"],
  ["explain"],
  ["feedback", "procedure", "dossier"],
  ["plan"],
  ["kpi"],
  ["from-date-holidays", "icalendar", "dimension-table", "schema", "vectors"],
  ["index.ts"],
  ["cli"],
];

const RANK = new Map(LAYERS.flatMap((names, rank) => names.map((name) => [name, rank] as const)));

/** Packages that a layer may import, beside nothing. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  schema: /^zod$/,
  icalendar: /^ical-generator$/,
  cli: /^(node:.+|commander|picocolors|cli-table3|cli-progress|csv-stringify\/sync|markdown-table|ical-generator)$/,
};

describe("the layers of src", () => {
  it("are all placed in the order: a new folder says where it belongs", () => {
    const unplaced = new Set(SOURCES.map(({ path }) => layerOf(path)).filter((layer) => !RANK.has(layer)));
    expect([...unplaced]).toEqual([]);
    expect(SOURCES.length).toBeGreaterThan(60);
  });

  it("import downwards only, types as well", () => {
    const upwards = SOURCES.flatMap((file) =>
      file.imports.flatMap((each) => {
        const target = targetOf(file, each);
        if (target === undefined || target.startsWith("..")) return [];
        const [own, other] = [layerOf(file.path), layerOf(target)];
        return own === other || (RANK.get(other) ?? 99) < (RANK.get(own) ?? -1) ? [] : [`${file.path} → ${target}`];
      }),
    );
    expect(upwards).toEqual([]);
  });

  it("lead to files that exist, and never out of src (but the program reads its own package.json)", () => {
    const known = new Set(SOURCES.map(({ path }) => path));
    const lost = SOURCES.flatMap((file) =>
      file.imports.flatMap((each) => {
        const target = targetOf(file, each);
        const fine = target === undefined || known.has(target);
        const ownPackage = layerOf(file.path) === "cli" && target === "../package.json";
        return fine || ownPackage ? [] : [`${file.path} → ${each.from}`];
      }),
    );
    expect(lost).toEqual([]);
  });

  it("import no package, except those that an adapter is made for, and date-holidays as a type", () => {
    const foreign = SOURCES.flatMap((file) =>
      file.imports.flatMap((each) => {
        if (each.from.startsWith(".")) return [];
        const layer = layerOf(file.path);
        const typeOfHolidays = layer === "from-date-holidays" && each.from === "date-holidays" && each.typeOnly;
        return typeOfHolidays || PACKAGES[layer]?.test(each.from) === true ? [] : [`${file.path} imports ${each.from}`];
      }),
    );
    expect(foreign).toEqual([]);
  });

  it("hold no circle of files that need each other to run", () => {
    const uses = new Map(
      SOURCES.map((file) => [
        file.path,
        file.imports.filter(({ typeOnly }) => !typeOnly).flatMap((each) => targetOf(file, each) ?? []),
      ]),
    );
    const circles: string[] = [];
    const done = new Set<string>();
    const follow = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      if (done.has(path) || trail.includes(path)) return;
      for (const next of uses.get(path) ?? []) follow(next, [...trail, path]);
      done.add(path);
    };
    for (const path of uses.keys()) follow(path, []);
    expect(circles).toEqual([]);
  });
});
