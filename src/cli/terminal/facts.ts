import { type CaseSections, type FactWords, headings, nothing } from "../../publish/index.ts";
import { columnsOf } from "./columns.ts";
import type { Paper } from "./paper.ts";
import { type Quoting, together } from "./quoting.ts";
import { factSign } from "./signs.ts";

/** What is known: one row a fact, its status at the right edge, who says so and in which words under it. */
export function writeFacts(paper: Paper, sections: CaseSections, quoting: Quoting): void {
  paper.heading(headings.known);
  if (sections.known.length === 0) paper.write(nothing.known, { indent: 2 });
  for (const group of sections.known) {
    paper.gap();
    paper.write(group.title, { indent: 2, ink: "bold" });
    for (const fact of group.facts) writeFact(paper, fact, quoting);
  }
}

function writeFact(paper: Paper, fact: FactWords, quoting: Quoting): void {
  const sign = factSign(fact.status);
  const indent = paper.width < 70 ? 4 : 25;
  const stacked = indent === 4;
  const [only] = fact.accounts;
  const lead = stacked || columnsOf(fact.label) > indent - 3 ? "" : fact.label.padEnd(indent - 2);
  const row = { indent: lead === "" ? indent : 2, lead, leadInk: "dim", rightInk: sign.ink } as const;
  if (lead === "") paper.write(fact.label, { indent: 2, ink: "dim" });
  if (fact.accounts.length === 1 && only) {
    paper.writeBetween(only.value, sign.text, { ...row, ink: "bold" });
    writeDecision(paper, fact, indent + 2);
    quoting.write(only.voices, indent + 2, placeOf(fact));
    return;
  }
  paper.writeBetween(fact.verified ? "several accounts" : fact.reason || "several accounts", sign.text, row);
  writeDecision(paper, fact, indent);
  for (const account of fact.accounts) {
    const note = account.superseded ? " (superseded by an editor)" : "";
    paper.write(account.value + note, { indent, lead: account.letter ? `${account.letter}  ` : "*  ", ink: "bold" });
    quoting.write(account.voices, indent + 5, placeOf(fact));
  }
}

/** The editor's decision, and that something is held, where either is so. */
function writeDecision(paper: Paper, fact: FactWords, indent: number): void {
  if (fact.verified) paper.write(`Verified by ${fact.verified}`, { indent });
  if (fact.held) paper.write(`Withheld here: ${fact.held}`, { indent });
}

/** Who disagrees: each disputed fact with its accounts side by side, named by their letters, in the voices' own terms. */
export function writeDisagreements(paper: Paper, sections: CaseSections): void {
  writeAccounts(paper, headings.disagreements, nothing.disagreements, sections.disagreements, false);
}

/** How the account changed: the account that stands first, then what it replaced. */
export function writeChanges(paper: Paper, sections: CaseSections): void {
  if (sections.changes.length > 0) writeAccounts(paper, headings.changes, nothing.changes, sections.changes, true);
}

function writeAccounts(
  paper: Paper,
  heading: string,
  none: string,
  facts: readonly FactWords[],
  isChange: boolean,
): void {
  paper.heading(heading);
  if (facts.length === 0) paper.write(none, { indent: 2 });
  for (const fact of facts) {
    paper.write(placeOf(fact), { indent: 2, ink: "bold" });
    for (const [index, account] of fact.accounts.entries()) {
      const stands = isChange ? (index === 0 ? "Now: " : "Before: ") : `${account.letter ?? "*"}  `;
      const who = together(account.voices.map((voice) => ({ head: voice.shortAttribution, voice })));
      paper.write(`${account.value} (${who})`, { indent: 4, lead: stands });
    }
  }
}

function placeOf(fact: FactWords): string {
  return fact.about ? `${fact.label}, ${fact.about}` : fact.label;
}
