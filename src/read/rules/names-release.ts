import { matches, negated, type Rule } from "../rule.ts";
import { dayBehind, leftOpen, step } from "../step.ts";

const OFFICERS = "(?:officers?|deput(?:y|ies)|troopers?|agents?|detectives?)";
const NAMES = new RegExp(
  `\\b(?:the )?(?:names?|identit(?:y|ies)) of (?:the |all |both |two |three )*(?:\\w+ )?${OFFICERS}(?: (?:involved|who (?:fired|shot)(?: [^.;,]{1,30})?))?,? (?<how>will be|are to be|was|were|has been|have been) (?:publicly |also |later )?(?:released|disclosed|made public)\\b`,
  "gi",
);
const IDENTIFIED = new RegExp(
  `\\b(?:identified|named|released the names? of) (?:the |both |all |two |three |four )*(?:\\w+ )?${OFFICERS}(?: (?:involved|who (?:fired|shot|killed)(?: [^.;,]{1,40}?)?|in the (?:shooting|case)))? as\\b`,
  "gi",
);
const WERE = new RegExp(
  `\\b${OFFICERS}(?: (?:involved|who (?:fired|shot|killed)(?: [^.;,]{1,40}?)?|in the (?:shooting|case)))? (?:was|were|has been|have been) (?:later |also |since |publicly )?(?:identified|named)(?: [^.;,]{1,40}?)? as\\b`,
  "gi",
);

/**
 * Whether the names of the officers were made public or will be. That they were not is read by the rule `withheld`; that
 * somebody promises it, by `commitment`.
 */
export const namesRelease: Rule = {
  name: "names-release",
  fields: ["names_release"],
  cues: ["names", "name", "identity", "identities", "identified", "named"],
  *read(sentence) {
    for (const pattern of [NAMES, IDENTIFIED, WERE])
      for (const match of matches(sentence, pattern)) {
        if (negated(sentence, match.start) || /\bnot\b/i.test(match.text) || leftOpen(sentence, match.start)) continue;
        const announced = /will|are to/i.test(match.groups.how ?? "");
        yield step("names_release", "officers' names released", announced ? "announced" : "done", match, {
          when: dayBehind(sentence, match.end),
        });
      }
  },
};
