import { type Cases, type FieldName, fieldOf, type Reading } from "../../model/index.ts";
import {
  attribute,
  capital,
  describePerson,
  describeSpeaker,
  describeValue,
  documentOrigin,
  documentTitle,
  type LogEntry,
  type ReadingLog,
  readingLog,
} from "../../publish/index.ts";
import { Paper } from "./paper.ts";
import type { TerminalOptions } from "./render-terminal.ts";

/**
 * Why a field reads as it does, document by document: what was read and by which rule or model, what was read too
 * unsurely to be claimed, and what was seen and refused, with the words of each. `rules` are the names of all rules that
 * read the field.
 */
export function explainField(
  readings: readonly Reading[],
  unread: Cases["unread"],
  field: FieldName,
  rules: readonly string[],
  options: TerminalOptions = {},
): string {
  const paper = new Paper(Math.min(100, Math.max(40, options.width ?? 80)), options.colour ?? false);
  const { label } = fieldOf(field);
  paper.write(`${label} (${field})`, { ink: "bold" });
  paper.write(rules.length === 0 ? "No rule reads this field." : `Read by ${listed(rules)}.`, { ink: "dim" });
  for (const reading of readings) writeDocument(paper, readingLog(reading, field));
  for (const { source, reason } of unread) {
    paper.gap();
    paper.write(`${source}: ${reason}`);
  }
  return paper.text();
}

function listed(rules: readonly string[]): string {
  return rules.length === 1 ? `the rule ${rules[0]}` : `the rules ${rules.join(", ")}`;
}

function writeDocument(paper: Paper, { document, relevance, entries }: ReadingLog): void {
  paper.gap();
  paper.write(documentTitle(document.id, document), { ink: "bold" });
  paper.write(documentOrigin(document), { indent: 2, ink: "dim" });
  if (!relevance.related) paper.write(`Not read: ${relevance.reason}.`, { indent: 2 });
  else if (entries.length === 0) paper.write("Nothing was seen for this field.", { indent: 2 });
  for (const entry of entries) {
    const sign = SIGNS[entry.outcome];
    paper.write(headOf(entry, document), { indent: 2, lead: sign.text.padEnd(12), leadInk: sign.ink, ink: "bold" });
    paper.write(`“${entry.evidence.exact}”${entry.evidence.page ? ` (page ${entry.evidence.page})` : ""}`, {
      indent: 14,
    });
    paper.write(footOf(entry), { indent: 14, ink: "dim" });
  }
}

const SIGNS = {
  read: { text: "read", ink: "green" },
  "for review": { text: "for review", ink: "yellow" },
  refused: { text: "refused", ink: "red" },
} as const;

function headOf({ claim, about, reason }: LogEntry, document: ReadingLog["document"]): string {
  if (!claim) return capital(`${reason ?? "no reason given"}.`);
  const who = attribute(describeSpeaker(claim.speaker, document), claim.mode, claim.speaker);
  const whom = about ? `, of ${describePerson(about)}` : "";
  return `${describeValue(claim.value, claim.field)}${whom}. ${capital(who)} it.`.replace(
    /\b(is \w+), in (.*) it\.$/,
    "$1, in $2.",
  );
}

function footOf({ rule, claim }: LogEntry): string {
  return claim ? `Rule ${rule}, confidence ${claim.confidence.toFixed(2)}.` : `Rule ${rule}.`;
}
