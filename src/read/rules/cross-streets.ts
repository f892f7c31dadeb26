import { matches, type Rule } from "../rule.ts";

const STREET =
  "(?:(?:North|South|East|West|N\\.|S\\.|E\\.|W\\.|Old|New|\\d+(?:st|nd|rd|th)) )?(?:(?:\\p{Lu}[\\p{L}’'.-]*|M{0,3}-?\\d+|\\p{Lu}-\\d+|\\d+(?:st|nd|rd|th)?) ){0,4}(?:Streets?|St\\.?|Avenues?|Ave\\.?|Roads?|Rd\\.?|Lanes?|Ln\\.?|Drives?|Dr\\.?|Boulevards?|Blvd\\.?|Highway|Hwy\\.?|Routes?|Courts?|Parkway|Pkwy\\.?|Way|Place|Terrace|Circle|Trail|Pike|Freeway|Expressway)(?![\\p{L}])(?: \\d+)?";
const LOOSE = "(?:\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,3}|\\d+(?:st|nd|rd|th))";
const CROSSING = new RegExp(
  `(?:\\b(?:intersection|corner) of |\\bnear |\\bat |\\baround |\\bby |\\boff |\\bon )?(?<what>${STREET} (?:and|at|near|&) (?:the )?${STREET})`,
  "gu",
);
const CORNER = new RegExp(
  `\\b(?:intersection|corner) of (?<what>(?:${STREET}|${LOOSE}) and (?:${STREET}|${LOOSE}))`,
  "gu",
);

const ORDINAL = "(?:(?:North|South|East|West|N\\.|S\\.|E\\.|W\\.) )?\\d{1,3}(?:st|nd|rd|th)";
/** "near 48th and Hampton", "in the area of Grand and State Fair Avenue": streets that only the crossing shows to be streets. */
const BARE = new RegExp(
  `\\b(?:[Nn]ear|[Aa]rea of|[Aa]round|[Aa]t|[Ii]n front of|[Oo]ff) (?<what>(?:${ORDINAL}) (?:and|&) (?:${STREET}|${ORDINAL}|${LOOSE})|${LOOSE} (?:and|&) (?:${STREET}|${ORDINAL}))(?![\\p{L}])`,
  "gu",
);
const EVENT =
  /\b(?:shot|shoot\w*|kill\w*|gunfire|happen\w*|occur\w*|unfold\w*|incident|police|officers?|deput\w+|scene|found|called|responded|arrived)\b/i;

/** The two streets of a crossing near which it happened. */
export const crossStreets: Rule = {
  name: "cross-streets",
  fields: ["cross_streets"],
  cues: "near area around intersection corner street streets st avenue avenues ave road rd lane drive boulevard blvd highway".split(
    " ",
  ),
  *read(sentence) {
    const seen = new Set<string>();
    const patterns = EVENT.test(sentence.text) ? [CROSSING, CORNER, BARE] : [CROSSING, CORNER];
    for (const pattern of patterns)
      for (const match of matches(sentence, pattern)) {
        const what = match.groups.what ?? "";
        if ([...seen].some((earlier) => earlier.includes(what) || what.includes(earlier))) continue;
        seen.add(what);
        yield { field: "cross_streets", value: what, start: match.end - what.length, end: match.end, confidence: 0.85 };
      }
  },
};
