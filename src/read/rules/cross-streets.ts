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

/** The two streets of a crossing near which it happened. */
export const crossStreets: Rule = {
  name: "cross-streets",
  fields: ["cross_streets"],
  cues: "intersection corner street streets st avenue avenues ave road rd lane drive boulevard blvd highway".split(" "),
  *read(sentence) {
    const seen = new Set<string>();
    for (const pattern of [CROSSING, CORNER])
      for (const match of matches(sentence, pattern)) {
        const what = match.groups.what ?? "";
        if (seen.has(what)) continue;
        seen.add(what);
        yield { field: "cross_streets", value: what, start: match.end - what.length, end: match.end, confidence: 0.85 };
      }
  },
};
