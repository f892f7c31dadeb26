import { officerBefore } from "../people/officers.ts";
import { matches, negated, type Rule } from "../rule.ts";

const INVOLVED =
  /\b(?:(?:had|has|have) (?:previously |also |twice |before )*(?:been involved in|fired (?:his|her) (?:gun|weapon) in|faced|been named in|been the subject of|been disciplined (?:for|in|after)|been sued (?:for|over|in))|was (?:also |previously )*(?:involved in|disciplined (?:for|in)|named in|cleared in)|(?:had |has )?previously (?:shot|killed|wounded)|(?:had |has )?(?:shot|killed) (?:another|a different)) (?:[\p{L}\d’'-]+ ){0,8}?(?:shootings?|killings?|complaints?|lawsuits?|incidents?|death|use[- ]of[- ]force|men|man|woman|person|people|force)\b(?: (?:in|on) (?:[\p{L}]+ )?(?:19|20)\d\d)?/giu;
const EARLIER =
  /\b(?:previous\w*|prior|earlier|another|before|second|third|twice|two|three|several|other|complaints?|lawsuits?|(?:19|20)\d\d)\b/i;

/** Earlier uses of force, complaints and suits of an officer of the case, in the words that tell of them. */
export const priorIncidents: Rule = {
  name: "prior-incidents",
  fields: ["prior_incidents"],
  cues: "previous previously prior earlier another before second third twice two three several other complaint complaints lawsuit lawsuits".split(
    " ",
  ),
  *read(sentence, passage) {
    if (!EARLIER.test(sentence.text)) return;
    for (const match of matches(sentence, INVOLVED)) {
      const about = officerBefore(sentence, match.start, passage);
      if (!about || !EARLIER.test(match.text)) continue;
      const span = { start: match.start, end: match.end };
      if (negated(sentence, match.start)) yield { ...span, refused: "it says there were none" };
      else yield { field: "prior_incidents", value: match.text, about, ...span, confidence: 0.7 };
    }
  },
};
