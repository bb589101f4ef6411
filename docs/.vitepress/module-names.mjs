import { Application, Converter } from "typedoc";

/** By which name each entry is imported, where its folder is called otherwise. */
const NAMES = { index: "thoihan", plan: "plans", "from-date-holidays": "date-holidays" };

/** What the pages of the API reference are called: an entry as it is imported, a function as it is called. */
const TITLES = {
  index: "{projectName}",
  module: ({ name }) => (name === NAMES.index ? name : `${NAMES.index}/${name}`),
  member: "{name}",
};

/** Names the pages of the API reference after the entries of the package. */
export function load(app) {
  app.on(Application.EVENT_BOOTSTRAP_END, () => app.options.setValue("pageTitleTemplates", TITLES));
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? []) module.name = NAMES[module.name] ?? module.name;
  });
}
