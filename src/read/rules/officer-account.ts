import { matches, type Rule } from "../rule.ts";
import { subjectBefore } from "../voices/subject.ts";

const ACCOUNTS: readonly (readonly [recorded: string, pattern: RegExp])[] = [
  [
    "followed training",
    /\b(?:followed|acted (?:with)?in|adhered to|consistent with|in (?:line|accordance|keeping) with|according to)\s+(?:[\p{L}’']+ ){0,3}(?:training|protocols?|polic(?:y|ies)|procedures?)(?: and (?:[\p{L}]+ ){0,2}(?:training|protocols?|polic(?:y|ies)|procedures?))?/giu,
  ],
  [
    "feared for life",
    /\b(?:fear(?:ed|ing|s)?|in fear|afraid) (?:for|of) (?:[\p{L}’']+ ){0,4}(?:li(?:fe|ves)|safety)\b/giu,
  ],
  [
    "perceived a threat",
    /\b(?:perceived|felt|believed|faced|posed) (?:[\p{L}]+ ){0,4}(?:imminent|immediate|deadly|lethal|serious) threat|felt threatened\b/giu,
  ],
  ["acted in self-defense", /\b(?:in|acted in) self[- ]defen[cs]e\b/giu],
  ["no other choice", /\b(?:had|left with|given) no (?:other )?(?:choice|option|alternative)\b/giu],
  ["acted properly", /\bacted (?:appropriately|properly|lawfully|reasonably|heroically)\b/giu],
];

const NOT_OF_FORCE = /\b(?:on (?:[\p{L}-]+ ){0,3}(?:leave|duty)|whether)\b/iu;

/** The officers' side as somebody gives it: followed training, feared for life. Never a fact, always that speaker's account. */
export const officerAccount: Rule = {
  name: "officer-account",
  fields: ["officer_account"],
  cues: "followed acted adhered consistent line accordance keeping according fear feared fearing fears afraid perceived felt believed faced posed self-defense choice option alternative".split(
    " ",
  ),
  *read(sentence) {
    for (const [recorded, pattern] of ACCOUNTS)
      for (const match of matches(sentence, pattern)) {
        if (NOT_OF_FORCE.test(sentence.text)) {
          yield {
            start: match.start,
            end: match.end,
            refused: "about leave, or whether it was so, not an account of the force",
          };
          continue;
        }
        const who = subjectBefore(sentence, match.start).at(-1);
        if (
          who &&
          who.noun?.class !== "officer" &&
          who.noun?.class !== "voice" &&
          !who.pronoun &&
          !(who.name && who.noun?.class !== "civilian")
        )
          continue;
        yield {
          field: "officer_account",
          value: recorded,
          start: who?.noun?.class === "officer" ? who.start : match.start,
          end: match.end,
          confidence: 0.75,
        };
      }
  },
};
