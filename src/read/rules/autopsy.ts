import type { StepState } from "../../model/index.ts";
import { matches, negated, type Rule } from "../rule.ts";

const AUTOPSY =
  /\b(?:an? |the |his |her |their )?(?:private |independent |preliminary )?autops(?:y|ies)(?: report| results?)?(?: [^.;,]{0,30}?)?\b(?<how>will be|is (?:scheduled|planned|set|being|pending|under way)|are (?:scheduled|planned|pending)|was (?:scheduled|planned|pending|performed|conducted|completed|done)|were (?:performed|conducted|pending)|has been (?:performed|conducted|completed|scheduled|done)|had been (?:performed|conducted)|found|showed|shows|determined|concluded|results? (?:are|is|were) pending)\b/gi;
const DOES =
  /\b(?<how>will (?:perform|conduct|do)|performed|conducted|completed|is (?:performing|conducting)|ordered|pending)\s+(?:an? |the )?(?:private |independent )?autops(?:y|ies)\b/gi;

/** An autopsy, and how far it has come. "Pending an autopsy" tells that one is to come. */
export const autopsy: Rule = {
  name: "autopsy",
  fields: ["autopsy"],
  cues: ["autopsy", "autopsies"],
  *read(sentence) {
    for (const pattern of [AUTOPSY, DOES])
      for (const match of matches(sentence, pattern)) {
        if (
          negated(sentence, match.start) ||
          /\b(?:if|whether)\b[^.;]{0,30}$/i.test(sentence.text.slice(0, match.start - sentence.start))
        )
          continue;
        yield {
          field: "autopsy",
          value: { what: "autopsy", state: stateOf(match.groups.how ?? ""), body: null, people: null, when: null },
          start: match.start,
          end: match.end,
          confidence: 0.8,
        };
      }
  },
};

function stateOf(how: string): StepState {
  if (/will|scheduled|planned|set|ordered|^pending/i.test(how)) return "announced";
  return /being|performing|conducting|pending|under way/i.test(how) ? "under way" : "done";
}
