import { type CaseSections, capital, headings, nothing, type Voice } from "../../publish/index.ts";
import type { Paper } from "./paper.ts";
import type { Quoting } from "./quoting.ts";
import { promiseSign, stepSign } from "./signs.ts";

/** Every step of the process in order, also those that no document speaks of. */
export function writeProcess(paper: Paper, sections: CaseSections): void {
  paper.heading(headings.process);
  for (const row of sections.process) {
    const sign = stepSign(row.state);
    const lead = `${sign.text.padEnd(15)}${capital(row.step).padEnd(24)}`;
    if (paper.width < 70) {
      paper.write(capital(row.step), { indent: 2, lead: sign.text.padEnd(15), leadInk: sign.ink });
      if (row.state !== "not known") paper.write(row.detail + sourcesOf(row.voices), { indent: 17, ink: "dim" });
      continue;
    }
    paper.write(row.state === "not known" ? "" : row.detail + sourcesOf(row.voices), {
      indent: 2,
      lead,
      leadInk: sign.ink,
    });
  }
}

/** What law, policy or practice expects, each with its citation. */
export function writeExpected(paper: Paper, sections: CaseSections): void {
  if (sections.expected.length === 0) return;
  paper.heading(headings.expected);
  for (const row of sections.expected) {
    paper.write(`${capital(row.step)}: ${row.text}`, { indent: 2, lead: "- " });
    paper.write(`${row.kind}; ${row.terms}. ${row.citation}`, { indent: 4, ink: "dim" });
    paper.write(`In these documents: ${row.state}`, { indent: 4, ink: "dim" });
  }
}

export function writePromises(paper: Paper, sections: CaseSections, quoting: Quoting): void {
  paper.heading(headings.promises);
  if (sections.promises.length === 0) paper.write(nothing.promises, { indent: 2 });
  for (const row of sections.promises) {
    const sign = promiseSign(row.state);
    const due = row.due ? `; due ${row.due}` : "";
    paper.write(`${row.who}: ${row.what}${due}`, { indent: 2, lead: sign.text.padEnd(15), leadInk: sign.ink });
    if (row.made) quoting.write([row.made], 17, headings.promises);
  }
}

export function writeQuestions(paper: Paper, sections: CaseSections): void {
  paper.heading(headings.questions);
  if (sections.questions.length === 0) paper.write(nothing.questions, { indent: 2 });
  for (const row of sections.questions) {
    const asked = row.askedIn ? `asked: “${row.askedIn.exact.trim()}” [${row.askedIn.source}]` : row.standing;
    const answer = row.answeredBy ? `answered: ${row.answeredBy.value} (${row.answeredBy.attribution})` : asked;
    paper.write(row.text, { indent: 2, lead: row.answeredBy ? "# " : "? ", ink: "bold" });
    paper.write(answer, { indent: 4, ink: "dim" });
  }
}

export function writeTimeline(paper: Paper, sections: CaseSections): void {
  paper.heading(headings.timeline);
  if (sections.timeline.length === 0) paper.write(nothing.timeline, { indent: 2 });
  for (const row of sections.timeline) {
    const lead = row.when.length > 24 || paper.width < 70 ? "" : row.when.padEnd(26);
    if (lead === "") paper.write(row.when, { indent: 2, ink: "dim" });
    paper.write(row.what + sourcesOf(row.voices), {
      indent: lead === "" && paper.width < 70 ? 4 : lead === "" ? 28 : 2,
      lead,
      leadInk: "dim",
    });
  }
}

export function writeSources(paper: Paper, sections: CaseSections): void {
  paper.heading(headings.sources);
  for (const source of sections.sources) {
    const lead = `[${source.number}] `;
    paper.write(source.title, { indent: 2, lead, ink: "bold" });
    paper.write(`${source.origin}; ${source.retrieved}`, { indent: 2 + lead.length, ink: "dim" });
    for (const relation of source.relations) paper.write(relation, { indent: 2 + lead.length });
    if (source.url) paper.write(source.url, { indent: 2 + lead.length, ink: "dim" });
    paper.write(`SHA-256 ${source.document}`, { indent: 2 + lead.length, ink: "dim" });
  }
}

/** What is withheld, as holds and not as gaps. */
export function writeHeld(paper: Paper, { held }: CaseSections): void {
  if (held.length > 0) paper.heading(headings.held);
  for (const line of held) paper.write(line, { indent: 2, lead: "- " });
}

/** What was read wrongly, by whom it was rejected and why. */
export function writeRejected(paper: Paper, { rejected }: CaseSections): void {
  if (rejected.length > 0) paper.heading(headings.rejected);
  for (const { claim, reason } of rejected) {
    const about = claim.about ? `, ${claim.about}` : "";
    paper.write(`${claim.label}${about}: ${claim.value} (${claim.shortAttribution})${sourcesOf([claim])}`, {
      indent: 2,
      lead: "- ",
    });
    paper.write(reason, { indent: 4, ink: "dim" });
  }
}

function sourcesOf(voices: readonly Voice[]): string {
  const numbers = voices.flatMap((voice) => voice.quotes[0]?.source ?? []);
  return numbers.length === 0 ? "" : ` ${[...new Set(numbers)].map((number) => `[${number}]`).join("")}`;
}
