import { Converter } from "typedoc";

/** By which name each entry is imported, where its folder is called otherwise. */
const NAMES = { index: "thoihan", plan: "plans", "from-date-holidays": "date-holidays" };

/** Names the pages of the API reference after the entries of the package. */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? []) module.name = NAMES[module.name] ?? module.name;
  });
}
