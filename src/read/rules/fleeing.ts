import { partyBefore } from "../people/parties.ts";
import { matches, negated, type Rule } from "../rule.ts";

const AWAY =
  "(?:tried|attempted|began|started) to run|turned and ran|(?:ran|run|running|runs) (?:away|off)|(?:drove|drive|driving|sped|speeding) (?:away|off)|took off(?: running| on foot)?|bolted|ran (?=into|through|down|across|behind|toward the (?:woods|house|backyard|alley))|fled|flee|fleeing|flees";
const POLICE =
  "(?:the |two |several |responding |pursuing |a |an )?(?:[\\p{L}]+ )?(?:police|officers?|deput(?:y|ies)|troopers?|agents?|detectives?|marshals?)";
const FLED = new RegExp(
  `\\b(?:${AWAY}|(?:ran|run|running) from ${POLICE}|led (?:${POLICE}) on (?:an? |the )?(?:[\\p{L}-]+ ){0,3}(?:chase|pursuit))\\b`,
  "giu",
);
const FROM_POLICE = new RegExp(
  `\\b(?:(?:flee|flees|fleeing|fled|from) ${POLICE}|(?:police|officers?|deput(?:y|ies)|troopers?|agents) (?:[\\p{L}]+ ){0,2}(?:arrived|approached|chased|pursued|tried|attempted|ordered|confronted|followed|caught|shot|fired|opened)|traffic stop|(?:shot|killed|fired)[^.;]{0,40} as (?:he|she) (?:ran|fled)|arrest|custody|chase|pursuit|on foot|while (?:[\\p{L}]+ ){0,2}(?:fleeing|running)|(?:shot|killed) (?:[^.;,]{0,30} )?(?:as|while|when)\\b|when (?:he|she|they) (?:was|were) (?:fatally )?(?:shot|killed)|when (?:the |an? )?(?:police|officers?|deput(?:y|ies)|troopers?) (?:shot|fired|opened)|followed as)`,
  "iu",
);
const ELSEWHERE =
  /^ ?(?:to |from )?(?:(?:his|her|their|the|an?) (?:[\p{L}]+ )?(?:country|homeland|home|house|war|abus\p{L}+|violence|burning|fire|gunfire|shots|shelter|hospital|halfway house)|violence|persecution|(?!Officers?|Police|Deput|Sgt|Trooper|Interstate)\p{Lu})/u;
const SPOKEN_OF_ANOTHER_DAY =
  /\b(?:warrant|wanted|convict(?:ed|ion)|previously|years? (?:ago|earlier)|in (?:19|20)\d\d|criminal (?:history|record)|pleaded)\b/i;

/**
 * Whether somebody fled from police: "ran from officers", "tried to flee", and, denied, "was not fleeing". Flight whose
 * words do not tie it to police, and flight from a country, a home or gunfire, is refused.
 */
export const fleeing: Rule = {
  name: "fleeing",
  fields: ["fleeing"],
  cues: "ran run running runs fled flee fleeing flees drove drive driving sped speeding took led bolted".split(" "),
  *read(sentence, passage) {
    if (sentence.block === "title") return;
    for (const match of matches(sentence, FLED)) {
      const at = leadOf(sentence.text, match.start - sentence.start) + sentence.start;
      const about = partyBefore(sentence, at, passage) ?? partyBefore(sentence, match.start, passage);
      if (!about || /\bvictim\b/i.test(about.description ?? "")) continue;
      const span = { start: at, end: match.end };
      const after = sentence.text.slice(match.end - sentence.start);
      const before = sentence.text.slice(0, at - sentence.start);
      if (/\b(?:would|could|might|may|will|should|whether|if|afraid|feared)\b[^,.;]{0,30}$/i.test(before))
        yield { ...span, refused: "not said to have happened" };
      else if (
        (!/\b(?:police|officers?|deput(?:y|ies)|troopers?|agents?|detectives?|marshals?)$/i.test(match.text) &&
          ELSEWHERE.test(after)) ||
        (/took off$/i.test(match.text) && /^ (?:his|her|the|a|an|their)\b/.test(after))
      )
        yield { ...span, refused: "not a flight from police" };
      else if (SPOKEN_OF_ANOTHER_DAY.test(sentence.text)) yield { ...span, refused: "another day's flight" };
      else if (negated(sentence, match.start) || negated(sentence, at))
        yield { field: "fleeing", value: false, about, ...span, confidence: 0.75 };
      else if (!FROM_POLICE.test(sentence.text)) yield { ...span, refused: "it does not say from whom" };
      else yield { field: "fleeing", value: true, about, ...span, confidence: 0.8 };
    }
  },
};

/** Where "tried to", "began", "started" before the verb begins. */
function leadOf(text: string, at: number): number {
  const lead =
    /\b(?:(?:tried|attempted|trying|attempting|began|started|turned|turning|continued|appeared) (?:to |and )?|(?:was|were) )$/i.exec(
      text.slice(0, at),
    );
  return lead ? lead.index : at;
}
