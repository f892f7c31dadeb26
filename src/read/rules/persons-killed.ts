import { exactly } from "../../model/index.ts";
import type { Harm } from "../passage.ts";
import { negated, type Rule } from "../rule.ts";

/** How many people were killed, as a sentence counts or lists them. One person alone counts only where nobody else is. */
export const personsKilled: Rule = {
  name: "persons-killed",
  fields: ["persons_killed"],
  cues: "killed kills kill killing fatally fatal died death deaths dead lives life shot deadly dies die succumbed shooting".split(
    " ",
  ),
  *read(sentence, passage) {
    for (const harm of sentence.harms) {
      if (harm.what !== "killed" || negated(sentence, harm.start)) continue;
      const value = counted(harm, passage.people.filter((p) => p.role === "killed").length);
      if (value)
        yield {
          field: "persons_killed",
          value,
          start: harm.start,
          end: harm.end,
          confidence: harm.who.length > 1 ? 0.85 : 0.75,
        };
    }
  },
};

function counted(harm: Harm, killed: number) {
  const text = harm.who.map((m) => m.text).join(" and ");
  if (harm.who.some((m) => m.count === null || m.count.value === null)) return null;
  const sum = harm.who.reduce((total, m) => total + (m.count?.value ?? 0), 0);
  if (sum === 1 && killed !== 1) return null;
  return exactly(sum, "people", text);
}
