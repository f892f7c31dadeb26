import { exactly } from "../../model/index.ts";
import { decadeIn } from "../mentions/ages.ts";
import { isTheirs } from "../people/parties.ts";
import { matches, type Rule } from "../rule.ts";
import { subjectBefore } from "../voices/subject.ts";

const WAS_AGED =
  /\b(?:who )?(?:was|is|aged|age) (?:[\p{L}]+ly )?(?<years>\d{1,3})(?= years old\b|[,.;]| (?:at the time|when)\b)/giu;

/** A figure, "-old" or a stretch of years: no sentence without one tells an age. */
const AGES = /\d|\bold\b|-old\b|ties\b|teens\b/;

/** How old somebody was, in the unit the words give: "34-year-old", ", 34,", "four-month-old", "in his late twenties". */
export const age: Rule = {
  name: "age",
  fields: ["age"],
  cues: ["age", "aged", "old", "was", "is", ",", "in", "-old", "a", "an", "the", "her", "his", "their"],
  *read(sentence, passage) {
    if (!AGES.test(sentence.text)) return;
    for (const mention of sentence.mentions) {
      if (!mention.age || mention.what !== "person") continue;
      const person = passage.personOf(mention);
      if (person && !isTheirs(mention, person, sentence, passage)) continue;
      const end =
        mention.name && !mention.text.includes(mention.age.text)
          ? sentence.start +
            sentence.text.indexOf(mention.age.text, mention.end - sentence.start) +
            mention.age.text.length
          : mention.end;
      if (end <= mention.start) continue;
      yield { field: "age", value: mention.age, about: mention, start: mention.start, end, confidence: 0.9 };
    }
    for (const match of matches(sentence, WAS_AGED)) {
      const who = subjectBefore(sentence, match.start).at(-1);
      const years = Number(match.groups.years);
      if (who?.what === "person" && who.count?.value === 1 && years <= 115)
        yield {
          field: "age",
          value: exactly(years, "years", match.text),
          about: who,
          start: who.start,
          end: match.end,
          confidence: 0.8,
        };
    }
    const decade = decadeIn(sentence.text, 0, sentence.text.length);
    if (!decade) return;
    const { at, ...value } = decade;
    const who = sentence.mentions.filter((m) => m.end <= sentence.start + at && m.what === "person").at(-1);
    if (who)
      yield {
        field: "age",
        value,
        about: who,
        start: sentence.start + at,
        end: sentence.start + at + value.text.length,
        confidence: 0.7,
      };
  },
};
