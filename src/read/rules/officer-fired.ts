import { isOneOfficer, officerBefore } from "../people/officers.ts";
import { matches, negated, type Rule } from "../rule.ts";
import { objectsAfter } from "../voices/subject.ts";

const FIRED =
  /\b(?:(?:did not|didn['’]t|never) fire\b|fired(?! (?:him|her|from|by|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the )?(?:officer|deputy|chief)))|opened fire|returned fire|discharged (?:his|her|their|a)|(?:fatally )?shot(?! by)(?: and killed)?)\b/gi;
const SHOT_BY = /\b(?:was|were|been) (?:fatally )?(?:shot|killed|wounded)(?: and killed)?(?: [\p{L}]+ times?)? by /giu;
const UNSAID = /\b(?:who|which|whether|if|could|would|might|threatened to|before)\b[^,.;]{0,20}$/i;

/** Whether a named officer fired: true where the words say so, false where they say the officer did not. */
export const officerFired: Rule = {
  name: "officer-fired",
  fields: ["fired"],
  cues: ["fired", "fire", "discharged", "shot", "killed", "wounded"],
  *read(sentence, passage) {
    for (const match of matches(sentence, FIRED)) {
      const about = officerBefore(sentence, match.start, passage);
      const before = sentence.text.slice(0, match.start - sentence.start);
      if (!about || /\b(?:was|were|been|being|be|is|got) (?:\w+ly )?$/i.test(before)) continue;
      const span = { start: about.start, end: match.end };
      if (negated(sentence, match.start) || /^(?:did|never)/i.test(match.text))
        yield { field: "fired", value: false, about, ...span, confidence: 0.75 };
      else if (UNSAID.test(before.slice(about.end - sentence.start)))
        yield { ...span, refused: "not said to have happened" };
      else yield { field: "fired", value: true, about, ...span, confidence: 0.8 };
    }
    for (const match of matches(sentence, SHOT_BY)) {
      const by = objectsAfter(sentence, match.end, 2).filter((m) => isOneOfficer(m, passage));
      for (const about of by)
        yield { field: "fired", value: true, about, start: match.start, end: about.end, confidence: 0.8 };
    }
  },
};
