import {
  type Claim,
  type Document,
  type Evidence,
  type Person,
  placesOf,
  quote,
  type Reading,
  type Refusal,
  type Text,
} from "../model/index.ts";
import { claimsFrom, named, sameness, type Unnamed } from "./claims.ts";
import type { Mention, Passage, PersonInText, Sentence } from "./passage.ts";
import type { Gazetteer } from "./places/gazetteer.ts";
import { prepare } from "./prepare.ts";
import { refusal } from "./refine/refusals.ts";
import { relevanceOf } from "./relevance.ts";
import { isRefused, type Rule } from "./rule.ts";
import { rules } from "./rules.ts";
import { shinglesOf } from "./shingles.ts";
import { agenciesOf } from "./voices/agencies.ts";
import type { FoundAttribution } from "./voices/found-voices.ts";

/**
 * Reads one text: everything it claims, who is in it, and whether it is about a police use of deadly force at all.
 * A pure function: the same text, document and version give the same reading on every machine. A text about something
 * else is not read for claims.
 */
export function readText(
  text: Text,
  document: Document,
  found: readonly FoundAttribution[] = [],
  places?: Gazetteer,
): Reading {
  const passage = prepare(text, document, found, "police", places);
  const relevance = relevanceOf(passage);
  const shingles = shinglesOf(text);
  const everybody = [...new Set(passage.people.flatMap(({ name }) => name ?? []))];
  if (!relevance.related)
    return {
      document,
      relevance,
      claims: [],
      forReview: [],
      people: [],
      named: everybody,
      agencies: [],
      refusals: [],
      shingles,
    };
  const { claims, refusals } = readPassage(passage);
  const paged = (evidence: Evidence) => withPage(evidence, text);
  const located = claims.map((claim) => ({ ...claim, evidence: claim.evidence.map(paged) }));
  const isSure = ({ confidence }: Claim) => confidence >= LEAST_CONFIDENCE;
  return {
    document,
    relevance,
    claims: located.filter(isSure),
    forReview: located.filter((claim) => !isSure(claim)),
    people: peopleOf(passage).map((person) => ({ ...person, mentions: person.mentions.map(paged) })),
    named: everybody,
    agencies: agenciesOf(passage),
    refusals: refusals.map((refusal) => ({ ...refusal, evidence: paged(refusal.evidence) })),
    shingles,
  };
}

/** Claims less certain than this are not made, but offered to a person to judge. */
const LEAST_CONFIDENCE = 0.3;

/** Evidence with the page it begins on, where the text has pages. */
function withPage(evidence: Evidence, text: Text): Evidence {
  const [place] = text.map[0]?.place.kind === "page" ? placesOf(text, evidence.start, evidence.end) : [];
  return place?.kind === "page" ? { ...evidence, page: place.page } : evidence;
}

/** Everything the rules read from a prepared text, related or not, and everything they refused. */
export function readPassage(passage: Passage): { claims: Claim[]; refusals: Refusal[] } {
  const refusals: Refusal[] = [];
  const claims: Unnamed[] = [];
  for (const sentence of passage.sentences)
    for (const rule of rulesFor(sentence)) readSentence(rule, sentence, passage, claims, refusals);
  return { claims: named(unrepeated(claims)), refusals };
}

const byCue = new Map<string, number[]>();
for (const [i, rule] of rules.entries()) for (const cue of rule.cues) byCue.set(cue, [...(byCue.get(cue) ?? []), i]);

/** The rules of which the sentence holds a cue, in running order. */
function rulesFor(sentence: Sentence): Rule[] {
  const called = new Uint8Array(rules.length);
  for (const word of sentence.words) for (const i of byCue.get(word) ?? NONE) called[i] = 1;
  return rules.filter((_, i) => called[i] === 1);
}

const NONE: readonly number[] = [];

function readSentence(rule: Rule, sentence: Sentence, passage: Passage, claims: Unnamed[], refusals: Refusal[]): void {
  const { content, document } = passage.text;
  for (const result of rule.read(sentence, passage)) {
    const made = isRefused(result)
      ? result.refused
      : (refusal(result, sentence, passage) ?? claimsFrom(result, rule, sentence, passage));
    if (typeof made !== "string") claims.push(...made);
    else {
      const evidence = quote(document, content, result.start, result.end);
      refuse(refusals, {
        rule: rule.name,
        fields: isRefused(result) ? rule.fields : [result.field],
        reason: made,
        evidence,
      });
    }
  }
}

/** Notes a refusal; the same words refused by the same rule for a second field are one refusal of two fields. */
function refuse(refusals: Refusal[], added: Refusal): void {
  const at = refusals.findIndex(
    ({ rule, reason, evidence }) =>
      rule === added.rule &&
      reason === added.reason &&
      evidence.start === added.evidence.start &&
      evidence.end === added.evidence.end,
  );
  const known = refusals[at];
  if (known) refusals[at] = { ...known, fields: [...new Set([...known.fields, ...added.fields])] };
  else refusals.push(added);
}

/** Drops a claim that the same voice makes in the same words' sense a second time; the first one stands for it. */
function unrepeated(claims: readonly Unnamed[]): Unnamed[] {
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const { field, value, about, mode } = claim;
    const voices = [claim.speaker, ...(claim.relayedBy ?? [])].map((s) => [s.kind, s.name, s.affiliation]);
    const key = JSON.stringify([field, sameness(value), about, voices, mode]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function peopleOf(passage: Passage): Person[] {
  const kept = passage.people.filter((p) => p.role !== "other" || (p.name !== null && p.title !== null));
  return kept.map((person) => ({
    id: person.id,
    role: person.role,
    name: person.name,
    nameStatus: person.name ? "named" : "not stated",
    mentions: mentionsOf(passage, person),
    description: person.name ? person.title : person.description,
    gender: person.gender,
    ageGroup: person.ageGroup,
  }));
}

function mentionsOf(passage: Passage, person: PersonInText) {
  const { content, document } = passage.text;
  return person.mentions.map((mention: Mention) => quote(document, content, mention.start, mention.end));
}
