import type { StepState } from "../../model/index.ts";
import { matches, negated, type Rule } from "../rule.ts";
import { leftOpen, step } from "../step.ts";

const BODY =
  "(?:internal affairs(?: (?:division|unit|bureau|section|investigators?|detectives?|investigation|review|inquiry|probe))?|(?:office|bureau|division) of professional (?:standards|responsibility|accountability)|professional standards(?: (?:division|unit|bureau|section))?|internal (?:administrative )?(?:investigation|review|inquiry|probe)|administrative (?:investigation|review|inquiry)|force review board|use[- ]of[- ]force (?:review board|board))";
const DOES = new RegExp(
  `\\b${BODY}[^.;,]{0,40}?\\b(?<how>will (?:also )?(?:conduct|investigate|review|determine|begin|examine|be (?:conducted|held|opened|done))|is (?:also )?(?:conducting|investigating|reviewing|under way|underway|ongoing|being conducted|examining)|are (?:also )?(?:conducting|investigating|reviewing|examining|under way|underway)|has (?:begun|opened|started)|was (?:opened|launched|completed|concluded|conducted)|has been (?:opened|launched|completed|concluded)|(?:found|concluded|cleared|determined|ruled)|remains? (?:open|under way|ongoing))\\b`,
  "gi",
);
const MAKES = new RegExp(
  `\\b(?<how>will (?:also )?(?:conduct|launch|open|begin|carry out)|(?:is|are) (?:also )?(?:conducting|carrying out)|opened|launched|began|begun|completed|concluded|conducted|ordered) (?:an?|its|their|the) (?:own |separate |parallel )*${BODY}\\b`,
  "gi",
);

/** An agency's own inquiry into its officers, by internal affairs or a review board, and how far it has come. */
export const internalAffairs: Rule = {
  name: "internal-affairs",
  fields: ["internal_affairs"],
  cues: ["internal", "professional", "administrative", "review", "use-of-force"],
  *read(sentence) {
    for (const pattern of [DOES, MAKES])
      for (const match of matches(sentence, pattern))
        if (!negated(sentence, match.start) && !leftOpen(sentence, match.start))
          yield step("internal_affairs", "internal affairs investigation", stateOf(match.groups.how ?? ""), match);
  },
};

function stateOf(how: string): StepState {
  if (/will|ordered/i.test(how)) return "announced";
  return /completed|concluded|found|cleared|determined|ruled|^conducted|was conducted/i.test(how)
    ? "done"
    : "under way";
}
