import { matches, type Rule } from "../rule.ts";

const QUOTED = /[“"](?<words>[^“”"]{12,600})[”"]/g;
const FEWEST_WORDS = 4;

/** Somebody's own words in quotation marks. Words quoted from nobody, or heard on a recording, are nobody's statement. */
export const statement: Rule = {
  name: "statement",
  fields: ["statement"],
  cues: ["“", '"'],
  *read(sentence) {
    for (const match of matches(sentence, QUOTED)) {
      const words = (match.groups.words ?? "").replace(/[,\s]+$/, "");
      if (words.split(/\s+/).length < FEWEST_WORDS) continue;
      const span = { start: match.start + 1, end: match.start + 1 + words.length };
      const spoken = sentence.voices.some((v) => v.content.some((c) => c.start <= span.start && span.end <= c.end + 2));
      if (spoken) yield { field: "statement", value: words, ...span, confidence: 0.85 };
      else yield { ...span, refused: "quoted from nobody the sentence names" };
    }
  },
};
