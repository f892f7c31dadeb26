import { InvalidArgumentError } from "commander";
import { type Moment, momentAsWritten } from "../model/index.ts";

/** A date that exists, as precise as given: "2031", "2031-03", "2031-03-05" or "2031-03-05T13:55". */
export function dateArgument(words: string): Moment {
  const moment = momentAsWritten(words);
  if (moment === null) throw new InvalidArgumentError("It must be a date such as 2031-03-05.");
  return moment;
}

/** A day that exists: "2031-03-05". */
export function dayArgument(words: string): string {
  const { value, precision } = dateArgument(words);
  if (value === null || precision !== "day") throw new InvalidArgumentError("It must be a day such as 2031-03-05.");
  return value;
}

/** The day it is, by this machine's clock in UTC. The one place where a clock is asked: nothing pure depends on it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
