import type fc from "fast-check";
import { applyEvent, type FeedbackEventType } from "../../src/feedback/index.js";
import { LAST_AS_OF } from "./arbitraries.js";
import { type CaseInLibrary, type CaseOnPaper, expectAgreement, expectRefusal } from "./case-on-paper.js";
import { ALLOWED, nextState } from "./model.js";
import { isoOf } from "./naive-days.js";

type CaseCommand = fc.Command<CaseOnPaper, CaseInLibrary>;

/** Days pass, and something happens that may. */
export class Happens implements CaseCommand {
  constructor(
    readonly type: FeedbackEventType,
    readonly days: number,
  ) {}

  check({ state, today }: Readonly<CaseOnPaper>): boolean {
    return ALLOWED[state]?.includes(this.type) === true && today + this.days <= LAST_AS_OF;
  }

  run(paper: CaseOnPaper, real: CaseInLibrary): void {
    paper.today += this.days;
    const event = { type: this.type, on: isoOf(paper.today) };
    paper.tried.add(`${this.type} in ${paper.state}`);
    paper.log.push(event);
    if (this.type === "clarification-requested") paper.before = paper.state;
    paper.state = nextState(paper.state, paper.before, this.type);
    paper.lastDay = paper.today;
    real.state = applyEvent(real.state, event);
    real.log.push(event);
    expectAgreement(paper, real);
  }

  toString(): string {
    return `${this.type} after ${this.days} d`;
  }
}

/** Something is tried that the state does not allow. */
export class IsNotAllowed implements CaseCommand {
  constructor(
    readonly type: FeedbackEventType,
    readonly days: number,
  ) {}

  check({ state, today }: Readonly<CaseOnPaper>): boolean {
    return ALLOWED[state]?.includes(this.type) === false && today + this.days <= LAST_AS_OF;
  }

  run(paper: CaseOnPaper, real: CaseInLibrary): void {
    const event = { type: this.type, on: isoOf(paper.today + this.days) };
    expectRefusal(paper, real, event, "feedback.event-not-allowed");
  }

  toString(): string {
    return `${this.type} after ${this.days} d, not allowed`;
  }
}

/** Something, allowed or not, is told of a day before the last event. */
export class ComesTooLate implements CaseCommand {
  constructor(
    readonly type: FeedbackEventType,
    readonly days: number,
  ) {}

  check({ log }: Readonly<CaseOnPaper>): boolean {
    return log.length > 0;
  }

  run(paper: CaseOnPaper, real: CaseInLibrary): void {
    const event = { type: this.type, on: isoOf(paper.lastDay - this.days) };
    expectRefusal(paper, real, event, "feedback.event-before-previous");
  }

  toString(): string {
    return `${this.type} ${this.days} d before the last event`;
  }
}

/** Days pass, and nothing happens but that somebody looks. */
export class DaysPass implements CaseCommand {
  constructor(readonly days: number) {}

  check({ log, today }: Readonly<CaseOnPaper>): boolean {
    return log.length > 0 && today + this.days <= LAST_AS_OF;
  }

  run(paper: CaseOnPaper, real: CaseInLibrary): void {
    paper.today += this.days;
    expectAgreement(paper, real);
  }

  toString(): string {
    return `${this.days} d pass`;
  }
}
