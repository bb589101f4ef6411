import { readFileSync } from "node:fs";
import { format } from "node:util";
import * as matchers from "@vitest/expect";

/** What a file must hold, for Vitest's matcher that also writes it. */
function readsSnapshots({ Assertion }, { addMethod, flag }) {
  addMethod(Assertion.prototype, "toMatchFileSnapshot", function (path) {
    if (flag(this, "object") !== readFileSync(path, "utf8")) throw new Error(`differs from ${path}`);
  });
}

/** Vitest's own `expect`, outside its workers. */
function makeExpect() {
  const { chai } = matchers;
  chai.use(readsSnapshots);
  for (const part of [matchers.JestExtend, matchers.JestChaiExpect, matchers.JestAsymmetricMatchers]) chai.use(part);
  const expect = (value, message) => chai.expect(value, message);
  Object.assign(expect, chai.expect, globalThis[matchers.ASYMMETRIC_MATCHERS_OBJECT]);
  matchers.setState({ assertionCalls: 0, isExpectingAssertions: false }, expect);
  globalThis[matchers.GLOBAL_EXPECT] = expect;
  return expect;
}

const expect = makeExpect();

function titled(title, row, values, index) {
  const text = title.replace(/\$(\w+)/g, (whole, key) => (row?.[key] === undefined ? whole : String(row[key])));
  return `${format(text.replaceAll("%#", index), ...values)} (${index})`;
}

let tests = [];
let names = [];
let hooks = { before: [], after: [] };

function describe(title, body) {
  const outer = { names, hooks };
  names = [...names, title];
  hooks = { before: [...hooks.before], after: [...hooks.after] };
  body();
  ({ names, hooks } = outer);
}

function test(title, body) {
  tests.push({ name: [...names, title].join(" "), body, hooks });
}

const each = (declare) => (rows) => (title, body) => {
  const spread = rows.every(Array.isArray);
  rows.forEach((row, index) => {
    const values = spread ? row : [row];
    declare(titled(title, row, values, index), () => body(...values));
  });
};
describe.each = each(describe);
test.each = each(test);

// The one place where the bundle looks for Vitest.
globalThis.givenVitest = {
  describe,
  test,
  it: test,
  expect,
  beforeEach: (hook) => hooks.before.push(hook),
  afterEach: (hook) => hooks.after.push(hook),
};

/** Runs `load`, which declares tests as in Vitest, and answers them in order, each under a name of its own. */
export function collect(load) {
  tests = [];
  names = [];
  hooks = { before: [], after: [] };
  load();
  const seen = new Map();
  return tests.map((each) => {
    const times = (seen.get(each.name) ?? 0) + 1;
    seen.set(each.name, times);
    return times === 1 ? each : { ...each, name: `${each.name} (${times})` };
  });
}

/** Runs one test; throws what it throws. */
export async function run({ body, hooks }) {
  for (const hook of hooks.before) await hook();
  try {
    await body({ expect });
  } finally {
    for (const hook of hooks.after) await hook();
  }
}
