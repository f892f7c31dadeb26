import type { Mention, Sentence } from "../passage.ts";
import { isTheirs } from "../people/parties.ts";
import type { Rule } from "../rule.ts";

const RELATIVE =
  /^(?:mother|father|daughter|son|sister|brother|wife|husband|girlfriend|boyfriend|grandmother|grandfather|parent|niece|nephew|cousin|mom|dad|fiancee|fiance)$/;

/** How the people harmed are related to each other or to others, by the noun they are called by. */
export const relationship: Rule = {
  name: "relationship",
  fields: ["relationship"],
  cues: "mother father daughter son sister brother wife husband girlfriend boyfriend grandmother grandfather parent niece nephew cousin mom dad fiancee fiance".split(
    " ",
  ),
  *read(sentence, passage) {
    for (const mention of sentence.mentions) {
      const head = mention.role?.split(" ").at(-1) ?? "";
      if (!RELATIVE.test(head) || ofSomebodyElse(sentence, mention)) continue;
      const person = passage.personOf(mention);
      if (
        !person ||
        !["killed", "injured", "subject"].includes(person.role) ||
        !isTheirs(mention, person, sentence, passage)
      )
        continue;
      yield {
        field: "relationship",
        value: head,
        about: mention,
        start: mention.start,
        end: mention.end,
        confidence: 0.8,
      };
    }
  },
};

/** "the mother of the man", "my son": kin of somebody harmed, who was put to the one harmed. "A father of three" is not. */
function ofSomebodyElse(sentence: Sentence, mention: Mention): boolean {
  const owner = / of .*$/.exec(mention.text)?.[0] ?? sentence.text.slice(mention.end - sentence.start);
  return /^(?:my|our) /i.test(mention.text) || /^ of (?!(?:two|three|four|five|six|\d+ )\b)/i.test(owner);
}
