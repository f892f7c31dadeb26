import type { Passage, Sentence } from "../passage.ts";
import { isPolice } from "../people/parties.ts";
import { type Match, matches, negated, type Rule } from "../rule.ts";
import { subjectBefore } from "../voices/subject.ts";

const POLICE = "(?:police|officers?|deput(?:y|ies)|troopers?|cops?|authorities|law enforcement|marshals|agents?)";
const CHASED =
  /\b(?:chas(?:ed|ing)|pursu(?:ed|ing)|ga?ve chase|giving chase|(?:began|started|continued) to (?:chase|pursue)|went (?:in|into|on) (?:a )?(?:foot )?pursuit|did(?: not|n['’]t) (?:chase|pursue)) ?(?<whom>[\p{L}’'-]*(?: [\p{L}-]+){0,2})/giu;
const LED = new RegExp(
  `\\b(?:led|leads|leading) (?:[\\p{L}’'-]+ ){0,5}?(?:${POLICE}|them|him|her)(?: and (?:[\\p{L}’'-]+ ){0,2}${POLICE})? on (?:an? |what )?(?:[\\p{L}\\d’'-]+ ){0,3}(?:chase|pursuit)\\b`,
  "giu",
);
const NOUN =
  /\b(?<kind>(?:an?|the|that|this|no|any|brief|short|long|lengthy|high-speed|slow-speed|low-speed|[\p{N}a-z]+-(?:mile|minute)|police|foot|vehicle|car|vehicular|motorcycle|on-foot|subsequent|ensuing) )(?:(?:brief|short|long|lengthy|police|foot|vehicle|car|high-speed|vehicular|motorcycle) ){0,2}(?:chase|pursuit)\b(?! (?:unit|path|polic(?:y|ies)|items|scene|team|vehicle|of (?:justice|happiness|truth|an? (?:career|degree))|rules?))/giu;
const POLICE_NOUN = /\b(?:police|foot|vehicle|car|vehicular|high-speed|slow-speed) /i;
const CHASED_BY = new RegExp(`\\b(?:being |was |were )(?:chased|pursued) by (?:[\\p{L}’'-]+ ){0,4}${POLICE}\\b`, "giu");

const NOT_A_PERSON =
  /^(?:[\p{L}’'-]+ ){0,2}(?:charges?|cases?|leads?|tips?|investigation|degree|career|justice|answers?|claims?|prosecution)\b/iu;
const DOES_IT =
  /^,?(?: (?:who|that|which))?(?: (?:had|have|has|been|was|were|is|are|began|started|continued|kept|then|also|still|already))* $/i;
const AFTER_FORCE =
  /\b(?:(?:after|following) (?:(?:the |being |he was |she was |they were )(?:police |officer[- ]involved )?)?(?:shooting|shot|gunfire|shots)|after (?:he|she|they|officers|police|the [\p{L}]+) (?:shot|fired)|since the (?:shooting|incident))\b/iu;
const ANOTHER =
  /\b(?:polic(?:y|ies)|ban(?:s|ned)?|training|legislation|lawsuit|arrested Tuesday|trained|dangers? of|tracking dogs?|charges? of|(?:second|other|another) (?:man|suspect|person|car|vehicle|driver|chase|pursuit|case)|separate(?:ly)?|previous(?:ly)?|earlier (?:chase|pursuit)|animal|dog|career|justice)\b/i;
const NO_CHASE =
  /\b(?:no |not (?:[\p{L}]+ ){0,3}(?:an?|any) |never (?:[\p{L}]+ ){0,2}|without (?:an? )?)(?:[\p{L}-]+ ){0,2}$/iu;

/**
 * Whether police chased the person before the force: true for a chase by police, on foot or in cars, false where it is
 * said that they did not give chase. Refused: chases after the force, policies, somebody else's chase. A headline and a
 * chase of one civilian by another say nothing.
 */
export const pursuit: Rule = {
  name: "pursuit",
  fields: ["pursuit"],
  cues: "chase chased chasing pursue pursued pursuing pursuit".split(" "),
  *read(sentence, passage) {
    if (sentence.block === "title") return;
    for (const match of chases(sentence, passage)) {
      const span = { start: match.start, end: match.end };
      const reason = whyNot(sentence);
      if (reason) yield { ...span, refused: reason };
      else yield { field: "pursuit", value: !denied(sentence, match), ...span, confidence: 0.8 };
    }
  },
};

/** Every chase of somebody by police that a sentence tells of. */
function chases(sentence: Sentence, passage: Passage): Match[] {
  const byPolice = matches(sentence, CHASED).filter((match) => {
    const who = subjectBefore(sentence, match.start).at(-1);
    if (!who || !isPolice(who, passage) || NOT_A_PERSON.test(match.groups.whom ?? "")) return false;
    // "An officer saw the clerk chasing him": the clerk does it.
    const between = sentence.text.slice(who.end - sentence.start, match.start - sentence.start);
    return !/^[a-z]+ing/i.test(match.text) || DOES_IT.test(between);
  });
  const named = matches(sentence, NOUN).filter(
    (match) => POLICE_NOUN.test(match.text) || sentence.mentions.some((m) => isPolice(m, passage)),
  );
  return [...matches(sentence, LED), ...matches(sentence, CHASED_BY), ...byPolice.map(trimmed), ...named];
}

/** The verb without the words behind it. */
function trimmed(match: Match): Match {
  const text = match.text.slice(0, match.text.length - (match.groups.whom ?? "").length).trimEnd();
  return { ...match, text, end: match.start + text.length };
}

function denied(sentence: Sentence, match: Match): boolean {
  if (/^(?:did(?: not|n['’]t)|no )/i.test(match.text)) return true;
  if (match.groups.kind === undefined) return negated(sentence, match.start);
  return NO_CHASE.test(sentence.text.slice(0, match.start - sentence.start));
}

function whyNot(sentence: Sentence): string | null {
  if (AFTER_FORCE.test(sentence.text)) return "a chase after the force";
  return ANOTHER.test(sentence.text) ? "another chase, or a policy on them" : null;
}
