import { type AllLimits, defaultLimits } from "../flow/index.ts";
import { AnswerableError } from "../model/index.ts";
import { NamedLimits } from "./named-limits.ts";

const LIMITS = new NamedLimits<AllLimits>(defaultLimits);

/** The option that sets any limit, given as often as there are limits to set. */
export const limitOption = () => LIMITS.option("--limit", "bytes=100000000");

/** Every limit with its default, for the end of a command's help. */
export const limitsHelp = () => LIMITS.help;

/** Limits in one line of words: "bytes=100000 threads=2". Throws where one is wrong, and names the place that they are from. */
export function limitsIn(words: string, place: string): Partial<AllLimits> {
  return words
    .split(/[\s,]+/)
    .filter(Boolean)
    .reduce((before, one) => {
      try {
        return LIMITS.with(one, before);
      } catch (error) {
        throw new AnswerableError("bad-settings", `${place}: “${one}” is no limit. ${(error as Error).message}`);
      }
    }, {});
}

/** Limits by the names that people write, as a file has them. */
export function limitsOf(named: Readonly<Record<string, number>>, place: string): Partial<AllLimits> {
  const words = Object.entries(named).map(([name, number]) => `${name}=${number}`);
  return limitsIn(words.join(" "), place);
}
