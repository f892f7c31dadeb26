import type { CaseChanges, Document, Sha256 } from "../../model/index.ts";
import { momentFromIso } from "../../model/index.ts";
import { describeMoment, tellChanges } from "../../publish/index.ts";
import { Paper } from "./paper.ts";
import type { TerminalOptions } from "./render-terminal.ts";

/** What changed in each case, in sentences, for a person at a terminal. Cases in which nothing did are told in one line. */
export function renderChanges(
  cases: readonly CaseChanges[],
  documents: ReadonlyMap<Sha256, Document>,
  options: TerminalOptions = {},
): string {
  const paper = new Paper(Math.min(100, Math.max(40, options.width ?? 80)), options.colour ?? false);
  const [first] = cases;
  if (!first) paper.write("No case was known on either day.");
  else paper.write(`From ${day(first.from)} to ${day(first.to)}`, { ink: "dim" });
  for (const changed of cases) {
    paper.gap();
    paper.write(changed.after.title, { ink: "bold" });
    paper.write(changed.after.id, { ink: "dim" });
    const sentences = tellChanges(changed, documents);
    if (sentences.length === 0) paper.write("Nothing changed.", { indent: 2 });
    for (const sentence of sentences) paper.write(sentence, { indent: 2, lead: "- " });
  }
  return paper.text();
}

function day(iso: string): string {
  return describeMoment(momentFromIso(iso));
}
