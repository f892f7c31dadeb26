/** Records of small invented worlds, for tests of what editors decide in them. */
import { caseFileOf, decisionsByCase, groupsOf, signsOf } from "../../case/index.ts";
import {
  type CaseFile,
  CaseFinder,
  casesNamed,
  type Decision,
  inForce,
  type KnownDeed,
  type Reading,
  readDeed,
  referenceTo,
} from "../../model/index.ts";
import { holdOn, onClaim, onFact, onPerson, waiting } from "../../review/index.ts";
import type { Store } from "../../store/index.ts";
import { reference } from "../reference.ts";

/** Takes readings into a record as if their documents had been captured and read; all say "the words" first. */
export async function keep(store: Store, readings: readonly Reading[]): Promise<void> {
  const content = `the words ${"and more of them ".repeat(20)}`;
  for (const reading of readings) {
    const { id } = reading.document;
    const source = `${id.slice(0, 8)}.txt`;
    await store.addDocuments([
      { id, mediaType: "text/plain", size: 9, source, capture: { source, retrieved: "unknown" } },
    ]);
    const text = { document: id, content, blocks: [], map: [], extractor: { name: "by hand", version: "1" } };
    await store.keepReadings([{ text, reading, signs: signsOf(reading), reader: "by hand 1" }]);
  }
}

/** What all case files of a record are, what waits and what became of its decisions, each worked out from all of it at once. */
export async function wholeRecord(store: Store, readings: readonly Reading[]) {
  const decisions = await store.decisions({ anew: true });
  const standing = inForce(decisions);
  const groups = groupsOf(readings.map(signsOf), standing);
  const decided = decisionsByCase(groups, standing);
  const byId = new Map(readings.map((reading) => [reading.document.id, reading]));
  const day = await store.lastPublished();
  const files = groups
    .map((group) => caseFileOf(group, byId, reference(), day, decided.get(group.id)).file)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const added = await store.addedOn(readings.map(({ document }) => document.id));
  return { files, waits: waiting(files, decisions, { added }), decisions: toldFrom(files, decisions) };
}

function toldFrom(files: readonly CaseFile[], decisions: readonly Decision[]) {
  const counting = new Set(inForce(decisions).map(({ number }) => number));
  const finder = new CaseFinder(files);
  const casesOf = (decision: Decision): string[] => {
    const deed = readDeed(decision);
    if (deed?.kind === "undo") {
      const undone = decisions[deed.body.decision - 1];
      return undone && undone.number < decision.number ? casesOf(undone) : [];
    }
    return [...new Set((deed ? casesNamed(deed) : []).map((of) => finder.find(of)?.id ?? of.id))];
  };
  return decisions.map((decision) => ({
    number: decision.number,
    standing: decision.kind === "undo" ? "undoes another" : counting.has(decision.number) ? "counts" : "undone",
    cases: casesOf(decision),
  }));
}

/** The kinds of deeds that `deedOn` makes, by their numbers there. */
export const DEEDS = [
  "accept",
  "accept a fact",
  "reject",
  "correct",
  "add",
  "hold",
  "release",
  "undo",
  "merge",
  "split",
] as const;

/** One deed of a kind that cases allow, picked by number; null where they allow none. */
export function deedOn(
  cases: readonly CaseFile[],
  kind: (typeof DEEDS)[number],
  pick: number,
  decided: number,
): KnownDeed | null {
  const at = <T>(list: readonly T[]): T | undefined => list[pick % Math.max(1, list.length)];
  const [file, other] = [at(cases), cases[(pick + 1) % Math.max(1, cases.length)]];
  if (!file || !other) return null;
  const [claim, fact, person] = [at(file.claims), at(file.facts), at(file.people)];
  const [document] = [at(file.documents)];
  const { evidence = [], value = null } = claim ?? {};
  if (kind === "accept" || kind === "reject")
    return claim ? { kind, body: { version: 1, on: onClaim(file, claim), claims: [claim.id] } } : null;
  if (kind === "accept a fact" && fact) {
    const claims = [...(fact.accounts[0]?.claims ?? [])];
    return { kind: "accept", body: { version: 1, on: onFact(file, fact.field, fact.about), claims } };
  }
  if (kind === "correct" && claim && claim.mode === "stated")
    return { kind, body: { version: 1, on: onFact(file, claim.field, claim.about), value, evidence } };
  if (kind === "add" && evidence.length > 0)
    return {
      kind,
      body: { version: 1, case: referenceTo(file), field: "weapon", about: null, value: "stick", evidence },
    };
  if (kind === "hold" && person) return { kind, body: holdOn(file, onPerson(file, person)) };
  if (kind === "release" && person) return { kind, body: { version: 1, on: onPerson(file, person), rule: null } };
  if (kind === "undo" && decided > 0) return { kind, body: { version: 1, decision: 1 + (pick % decided) } };
  if (kind === "merge") return { kind, body: { version: 1, case: referenceTo(file), with: referenceTo(other) } };
  if (kind === "split" && document)
    return { kind, body: { version: 1, case: referenceTo(file), documents: [document] } };
  return null;
}
