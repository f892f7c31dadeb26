import { type Amount, atLeast, exactly } from "../../model/index.ts";
import type { Mention } from "../passage.ts";
import { matches, type Rule } from "../rule.ts";
import { subjectBefore } from "../voices/subject.ts";
import { numberOf } from "../words/numbers.ts";

const HURT =
  /\b(?:(?:was|were|been|being|wasn['’]t|weren['’]t) (?:not )?(?:also |reported |reportedly |seriously |badly )?(?:to have been )?(?:injured|hurt|wounded|harmed|shot|struck|stabbed|hit|killed)|(?:is|are|was|were) (?:uninjured|unhurt|unharmed)|suffered (?:[\p{L}-]+ ){0,3}injur\p{L}+|reported injured|escaped injury|injured)\b/giu;

const UNHURT = /\b(?:uninjured|unhurt|unharmed|escaped injury|(?:were|was|is|are) not|(?:was|were)n['’]t|not)\b/i;
/** "one of the officers": the count stands before. */
const PART_OF = /\b(?<part>one|two|three|four|five|six|none|neither|both|some|several|many) of $/i;
/** "advanced on the officers and was shot": the officers are not who the verb is said of. */
const AFTER_PREPOSITION = /\b(?:on|at|toward|towards|from|by|with|to|near|behind|against|of|past|for) $/i;

/** How many officers were hurt. "No officers were injured" is zero, which is not the same as nothing said. */
export const officersInjured: Rule = {
  name: "officers-injured",
  fields: ["officers_injured"],
  cues: "injured hurt wounded harmed uninjured unhurt unharmed suffered shot struck stabbed hit injury killed".split(
    " ",
  ),
  *read(sentence) {
    for (const match of matches(sentence, HURT)) {
      const who = subjectBefore(sentence, match.start);
      const officers = who.filter((m) => m.noun?.class === "officer");
      const first = officers[0];
      if (!first || officers.length !== who.length || officers.some((o) => o.count === null)) continue;
      const before = sentence.text.slice(0, first.start - sentence.start);
      const part = PART_OF.exec(before);
      if (!part && AFTER_PREPOSITION.test(before)) continue;
      const none = officers.some((o) => o.count?.value === 0) || /^n(?:one|either)/i.test(part?.groups?.part ?? "");
      if (/^killed|killed$/i.test(match.text) && !none) continue;
      const start = first.start - (part?.[0].length ?? 0);
      const text = sentence.text.slice(start - sentence.start, match.end - sentence.start);
      const value =
        none || UNHURT.test(text) ? exactly(0, "officers", text) : countOf(officers, part?.groups?.part, text);
      if (value) yield { field: "officers_injured", value, start, end: match.end, confidence: 0.85 };
    }
  },
};

function countOf(officers: readonly Mention[], part: string | undefined, text: string): Amount | null {
  if (part) {
    const value = numberOf(part);
    return value === null ? null : exactly(value, "officers", text);
  }
  const sum = officers.reduce((total, o) => total + (o.count?.minimum ?? 0), 0);
  return officers.every((o) => o.count?.value !== null)
    ? exactly(sum, "officers", text)
    : atLeast(sum, "officers", text);
}
