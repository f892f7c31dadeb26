import type { Rule } from "../rule.ts";

/** The name of somebody killed, injured or stopped, or of an officer, where the text gives it in full. */
export const nameGiven: Rule = {
  name: "name-given",
  fields: ["name", "rank"],
  cues: [",", ".", "the", "of", "by", "was", "as", "and", "a"],
  *read(sentence, passage) {
    for (const mention of sentence.mentions) {
      if (mention.what !== "person" || !mention.name?.includes(" ") || !mention.text.includes(mention.name)) continue;
      const person = passage.personOf(mention);
      if (!person || !["killed", "injured", "subject", "officer"].includes(person.role)) continue;
      const start = mention.start + mention.text.indexOf(mention.name);
      yield {
        field: "name",
        value: mention.name,
        about: person,
        start,
        end: start + mention.name.length,
        confidence: 0.85,
      };
      if (person.role === "officer" && mention.role && start > mention.start)
        yield {
          field: "rank",
          value: mention.role.replace(/s$/, ""),
          about: person,
          start: mention.start,
          end: start + mention.name.length,
          confidence: 0.8,
        };
    }
  },
};
