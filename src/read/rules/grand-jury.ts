import type { StepState } from "../../model/index.ts";
import { matches, negated, type Rule } from "../rule.ts";
import { dayBehind, leftOpen, step } from "../step.ts";

const JURY = "grand jur(?:y|ors|ies)";
const DECIDED = new RegExp(
  `\\b${JURY}\\b[^.;]{0,40}?\\b(?<how>(?:declined|refused|voted not|chose not|decided not|opted not) to (?:indict|charge)|(?:returned|issued|handed down|voted) (?:a |an )?(?:no[- ](?:true )?bill|indictments?|true bill)|no[- ]billed|cleared|indicted|found no|did not indict|(?:will|would) not (?:indict|charge))\\b`,
  "gi",
);
const HEARS = new RegExp(
  `\\b${JURY}\\b[^.;]{0,20}?\\b(?<how>will (?:hear|consider|review|decide)|(?:is|are|was|were) (?:hearing|considering|reviewing|to (?:hear|consider|review|decide)|convened|empan?eled|expected to)|(?:heard|began hearing|reviewed))\\b`,
  "gi",
);
const BROUGHT = new RegExp(
  `\\b(?<how>(?:will|would|plans? to|intends? to) (?:be )?(?:present(?:ed)?|go|take|taken|send|sent|submit(?:ted)?|bring|refer(?:red)?)|present(?:ed|ing)|went|taken|took|sent|submitted|brought|referred)\\b[^.;]{0,60}? (?:to|before) (?:an?|the|a county|a special) (?:[\\p{L}]+ ){0,2}?${JURY}\\b`,
  "giu",
);

/** What a grand jury did with the case or is to do: no indictment, an indictment, the case brought before it. */
export const grandJury: Rule = {
  name: "grand-jury",
  fields: ["grand_jury"],
  cues: ["jury", "jurors", "juries"],
  *read(sentence) {
    for (const match of matches(sentence, DECIDED)) {
      if (leftOpen(sentence, match.start)) continue;
      const none = /declined|refused|not|no[- ]|cleared|found no/i.test(match.groups.how ?? "");
      yield step("grand_jury", none ? "no indictment" : "indicted", "done", match, {
        when: dayBehind(sentence, match.end),
      });
    }
    for (const pattern of [HEARS, BROUGHT])
      for (const match of matches(sentence, pattern)) {
        if (leftOpen(sentence, match.start) || negated(sentence, match.start)) continue;
        yield step("grand_jury", "before a grand jury", stateOf(match.groups.how ?? ""), match);
      }
  },
};

function stateOf(how: string): StepState {
  return /will|would|plans?|intends?|\bto\b|expected/i.test(how) ? "announced" : "under way";
}
