import { isTheirs } from "../people/parties.ts";
import type { Rule } from "../rule.ts";

/** The gender that the noun for somebody harmed gives: woman, son, boy. A name alone tells none. */
export const gender: Rule = {
  name: "gender",
  fields: ["gender"],
  cues: "man woman boy girl mother father daughter son sister brother wife husband girlfriend boyfriend male female gunman mom dad grandmother grandfather".split(
    " ",
  ),
  *read(sentence, passage) {
    for (const mention of sentence.mentions) {
      const value = mention.noun?.gender;
      if (!value || mention.pronoun || mention.noun?.plural || mention.what !== "person") continue;
      const person = passage.personOf(mention);
      if (
        person &&
        ["killed", "injured", "subject"].includes(person.role) &&
        isTheirs(mention, person, sentence, passage)
      )
        yield { field: "gender", value, about: mention, start: mention.start, end: mention.end, confidence: 0.9 };
    }
  },
};
