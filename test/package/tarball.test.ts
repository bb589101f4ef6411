import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyFolder, output, pack, projectWith, ROOT, remove } from "./project.js";

const CALL = 'addWorkingDays("2026-11-20", 15)';
const folders: string[] = [];
let tarball = "";

beforeAll(() => {
  const folder = emptyFolder();
  folders.push(folder);
  tarball = pack(folder);
});

afterAll(() => folders.forEach(remove));

function project(manifest: object, files: Readonly<Record<string, string>>): string {
  const folder = projectWith(tarball, manifest, files);
  folders.push(folder);
  return folder;
}

describe("the packed tarball in an empty project", () => {
  it("is imported by an ES module, with every sub-path", () => {
    const folder = project(
      { type: "module" },
      {
        "main.js": `
          import { addWorkingDays } from "thoihan";
          import { evaluateFeedback } from "thoihan/feedback";
          import { feedbackSchema } from "thoihan/schema";
          import { fromDateHolidays } from "thoihan/date-holidays";
          console.log(${CALL}, typeof evaluateFeedback, typeof feedbackSchema.parse, typeof fromDateHolidays);`,
      },
    );
    expect(output("node", ["main.js"], folder)).toBe("2026-12-14 function function function\n");
  });

  it("is required by a CommonJS module, with every sub-path", () => {
    const folder = project(
      {},
      {
        "main.js": `
          const { addWorkingDays } = require("thoihan");
          const { evaluateFeedback } = require("thoihan/feedback");
          const { feedbackSchema } = require("thoihan/schema");
          const { fromDateHolidays } = require("thoihan/date-holidays");
          console.log(${CALL}, typeof evaluateFeedback, typeof feedbackSchema.parse, typeof fromDateHolidays);`,
      },
    );
    expect(output("node", ["main.js"], folder)).toBe("2026-12-14 function function function\n");
  });

  it("type-checks in a strict TypeScript project, for both module systems", () => {
    const source = `
      import { addWorkingDays, computeDeadline, type Deadline, defineCalendar, type WorkingCalendar } from "thoihan";
      import { type Feedback, evaluateFeedback } from "thoihan/feedback";
      import { calendarSchema } from "thoihan/schema";
      import { fromDateHolidays } from "thoihan/date-holidays";
      const due: string = ${CALL};
      const deadline: Deadline = computeDeadline({ rule: "feedback.resolve", from: { year: 2026, month: 11, day: 20 } });
      const calendar: WorkingCalendar = defineCalendar({ id: "a", version: "1", extends: "vietnam" });
      const feedback: Feedback = { id: "1", events: [{ type: "received", on: "2026-11-20" }] };
      const evaluation = evaluateFeedback(feedback, { asOf: "2026-11-23", calendar });
      for (const obligation of evaluation.obligations) {
        if (obligation.status === "overdue") console.log(obligation.workingDaysLate);
        // @ts-expect-error days left are there only while there are any
        if (obligation.status === "met") console.log(obligation.workingDaysLeft);
      }
      // @ts-expect-error a rule that does not exist
      computeDeadline({ rule: "feedback.nothing", from: due });
      // @ts-expect-error a Date is no civil date
      addWorkingDays(new Date(), 1);
      console.log(due, deadline.due, typeof calendarSchema, typeof fromDateHolidays);`;
    const options = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true };
    const compilerOptions = { ...options, target: "ES2022", module: "NodeNext", skipLibCheck: false, types: [] };
    const folder = project(
      { type: "module" },
      {
        "main.mts": `${source}\ndeclare const console: { log(...values: unknown[]): void };`,
        "main.cts": `${source}\ndeclare const console: { log(...values: unknown[]): void };`,
        "tsconfig.json": JSON.stringify({ compilerOptions, files: ["main.mts", "main.cts"] }),
      },
    );
    expect(output(join(ROOT, "node_modules/.bin/tsc"), ["-p", "."], folder)).toBe("");
  });

  it("installs a command", () => {
    const folder = project({}, {});
    const command = join(folder, "node_modules/.bin/thoihan");
    expect(output(command, ["working-days", "2026-11-20", "+15"], folder)).toMatch(/^2026-12-14 /);
  });
});
