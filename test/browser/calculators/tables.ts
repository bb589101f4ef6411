import type { CalculatorTable } from "./answer.js";
import { DEADLINE } from "./deadline.js";
import { FEEDBACK } from "./feedback.js";
import { TARGET } from "./target.js";
import { WORKING_DAYS } from "./working-days.js";

/** All calculators of the site. */
export const TABLES: readonly CalculatorTable[] = [DEADLINE, WORKING_DAYS, FEEDBACK, TARGET];
