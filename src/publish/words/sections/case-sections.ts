import type { CaseFile, Document, Sha256 } from "../../../model/index.ts";
import { describePeople } from "../person.ts";
import { capital, describeFacts, groupFacts } from "./facts.ts";
import { expectedRows, personRows, promiseRows, questionRows, stepRows, timelineRows } from "./rows.ts";
import type { AccountWords, CaseSections, FactWords, Voice } from "./shape.ts";
import { Sources } from "./sources.ts";
import { Voices } from "./voices.ts";
import { tellWhatHappened } from "./what-happened.ts";

/**
 * A case file in words: one ordered structure that the terminal and the page both render, so that they cannot disagree.
 * Pure: the same case file and documents give the same words. Text in it is untrusted; whoever prints it makes it safe.
 */
export function caseSections(caseFile: CaseFile, documents: ReadonlyMap<Sha256, Document>): CaseSections {
  const people = describePeople(caseFile.people);
  const sources = new Sources(caseFile, documents);
  const voices = new Voices(caseFile, people, sources);
  const facts = describeFacts(caseFile, people, voices);
  return {
    id: caseFile.id,
    title: caseFile.title,
    reading: describeReading(voices.all, facts.filter((fact) => fact.status === "verified").length),
    whatHappened: tellWhatHappened(caseFile, voices),
    known: groupFacts(facts),
    disagreements: facts.flatMap((fact) => (fact.status === "disputed" ? fact : (contradicted(fact) ?? []))),
    changes: facts.flatMap((fact) => changeOf(fact) ?? []),
    process: stepRows(caseFile, people, voices),
    expected: expectedRows(caseFile),
    promises: promiseRows(caseFile, voices),
    questions: questionRows(caseFile, sources, voices),
    timeline: timelineRows(caseFile, voices),
    people: personRows(caseFile, people, sources),
    agencies: caseFile.agencies.map(({ name, roles, registered }) => ({
      name,
      roles,
      register: registered ? `in the FBI's list of agencies: ${registered.name}, ${registered.ori}` : null,
    })),
    sources: sources.list,
    apart: caseFile.apart.map((other) => `${other.case}: ${other.because}`),
    claims: voices.all,
    held: (caseFile.held ?? []).map(
      ({ what, because, decision }) =>
        `${capital(what)}: ${because}${decision === null ? "" : ` (decision ${decision})`}`,
    ),
    rejected: voices.rejected,
  };
}

/** A fact that an editor verified though others say otherwise: the account that leads, and theirs. Who says otherwise is told, whoever decided. */
function contradicted(fact: FactWords): FactWords | null {
  const others = fact.accounts.filter((account) => account.superseded && isOfOthers(account, fact));
  return others.length > 0 ? { ...fact, accounts: [...fact.accounts.slice(0, 1), ...others] } : null;
}

/** Whether somebody gives an account who does not give the one that leads: what an editor mended in one voice's own words is no disagreement. */
function isOfOthers({ voices }: AccountWords, { accounts: [lead] }: FactWords): boolean {
  const leading = new Set(lead?.voices.map(({ speaker }) => speaker));
  return voices.some(({ speaker }) => !leading.has(speaker));
}

/** A fact whose account changed: what stands now, and only what it replaced behind it. */
function changeOf(fact: FactWords): FactWords | null {
  if (fact.status === "superseded") return fact;
  const before = fact.accounts.filter((account) => account.superseded && !isOfOthers(account, fact));
  return before.length > 0 ? { ...fact, accounts: [...fact.accounts.slice(0, 1), ...before] } : null;
}

/** Machine or person, always shown: how many claims software read, and how many an editor did. */
function describeReading(claims: readonly Voice[], verified: number): string {
  const people = claims.filter((claim) => claim.byPerson).length;
  const software = claims.length - people;
  const read = [
    software > 0 ? `${count(software, "claim")} read by software, not yet checked by a person` : "",
    people > 0 ? `${count(people, "claim")} read by a person` : "",
    verified > 0 ? `${count(verified, "fact")} verified by an editor` : "no fact verified by an editor",
  ];
  return `${read.filter(Boolean).join("; ")}.`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
