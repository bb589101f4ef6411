import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { determineHitLimitReached, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import { collect, run } from "./collect.mjs";

const PASSED = 0;
const FAILED = 1;

class BundleRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    // Only now is the process in the copy of the project.
    const path = resolve("test/mutation/bundle.cjs");
    // Compiled once, and run anew for every mutant.
    const script = new Script(`(function (require, module, exports, bundleUrl) {${readFileSync(path, "utf8")}\n})`, {
      filename: path,
    });
    const make = script.runInThisContext();
    const require = createRequire(path);
    this.filesOfTests = () => {
      const files = {};
      make(require, {}, files, pathToFileURL(path).href);
      return files;
    };
    this.state = globalThis.__stryker__ ??= {};
    return Promise.resolve();
  }

  /** Every test alone in files loaded anew: whatever is made once and kept counts for each test that would make it. */
  async dryRun() {
    const { state } = this;
    state.activeMutant = undefined;
    const results = [];
    for (const file of Object.keys(this.filesOfTests())) {
      state.currentTestId = "names";
      const names = collect(this.filesOfTests()[file]).map(({ name }) => name);
      for (const [place, name] of names.entries()) {
        state.currentTestId = idOf(file, name);
        const test = collect(this.filesOfTests()[file])[place];
        results.push(await resultOf(file, test));
      }
    }
    state.currentTestId = undefined;
    delete state.mutantCoverage?.perTest["names"];
    return { status: "complete", tests: results, mutantCoverage: state.mutantCoverage };
  }

  /** All tests of a file share what was loaded, as in Vitest; the mutant is there from the start. */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const { state } = this;
    state.activeMutant = activeMutant.id;
    state.hitLimit = hitLimit;
    state.hitCount = hitLimit === undefined ? undefined : 0;
    const results = [];
    const wanted = testFilter && new Set(testFilter);
    const wantedFiles = testFilter && new Set(testFilter.map((id) => id.split("#")[0]));
    const files = this.filesOfTests();
    for (const file of Object.keys(files)) {
      if (wantedFiles && !wantedFiles.has(file)) continue;
      await this.runFile(file, files[file], wanted, results);
      if (results.at(-1)?.status === FAILED) break;
    }
    state.activeMutant = undefined;
    const limit = determineHitLimitReached(state.hitCount, hitLimit);
    return toMutantRunResult(limit ?? { status: "complete", tests: results });
  }

  async runFile(file, load, wanted, results) {
    let tests;
    try {
      tests = collect(load);
    } catch (error) {
      // Vitest fails a file that throws while it is loaded.
      const [id = file] = wanted ?? [];
      results.push({ id, name: id, timeSpentMs: 0, status: FAILED, failureMessage: String(error) });
      return;
    }
    for (const test of tests) {
      if (wanted && !wanted.has(idOf(file, test.name))) continue;
      results.push(await resultOf(file, test));
      if (results.at(-1).status === FAILED) return;
    }
  }
}
BundleRunner.inject = [];

function idOf(file, name) {
  return `${file}#${name}`;
}

async function resultOf(file, test) {
  const started = performance.now();
  const id = idOf(file, test.name);
  try {
    await run(test);
    return { id, name: id, status: PASSED, timeSpentMs: performance.now() - started };
  } catch (error) {
    const failureMessage = String(error?.message ?? error).slice(0, 500);
    return { id, name: id, status: FAILED, failureMessage, timeSpentMs: performance.now() - started };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "bundle", BundleRunner)];
