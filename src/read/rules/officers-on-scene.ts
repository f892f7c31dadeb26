import { exactly } from "../../model/index.ts";
import { matches, type Rule } from "../rule.ts";
import { subjectBefore } from "../voices/subject.ts";

const ARRIVED =
  /\b(?:responded|respond|arrived|were (?:called|dispatched|sent)|was (?:called|dispatched|sent)|went to|came to|encountered|confronted|were at the scene|were (?:on|at) (?:the )?scene|were present|surrounded)\b/gi;
const ALONG =
  /\b(?:this|that|the|one) (?:officer|deputy|trooper),? (?:along|together) with (?<others>one|two|three|four|five|six|seven|eight|nine) others? (?:responding|involved|on-scene)? ?(?:officers?|deput(?:y|ies)|troopers?)/giu;
const WORDS = "one two three four five six seven eight nine".split(" ");

/** How many officers were there, where the words give a number: "two officers responded". A bare plural is not a count. */
export const officersOnScene: Rule = {
  name: "officers-on-scene",
  fields: ["officers_on_scene"],
  cues: "responded respond arrived called dispatched sent went came encountered confronted scene present surrounded along together".split(
    " ",
  ),
  *read(sentence) {
    for (const match of matches(sentence, ARRIVED)) {
      const officers = subjectBefore(sentence, match.start).filter((m) => m.noun?.class === "officer");
      const first = officers[0];
      if (!first || officers.some((o) => o.count?.value == null || o.count.value === 0 || o.determiner === "definite"))
        continue;
      const sum = officers.reduce((total, o) => total + (o.count?.value ?? 0), 0);
      if (sum === 1 && !/\b(?:one|single|lone)\b/i.test(first.text)) continue;
      yield {
        field: "officers_on_scene",
        value: exactly(sum, "officers", officers.map((o) => o.text).join(" and ")),
        start: first.start,
        end: match.end,
        confidence: 0.75,
      };
    }
    for (const match of matches(sentence, ALONG)) {
      if (!/responding|on-scene|involved/i.test(match.text)) continue;
      const others = WORDS.indexOf((match.groups.others ?? "").toLowerCase()) + 1;
      yield {
        field: "officers_on_scene",
        value: exactly(others + 1, "officers", match.text),
        start: match.start,
        end: match.end,
        confidence: 0.7,
      };
    }
  },
};
