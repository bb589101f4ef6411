import { Command, CommanderError, Option } from "commander";
import { CERTAINTIES } from "../calendar/day-kind.js";
import { CLARIFICATION_MODES } from "../feedback/clarification.js";
import { REPORTING_CUT_OFFS } from "../period/cut-off.js";
import type { Language } from "../problem/language.js";
import { ThoihanError } from "../problem/thoihan-error.js";
import { type CalendarCommandOptions, calendar } from "./calendar.js";
import { type CalendarTableOptions, calendarTable, sqlOption, tableOption } from "./calendar-table.js";
import { type DueOptions, due } from "./due.js";
import { EXIT, tell } from "./failure.js";
import { type FeedbackCommandOptions, feedback } from "./feedback.js";
import { type KpiCommandOptions, kpi } from "./kpi.js";
import { type CommonOptions, calendarOption, jsonOption, languageOption, wholeNumber } from "./options.js";
import { type PlanCommandOptions, plan } from "./plan.js";
import { workingDays } from "./working-days.js";
import type { World } from "./world.js";

/** Runs one command and answers the exit status. */
export async function run(world: World, words: readonly string[], version: string): Promise<number> {
  let status: number = EXIT.done;
  let language: Language = "vi";
  const set = (options: CommonOptions): void => {
    language = options.lang;
  };
  const program = new Command("thoihan")
    .description("Vietnamese working days and statutory deadlines · Thời hạn và ngày làm việc")
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: world.out, writeErr: world.err })
    .showHelpAfterError();

  program
    .command("due")
    .description("a deadline, explained · tính và giải thích một thời hạn")
    .argument("<rule>", "rule id, such as feedback.resolve")
    .requiredOption("--from <date>", "the day of the event, YYYY-MM-DD")
    .option("--profile <id>", "whose numbers to use")
    .option("--variant <name>", "the case, where a text gives several numbers")
    .option("--ics", "as iCalendar")
    .addOption(new Option("--certainty <level>", "refuse a deadline that is less certain").choices([...CERTAINTIES]))
    .addOption(calendarOption())
    .addOption(jsonOption())
    .addOption(languageOption())
    .action(async (rule: string, options: DueOptions) => {
      set(options);
      await due(world, rule, options);
    });

  program
    .command("feedback")
    .description("what cases owe and what is late, worst first · việc đến hạn và quá hạn của hồ sơ")
    .argument("<file>", "one case a line as JSON; - for standard input")
    .option("--as-of <date>", "the day from which to look; today in Vietnam unless given")
    .option("--profile <id>", "whose numbers to use")
    .addOption(
      new Option("--clarification <mode>", "what a request does to the clocks").choices([...CLARIFICATION_MODES]),
    )
    .option("--remind <days>", "only what comes within so many working days of its due day on that day", wholeNumber(0))
    .option("--limit <rows>", "how many rows of the table to keep", wholeNumber(1), 1000)
    .option("--all", "obligations that are done or not required as well")
    .option("--csv", "every row as CSV")
    .option("--fail", "exit with status 1 when something is overdue")
    .addOption(calendarOption())
    .addOption(jsonOption())
    .addOption(languageOption())
    .action(async (file: string, options: FeedbackCommandOptions) => {
      set(options);
      status = await feedback(world, file, options);
    });

  program
    .command("kpi")
    .description("the scorecard of a plan · bảng điểm chỉ tiêu của một kế hoạch")
    .argument("<files...>", "figures as JSON; of several files the ranking of their bodies as well")
    .option("--profile <id>", "whose targets: a plan id, such as nam-do-son-2026; that of the file unless given")
    .option("--period <name>", "such as 2026-Q3; that of the file unless given")
    .addOption(new Option("--cut-off <name>", "which day closes the period").choices([...REPORTING_CUT_OFFS]))
    .option("--earlier <file>", "figures of an earlier period, for the trend")
    .option("--csv", "every line as CSV")
    .option("--markdown", "as Markdown")
    .option("--fail", "exit with status 1 when a target is missed")
    .addOption(jsonOption())
    .addOption(languageOption())
    .action(async (files: string[], options: KpiCommandOptions) => {
      set(options);
      status = await kpi(world, files, options);
    });

  program
    .command("working-days")
    .description("the n-th working day, or the working days between two dates · cộng, đếm ngày làm việc")
    .argument("<date>", "YYYY-MM-DD")
    .argument("<amount>", "+15 or -2, or a second date to count to")
    .addOption(calendarOption())
    .addOption(jsonOption())
    .addOption(languageOption())
    .action(async (date: string, amount: string, options: CommonOptions) => {
      set(options);
      await workingDays(world, date, amount, options);
    });

  program
    .command("calendar")
    .description("a year at a glance, or the calendar as a table · lịch cả năm, hoặc lịch dạng bảng dữ liệu")
    .argument("[years]", "such as 2026; for --sql and --csv also 2020-2030, or none for all that the calendar covers")
    .addOption(new Option("--ics", "as iCalendar").conflicts(["sql", "csv"]))
    .addOption(sqlOption())
    .addOption(tableOption())
    .addOption(new Option("--csv", "as a table in CSV, one row a day").conflicts(["sql", "json"]))
    .addOption(calendarOption())
    .addOption(jsonOption())
    .addOption(languageOption())
    .action(
      async (years: string | undefined, options: CalendarCommandOptions & CalendarTableOptions, command: Command) => {
        set(options);
        if (options.table !== undefined && options.sql === undefined)
          command.error("error: option '--table' needs '--sql'");
        if (options.sql !== undefined || options.csv) return calendarTable(world, years, options);
        if (years === undefined) return command.error("error: missing required argument 'years', such as 2026");
        return calendar(world, years, options);
      },
    );

  program
    .command("plan")
    .description("the tasks of a plan, overdue first · tiến độ một kế hoạch")
    .argument("<id>", "plan id, such as can-tho-2025")
    .option("--as-of <date>", "the day from which to look; today in Vietnam unless given")
    .option("--done <file>", 'what is done, by row, as JSON: { "21": "2025-09-10" }')
    .addOption(
      new Option("--cut-off <name>", "which day closes the period of a report").choices([...REPORTING_CUT_OFFS]),
    )
    .option("--all", "tasks that are done and all notes as well")
    .option("--fail", "exit with status 1 when something is overdue")
    .option("--ics", "as iCalendar")
    .addOption(calendarOption())
    .addOption(jsonOption())
    .addOption(languageOption())
    .action(async (id: string, options: PlanCommandOptions) => {
      set(options);
      status = await plan(world, id, options);
    });

  try {
    await program.parseAsync([...words], { from: "user" });
    return status;
  } catch (error) {
    // Help and version leave with status 0; a wrong word leaves with the message that was written already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.badInput;
    if (!(error instanceof ThoihanError) && !(error instanceof Error && "syscall" in error)) throw error;
    tell(world, "thoihan", error, language);
    return EXIT.badInput;
  }
}
