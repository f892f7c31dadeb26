import type { Passage, Sentence } from "../passage.ts";
import { onlyParty } from "../people/parties.ts";
import { type Finding, matches, negated, type Refused, type Rule } from "../rule.ts";
import { subjectBefore } from "../voices/subject.ts";
import { served } from "./warrant.ts";

/** A warrant out against somebody: by its name, by what somebody did about it, or by the crime that it is for. */
const OUT =
  /\b(?:(?:arrest|felony|bench|parole|probation|murder|fugitive) warrants?|(?:wanted|sought|fled|fleeing|flee|chas(?:ed|ing)|pursu(?:ed|ing)|over|because of)[^.;]{0,60}? (?:on|over|for|from|because of|an?) (?:an? |the |his |her |outstanding |active |several )*warrants?|fled (?:an? |the )?warrants?|warrants? (?:out )?for (?:him|her|his|their|the|[\p{Lu}]\p{L}+|domestic|assault|attempted|murder|robbery|burglary|theft|drug|aggravated)|had (?:an? |several |outstanding |active )*warrants? out)\b/giu;
const NONE_OUT =
  /\bwarrants?\b[^;]{0,80}\b(?:none (?:has|have|had) (?:yet )?been (?:found|located)|none (?:was|were) found|did not exist|were no warrants)\b|\bno (?:outstanding |active |arrest |such )*warrants? (?:was|were|has been|have been|could be) (?:found|located|issued)\b|\bthere (?:was|were) no (?:outstanding |active |arrest )*warrants?\b/giu;
/** Warrants that came of the case: for the officer, or for a search after it. */
const OF_THE_CASE =
  /\bwarrants? (?:was |were |is |are |has been )?(?:issued|signed|out\b(?! (?:for|on|against)))|\b(?:issued|signed|obtained|sought|filed|secured) (?:an? |the )?(?:[\p{L}]+ )?warrants?\b|\bturn(?:ed|s)? (?:him|her)self in\b/iu;

/**
 * What kind of warrant police came with or held against somebody: for an arrest or for a search; or none, where it is said that there was
 * none to be found. Warrants of the case itself, for the officer or for a home after the shooting, are refused.
 */
export const warrantKind: Rule = {
  name: "warrant-kind",
  fields: ["warrant_kind"],
  cues: ["warrant", "warrants"],
  *read(sentence, passage) {
    if (sentence.block === "title") return;
    const read: number[] = [];
    for (const { match, reason } of served(sentence, passage)) {
      const kind = reason === null ? kindOf(match.text) : null;
      if (!kind) continue;
      read.push(match.end);
      yield { field: "warrant_kind", value: kind, start: match.start, end: match.end, confidence: 0.8 };
    }
    for (const match of matches(sentence, NONE_OUT)) {
      read.push(match.end);
      yield { field: "warrant_kind", value: "none", start: match.start, end: match.end, confidence: 0.75 };
    }
    yield* outAgainst(sentence, passage, read);
  },
};

/** An arrest warrant by its name or by the crime that it is for; a search warrant by its name. */
function kindOf(words: string): "arrest" | "search" | null {
  if (/\bsearch\b/i.test(words)) return "search";
  const isArrest = /\b(?:arrest|felony|bench|parole|probation|murder|fugitive|apprehend|pick up|into custody)\b/i;
  return isArrest.test(words) ? "arrest" : null;
}

function* outAgainst(sentence: Sentence, passage: Passage, read: readonly number[]): Generator<Finding | Refused> {
  for (const match of matches(sentence, OUT)) {
    if (read.some((end) => match.start < end)) continue;
    const span = { start: match.start, end: match.end };
    const before = sentence.text.slice(0, match.start - sentence.start);
    if (OF_THE_CASE.test(sentence.text) || !onlyParty(passage))
      yield { ...span, refused: "not said to be out against the one harmed" };
    else if (negated(sentence, match.start) || /\b(?:no|whether|if)\b[^.;,]{0,30}$/i.test(before))
      yield { ...span, refused: "not said to be so" };
    else if (!subjectBefore(sentence, match.start).some((m) => m.noun?.class === "voice"))
      yield { field: "warrant_kind", value: "arrest", ...span, confidence: 0.7 };
  }
}
