import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

/** Two words with a space between: no identifier, unit, date, number or direction has one. */
const WORDS = /\p{L} +\p{L}/u;

/** A template whose holes hold nothing that could itself be mutated; ignoring it hides no logic. */
const isPlain = (path) =>
  path.node.expressions.every((hole) => hole.type === "Identifier" || hole.type === "MemberExpression");

const textOf = (node) =>
  node.type === "StringLiteral" ? node.value : node.quasis.map(({ value }) => value.raw).join("");

/** Whether a literal is, or is chosen for, the value of a property `vi` or `en`. */
function isBilingual(path) {
  let child = path;
  while (child.parentPath?.isConditionalExpression() && child.key !== "test") child = child.parentPath;
  const property = child.parentPath;
  return (
    Boolean(property?.isObjectProperty()) && child.key === "value" && ["vi", "en"].includes(property.node.key.name)
  );
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "prose", {
    shouldIgnore(path) {
      if (!path.isStringLiteral() && !(path.isTemplateLiteral() && isPlain(path))) return undefined;
      return WORDS.test(textOf(path.node)) || isBilingual(path) ? "prose" : undefined;
    },
  }),
];
