import { recordName, type ScoredPair } from "../../model/index.ts";
import { describeBits, describeProbability, describeSides, type Waterfall, waterfallOf } from "../../publish/index.ts";
import { Paper } from "./paper.ts";
import type { TerminalOptions } from "./render-terminal.ts";

/** Columns that the bars take, and the words before them. */
const [BARS, QUESTION, BITS] = [24, 12, 7];

/**
 * How a pair came to its score, for a terminal: a line for each question with its bits and a bar from where the sum was to where it then is,
 * of + where it rises and of - where it falls. The column of | is zero: even odds.
 */
export function renderTerminalWaterfall(pair: ScoredPair, options: TerminalOptions = {}): string {
  const paper = new Paper(Math.min(100, Math.max(60, options.width ?? 80)), options.colour ?? false);
  const waterfall = waterfallOf(pair);
  paper.write(`${recordName(pair.left)} and ${recordName(pair.right)}`, { ink: "bold" });
  paper.write(
    `${describeProbability(pair.probability)} likely to be one person in one incident, as the matching has it (${describeBits(pair.weight)} bits)`,
  );
  paper.gap();
  for (const step of waterfall.steps) {
    const bar = barOf(waterfall, step.from, step.to, step.weight < 0 ? "-" : "+");
    paper.write(step.answer, {
      lead: `${step.question.padEnd(QUESTION)}${describeBits(step.weight).padStart(BITS)}  ${bar}  `,
      leadInk: step.weight < 0 ? "red" : "green",
    });
    const sides = describeSides(step);
    if (sides !== null) paper.write(sides, { indent: QUESTION + BITS + BARS + 4, ink: "dim" });
  }
  paper.write(describeProbability(pair.probability), {
    lead: `${"together".padEnd(QUESTION)}${describeBits(pair.weight).padStart(BITS)}  ${barOf(waterfall, 0, pair.weight, "#")}  `,
    ink: "bold",
    leadInk: "bold",
  });
  paper.gap();
  paper.write("One bit doubles the odds. Bars: + speaks for it, - against it, | is even odds.", { ink: "dim" });
  return paper.text();
}

/** A bar between two sums; at least one column, so that nothing is unseen. */
function barOf({ least, most }: Waterfall, from: number, to: number, mark: string): string {
  const place = (bits: number) => Math.round(((BARS - 1) * (bits - least)) / (most - least || 1));
  const [start, end] = [place(Math.min(from, to)), place(Math.max(from, to))];
  const columns = Array.from({ length: BARS }, (_, i) => (i >= start && i <= end ? mark : " "));
  if (columns[place(0)] === " ") columns[place(0)] = "|";
  return columns.join("");
}
