import type { CaseFile, Cases, Document, Sha256, Unread } from "../../model/index.ts";
import { caseSections, documentOrigin, documentTitle, factWords, headings, nothing } from "../../publish/index.ts";
import { writeChanges, writeDisagreements, writeFacts } from "./facts.ts";
import { Paper } from "./paper.ts";
import { Quoting } from "./quoting.ts";
import {
  writeExpected,
  writeHeld,
  writeProcess,
  writePromises,
  writeQuestions,
  writeRejected,
  writeSources,
  writeTimeline,
} from "./rows.ts";
import { factSign } from "./signs.ts";

/** How to print for a terminal. `width` in columns, kept between 40 and 100. Colour only when asked for. */
export interface TerminalOptions {
  readonly width?: number;
  readonly colour?: boolean;
}

/** Case files as text for a person at a terminal. The same cases and options give the same bytes. */
export function renderTerminal(cases: Cases, options: TerminalOptions = {}): string {
  const paper = new Paper(Math.min(100, Math.max(40, options.width ?? 80)), options.colour ?? false);
  const documents = new Map(cases.documents.map((document) => [document.id, document]));
  if (cases.cases.length === 0) paper.write(nothing.cases);
  for (const [index, caseFile] of cases.cases.entries()) {
    if (index > 0) {
      paper.gap();
      paper.write("-".repeat(paper.width), { ink: "dim" });
      paper.gap();
    }
    writeCase(paper, caseFile, documents);
  }
  writeUnread(paper, cases.unread);
  writeUnrelated(paper, cases.unrelated, documents);
  return paper.text();
}

function writeCase(paper: Paper, caseFile: CaseFile, documents: ReadonlyMap<Sha256, Document>): void {
  const sections = caseSections(caseFile, documents);
  const quoting = new Quoting(paper);
  paper.write(sections.title, { ink: "bold" });
  paper.write(`${sections.id}. ${sections.reading}`, { ink: "dim" });
  paper.heading(headings.whatHappened);
  if (sections.whatHappened.length === 0) paper.write(nothing.whatHappened, { indent: 2 });
  for (const sentence of sections.whatHappened) paper.write(`${sentence.lead}: ${sentence.text}`, { indent: 2 });
  writeFacts(paper, sections, quoting);
  writeLegend(
    paper,
    sections.known.flatMap((group) => group.facts.map((fact) => fact.status)),
  );
  writeDisagreements(paper, sections);
  writeChanges(paper, sections);
  writeProcess(paper, sections);
  writeExpected(paper, sections);
  writePromises(paper, sections, quoting);
  writeQuestions(paper, sections);
  writeTimeline(paper, sections);
  writeSources(paper, sections);
  writeHeld(paper, sections);
  writeRejected(paper, sections);
  if (sections.apart.length > 0) paper.heading(headings.apart);
  for (const line of sections.apart) paper.write(line, { indent: 2, lead: "- " });
  writeForReview(paper, caseFile.forReview?.length ?? 0);
}

/** What was not claimed is told by its number alone: printed beside claims it would be taken for one. */
function writeForReview(paper: Paper, count: number): void {
  if (count === 0) return;
  paper.gap();
  const things = count === 1 ? "1 thing was" : `${count} things were`;
  paper.write(`${things} read too unsurely to be claimed; --json lists them under forReview.`, { ink: "dim" });
}

/** What the statuses used above mean, one line each. */
function writeLegend(paper: Paper, used: readonly (keyof typeof factWords)[]): void {
  paper.gap();
  for (const [status, { explanation }] of Object.entries(factWords) as [
    keyof typeof factWords,
    { explanation: string },
  ][]) {
    const sign = factSign(status);
    if (used.includes(status))
      paper.write(explanation, { indent: 2, lead: sign.text.padEnd(16), leadInk: sign.ink, ink: "dim" });
  }
  if (used.length > 0) paper.write("What no editor is named beside was read by software.", { indent: 2, ink: "dim" });
}

/** What was asked for and is not in the record, so that nobody takes its absence for silence. */
function writeUnread(paper: Paper, unread: readonly Unread[]): void {
  if (unread.length === 0) return;
  paper.heading(headings.unread);
  for (const { source, reason } of unread) paper.write(`${source}: ${reason}`, { indent: 2, lead: "- " });
}

function writeUnrelated(paper: Paper, unrelated: readonly Sha256[], documents: ReadonlyMap<Sha256, Document>): void {
  if (unrelated.length === 0) return;
  paper.heading(headings.unrelated);
  for (const id of unrelated) {
    const document = documents.get(id);
    paper.write(`${documentTitle(id, document)} (${documentOrigin(document)})`, { indent: 2, lead: "- " });
  }
}
