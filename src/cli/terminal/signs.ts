import type { Commitment, FactStatus, StepState } from "../../model/index.ts";
import { commitmentWords, factWords, stepWords } from "../../publish/index.ts";
import type { Ink } from "./paper.ts";

/** A status as a mark and a word, in plain ASCII; the ink only repeats what both already say. */
export interface Sign {
  readonly text: string;
  readonly ink: Ink;
}

const FACTS: Record<FactStatus, readonly [string, Ink]> = {
  verified: ["=", "green"],
  corroborated: ["+", "green"],
  reported: ["-", "cyan"],
  disputed: ["!", "red"],
  superseded: ["~", "yellow"],
  withheld: ["x", "magenta"],
};

const STEPS: Record<StepState, readonly [string, Ink]> = {
  done: ["[#]", "green"],
  "under way": ["[>]", "cyan"],
  announced: ["[.]", "blue"],
  overdue: ["[!]", "red"],
  declined: ["[x]", "magenta"],
  "not known": ["[ ]", "dim"],
};

const PROMISES: Record<Commitment["state"], readonly [string, Ink]> = {
  kept: ["[#]", "green"],
  open: ["[ ]", "blue"],
  overdue: ["[!]", "red"],
  withdrawn: ["[x]", "magenta"],
};

export function factSign(status: FactStatus): Sign {
  const [mark, ink] = FACTS[status];
  return { text: `${mark} ${factWords[status].word}`, ink };
}

export function stepSign(state: StepState): Sign {
  const [mark, ink] = STEPS[state];
  return { text: `${mark} ${stepWords[state].word}`, ink };
}

export function promiseSign(state: Commitment["state"]): Sign {
  const [mark, ink] = PROMISES[state];
  return { text: `${mark} ${commitmentWords[state].word}`, ink };
}
