import { matches, type Rule } from "../rule.ts";

const SOURCES: readonly (readonly [recorded: string, pattern: RegExp])[] = [
  [
    "911 call",
    /\b(?:9-?1-?1 (?:call(?:er)?s?|dispatch(?:er)?s?)|called 9-?1-?1|calls? to 9-?1-?1|dialed 9-?1-?1)\b/giu,
  ],
  [
    "non-emergency call",
    /\b(?:non-?emergency (?:call|line|number|complaint)s?|3-?1-?1 (?:[\p{L}]+ ){0,2}(?:calls?|complaints?|line)|called 3-?1-?1)\b/giu,
  ],
  ["ShotSpotter alert", /\bshotspotter\b/giu],
  ["flagged down", /\bflagged down\b/giu],
  [
    "officer-initiated",
    /\b(?:traffic stop|officers? (?:spotted|noticed|saw) (?:an? |the )?(?:[\p{L}]+ ){0,2}(?:car|vehicle|man|woman|driver|truck))\b/giu,
  ],
];

/** How police came to be there: an emergency call, an alert, or on their own. */
export const callSource: Rule = {
  name: "call-source",
  fields: ["call_source"],
  cues: [
    "911",
    "9-1-1",
    "311",
    "3-1-1",
    "nonemergency",
    "non-emergency",
    "shotspotter",
    "flagged",
    "traffic",
    "spotted",
    "noticed",
    "saw",
  ],
  *read(sentence) {
    for (const [recorded, pattern] of SOURCES)
      for (const match of matches(sentence, pattern)) {
        yield { field: "call_source", value: recorded, start: match.start, end: match.end, confidence: 0.8 };
        break;
      }
  },
};
