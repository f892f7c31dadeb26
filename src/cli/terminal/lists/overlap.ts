import type { Overlap, PartOverlap } from "../../../model/index.ts";
import { count, deathsInWords, partName, percent, yearsCompared } from "../../../publish/index.ts";
import { columnsOf } from "../columns.ts";
import { Paper } from "../paper.ts";
import type { TerminalOptions } from "../render-terminal.ts";
import { letterOf } from "./letters.ts";
import { upsetRows } from "./upset-rows.ts";

/** How lists overlap, for a person at a terminal: what each has, the combinations as rows of dots and bars, and a table of the parts. */
export function renderOverlap({ ground, all, parts }: Overlap, options: TerminalOptions = {}): string {
  const paper = new Paper(Math.min(100, Math.max(40, options.width ?? 80)), options.colour ?? false);
  const years = yearsCompared(ground);
  paper.write(`${deathsInWords(all.deaths)} in any of ${all.lists.length} lists${years && `, ${years}`}`, {
    ink: "bold",
  });
  for (const note of ground.notes) paper.write(note, { ink: "dim" });
  paper.gap();
  writeLists(paper, all);
  paper.heading("In exactly these lists");
  for (const row of upsetRows(all, paper.width - 2)) paper.write("", { indent: 2, lead: row });
  if (parts.length > 0) writeParts(paper, parts);
  return paper.text();
}

/** Each list behind its letter: how many deaths it has, of all, alone, and how many it lacks. */
function writeLists(paper: Paper, { lists }: PartOverlap): void {
  const name = Math.min(30, Math.max(4, ...lists.map(({ list }) => columnsOf(list))));
  const head = ["deaths", "share", "alone", "lacking"].map((word) => word.padStart(9)).join("");
  paper.write("", { indent: 2, lead: `   ${"list".padEnd(name)}${head}` });
  for (const [i, { list, deaths, share, alone, lacking }] of lists.entries()) {
    const numbers = [count(deaths), percent(share), count(alone), count(lacking)].map((word) => word.padStart(9));
    paper.write("", { indent: 2, lead: `${letterOf(i).padEnd(3)}${shortened(list, name)}${numbers.join("")}` });
  }
}

/** A name in so many columns, cut with a … where it is longer. */
function shortened(name: string, columns: number): string {
  if (columnsOf(name) <= columns) return name + " ".repeat(columns - columnsOf(name));
  const cut = [...name].reduce((kept, letter) => (columnsOf(kept + letter) < columns ? kept + letter : kept), "");
  return `${cut}…`;
}

/** Each part: all its deaths, and of them those in each list, with the share where there is room. */
function writeParts(paper: Paper, parts: readonly PartOverlap[]): void {
  const name = Math.max(5, ...parts.map((part) => partName(part).length));
  const lists = parts[0]?.lists ?? [];
  const both = name + 10 + lists.length * 14 <= paper.width - 2;
  const cell = (deaths: string, share: string) =>
    both ? `${deaths.padStart(7)}${share.padStart(7)}` : share.padStart(7);
  paper.heading(`Of the deaths of each part, those in each list${both ? "" : " (shares)"}`);
  const head = lists.map((_, i) => cell(letterOf(i), "")).join("");
  paper.write("", { indent: 2, lead: `${"".padEnd(name)}${"deaths".padStart(8)}${head}` });
  for (const part of parts) {
    const cells = part.lists.map(({ deaths, share }) => cell(count(deaths), percent(share)));
    paper.write("", {
      indent: 2,
      lead: `${partName(part).padEnd(name)}${count(part.deaths).padStart(8)}${cells.join("")}`,
    });
  }
}
