import { InvalidArgumentError } from "commander";
import { type Moment, momentFromIso } from "../model/index.ts";

/** A date that exists, as precise as given: "2031", "2031-03", "2031-03-05" or "2031-03-05T13:55". */
export function dateArgument(words: string): Moment {
  const form = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?$/.test(words);
  const day = words.length >= 10 ? new Date(`${words.slice(0, 10)}T00:00:00Z`) : null;
  const real = day === null || (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(words.slice(0, 10)));
  if (!form || !real) throw new InvalidArgumentError("It must be a date such as 2031-03-05.");
  return momentFromIso(words);
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
