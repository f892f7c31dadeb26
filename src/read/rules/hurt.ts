import { isOneOfficer } from "../people/officers.ts";
import { partyOf } from "../people/parties.ts";
import { matches, type Rule } from "../rule.ts";
import { subjectBefore } from "../voices/subject.ts";

const HURT =
  /\b(?:was|were|is|been|being) (?:also |then |slightly |seriously |critically |badly |not |never )*(?<how>injured|wounded|hurt|unhurt|unharmed|uninjured|shot in the (?:leg|arm|hand|foot|shoulder|chest|back|face|head|vest|thigh|neck|stomach|abdomen))\b|\b(?:suffered|sustained) (?:an? |some |minor |serious |critical |life-threatening |non-life-threatening |several )*(?:[\p{L}-]+ ){0,2}?(?:injur(?:y|ies)|wounds?)\b/giu;

/** Whether one named officer, or somebody killed, injured or stopped, was hurt: true, and false where the words say not. */
export const hurt: Rule = {
  name: "hurt",
  fields: ["injured"],
  cues: "injured wounded hurt unhurt unharmed uninjured shot suffered sustained".split(" "),
  *read(sentence, passage) {
    if (sentence.block === "title") return;
    for (const match of matches(sentence, HURT)) {
      const [one, ...others] = subjectBefore(sentence, match.start);
      if (!one || others.length > 0) continue;
      // "He was shot in the back" is seldom an officer, whoever was named last.
      const about = !one.pronoun && isOneOfficer(one, passage) ? one : partyOf(one, passage);
      if (!about) continue;
      const before = sentence.text.slice(0, match.start - sentence.start);
      const span = { start: one.start, end: match.end };
      const value = !/\b(?:not|never|un\p{L}+)\b/iu.test(match.text);
      if (/\b(?:whether|if|could|might|feared)\b[^,.;]{0,30}$/i.test(before))
        yield { ...span, refused: "asked or left open" };
      else yield { field: "injured", value, about, ...span, confidence: 0.75 };
    }
  },
};
