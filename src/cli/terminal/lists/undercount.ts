import type {
  Estimate,
  EstimateMethod,
  Interval,
  NoEstimate,
  PartUndercount,
  Undercount,
} from "../../../model/index.ts";
import { count, deathsInWords, partName, percent, yearsCompared } from "../../../publish/index.ts";
import { Paper } from "../paper.ts";
import type { TerminalOptions } from "../render-terminal.ts";
import { letterOf } from "./letters.ts";
import { writeModels } from "./models.ts";

const METHODS: Readonly<Record<EstimateMethod, string>> = {
  "log-linear": "Log-linear models, averaged",
  "chao-unlike-lists": "Chao's lower bound, lists unlike",
  chao: "Chao's lower bound, lists alike",
  "lincoln-petersen": "Lincoln and Petersen",
};

const HOW: Readonly<Record<Interval["how"], string>> = {
  "log-normal": "log-normal",
  "profile-likelihood": "profile likelihood",
  "model-averaged": "averaged over models",
};

export interface UndercountLook extends TerminalOptions {
  /** Every log-linear model, not only the best supported. */
  readonly models?: boolean | undefined;
}

/** What the lists say of the deaths that none of them has, each number with what it takes for granted right below. */
export function renderUndercount({ ground, all, parts }: Undercount, look: UndercountLook = {}): string {
  const paper = new Paper(Math.min(100, Math.max(40, look.width ?? 80)), look.colour ?? false);
  const years = yearsCompared(ground);
  paper.write(
    `${deathsInWords(all.deaths)} in any of ${ground.lists.length} lists${years && `, ${years}`}. How many are in none?`,
    {
      ink: "bold",
    },
  );
  for (const note of ground.notes) paper.write(note, { ink: "dim" });
  paper.gap();
  for (const [i, list] of ground.lists.entries()) paper.write(list, { indent: 2, lead: `${letterOf(i)}  ` });
  if (all.coverage !== null) paper.write(`Sample coverage: ${percent(all.coverage)} (Chao and Tsay).`, { indent: 2 });
  for (const result of all.results) writeResult(paper, result);
  if (all.models.length > 0) {
    paper.heading("Every log-linear model");
    writeModels(paper, ground.lists, all.models, look.models ?? false);
  }
  if (parts.length > 0) writeParts(paper, parts);
  return paper.text();
}

function writeResult(paper: Paper, result: Estimate | NoEstimate): void {
  paper.gap();
  const which =
    result.method === "lincoln-petersen" && result.lists.length > 0 ? `: ${result.lists.join(" and ")}` : "";
  paper.write(`${METHODS[result.method]}${which}`, { ink: "bold" });
  if (result.kind === "refused") {
    paper.write(`No number. ${result.reason}`, { indent: 2, ink: "yellow" });
    return;
  }
  paper.write(sentenceOf(result), { indent: 2 });
  for (const caution of result.cautions) paper.write(caution, { indent: 2, lead: "! ", ink: "yellow" });
  for (const assumption of result.assumptions) paper.write(assumption, { indent: 2, lead: "- ", ink: "dim" });
}

function sentenceOf({ total, missing, interval, bound, range }: Estimate): string {
  const most = bound === "lower" ? "At least about" : "About";
  const number = `${most} ${deathsInWords(total)}, ${count(missing)} of them in no list; 95 % interval ${count(interval.from)} to ${count(interval.to)} (${HOW[interval.how]}).`;
  if (!range || range.models < 2) return number;
  return `${number} The ${range.models} models that are supported give ${count(range.from)} to ${count(range.to)}.`;
}

/** Each part by each method, with the numbers of the sentences that it takes for granted; those follow. */
function writeParts(paper: Paper, parts: readonly PartUndercount[]): void {
  paper.heading("Part by part");
  paper.write(
    "Each is estimated for itself, so they need not add up to the whole. In brackets: what a number takes for granted, below.",
    { ink: "dim" },
  );
  const sentences: string[] = [];
  const numbered = (sentence: string) => {
    if (!sentences.includes(sentence)) sentences.push(sentence);
    return sentences.indexOf(sentence) + 1;
  };
  for (const part of parts) {
    paper.gap();
    paper.write(`${partName(part)}: ${count(part.deaths)} known`, { ink: "bold" });
    for (const result of part.results.filter(
      ({ method }) => part.results.length < 2 || method !== "lincoln-petersen",
    )) {
      const method = METHODS[result.method];
      if (result.kind === "refused") paper.write(`${method}: no number. ${result.reason}`, { indent: 2, lead: "- " });
      else {
        const granted = [...result.assumptions, ...result.cautions].map(numbered).join(" ");
        paper.write(`${method}: ${sentenceOf(result)} [${granted}]`, { indent: 2, lead: "- " });
      }
    }
  }
  if (sentences.length > 0) paper.gap();
  for (const [i, sentence] of sentences.entries()) paper.write(sentence, { lead: `[${i + 1}] `, ink: "dim" });
}
