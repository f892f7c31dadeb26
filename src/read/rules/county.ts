import type { Passage, Sentence } from "../passage.ts";
import { isPolice } from "../people/parties.ts";
import { matches, type Rule } from "../rule.ts";

const COUNTY =
  /\b(?:in|across|of|,) (?:(?:unincorporated|rural|northern|southern|eastern|western|central|northeast(?:ern)?|northwest(?:ern)?|southeast(?:ern)?|southwest(?:ern)?|north|south|east|west|upstate) )?(?<what>(?:(?:St\. |Ste\. )?\p{Lu}[\p{L}’'-]+ ){1,3}(?:County|Parish))(?!['’]s|[-\p{L}])(?<next> \p{Lu}[\p{L}’']+| (?:sheriff|deput|police|prosecutor|jail|court|district|judge|attorney|coroner|medical|grand|officials?|authorities|investigators|man|woman|resident)[\p{L}’']*)?/gu;
/** A capital behind the name makes it an agency's ("Teasdale County Jail"), unless it is a day, a month or a new state. */
const OWN_WORD =
  /^ (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)/;

const EVENT =
  /\b(?:shot|shoot(?:ing|s|out)?|opened fire|killed|kills|killing|died|happened|occurred|unfolded|took place|standoff|traffic stop|confrontation|police chase|pursuit)\b/i;
const POLICE =
  /\b(?:police|officers?|deput(?:y|ies)|troopers?|marshals|officer-involved|trooper-involved|deputy-involved)\b/i;
/** Words that make the county one of something else: a court's, a home's, another case's, where a chase began. */
const ELSEWHERE =
  /\b(?:li(?:ve|ves|ved|ving)|resid(?:e|es|ed|ing|ent|ents)|born|raised|grew up|native|from|wanted|warrants?|jail(?:ed)?|prison|charged|charges|convicted|sentenced|arrested|booked|court|judge|lawsuit|suit|filed|sued|prosecutors?|grand jury|office|worked|works|career|served|elected|vigil|funeral|neighboring|nearby|began|started|originated|stolen|robbed|robbery|last (?:time|year|month)|previous(?:ly)?|earlier|other|another|largest|every|search(?:ing|es)? for|missing|cities|sheriff|chief)\b[^.;]{0,60}$/i;
const GENERAL = /\b(?:so far this year|this year|fatal shootings in|shootings in|killings in|number of)\b/i;

/**
 * The county where it happened: "in Teasdale County" in a sentence of police and of what happened. An agency's name, a
 * court's or a jail's is not the place; refused are a county somebody comes from, is wanted in or was charged in, and one
 * a chase only began in.
 */
export const county: Rule = {
  name: "county",
  fields: ["county"],
  cues: ["county", "parish"],
  *read(sentence, passage) {
    for (const match of matches(sentence, COUNTY)) {
      const next = match.groups.next ?? "";
      if (next !== "" && !OWN_WORD.test(next)) continue;
      const what = match.groups.what ?? "";
      const start = match.start + match.text.indexOf(what);
      const span = { start, end: start + what.length };
      const reason = whyNot(sentence, match.start, passage);
      if (reason) yield { ...span, refused: reason };
      else yield { field: "county", value: what, ...span, confidence: 0.8 };
    }
  },
};

function whyNot(sentence: Sentence, at: number, passage: Passage): string | null {
  const before = sentence.text.slice(0, at - sentence.start);
  if (
    !EVENT.test(sentence.text) ||
    !(POLICE.test(sentence.text) || sentence.harms.some((h) => h.by.some((m) => isPolice(m, passage))))
  )
    return "not in a sentence of what police did";
  if (ELSEWHERE.test(before)) return "a county of something else";
  if (
    /^of /.test(sentence.text.slice(at - sentence.start)) &&
    !/\b(?:area|part|section|city|town|community|village|corner)$/i.test(before.trimEnd())
  )
    return "a body of the county";
  return GENERAL.test(sentence.text) ? "a count of many incidents" : null;
}
