import { partyNotPolice, partyOf } from "../people/parties.ts";
import { matches, negated, type Rule } from "../rule.ts";

const WAS =
  /\b(?:was|is|were|being) (?:[\p{L}]+ly |also |still )?(?:believed to be |said to be |thought to be |found to be )?armed\b(?! with| and dangerous)/giu;
const ATTRIBUTE =
  /(?<![-\p{L}])armed(?= (?:and [\p{L}-]+ )?(?:\d{1,3}-year-old )?(?:[\p{L}]+ )?(?:man|woman|boy|girl|teen|teenager|person|suspect|subject|individual|driver|intruder|robber|carjacker)\b)/giu;
const OPEN = /\b(?:whether|if|unless|unclear|not known|unknown|not clear|in case|assum\p{L}+)\b[^.;]{0,60}$/iu;

/** Somebody said to have been armed, by words that do not tell with what: "he was armed", "an armed man". */
export const armed: Rule = {
  name: "armed",
  fields: ["armed_status"],
  cues: ["armed"],
  *read(sentence, passage) {
    for (const match of [...matches(sentence, WAS), ...matches(sentence, ATTRIBUTE)]) {
      const isAttribute = match.text.toLowerCase() === "armed";
      const described = sentence.mentions.find((m) => m.start <= match.start && match.end <= m.end);
      const about = isAttribute ? partyOf(described, passage) : partyNotPolice(sentence, match.start, passage);
      const span = { start: match.start, end: match.end };
      if (!about) continue;
      if (OPEN.test(sentence.text.slice(0, match.start - sentence.start)) || negated(sentence, match.start))
        yield { ...span, refused: "asked, denied or left open" };
      else yield { field: "armed_status", value: "armed", about, ...span, confidence: 0.8 };
    }
  },
};
