import type { Unvoiced } from "../voices/cues-of-sentence.ts";
import { modeOfCue } from "../words/cues.ts";

/** What may stand between a name and its verb of saying: an age, an apposition, "also". */
const THEN = /^(?:,[^.;"“]{1,80},)? (?:(?:also|later|then|has|had|who) )*(?<verb>[\p{L}]+)/u;
const BEFORE = /(?:\baccording to|[”"],? (?<verb>[\p{L}]+)) (?:[\p{L}.]+ ){0,3}$/u;

/**
 * The names that a text has speak at some point: "Ana Ruiz said", "according to Ana Ruiz". Who is heard is seldom whom
 * "he was shot" is about.
 */
export function namesHeard(sentences: readonly Unvoiced[]): Set<string> {
  const heard = new Set<string>();
  for (const sentence of sentences)
    for (const { what, name, start, end } of sentence.mentions) {
      if (what !== "person" || name === null || heard.has(name)) continue;
      const after = THEN.exec(sentence.text.slice(end - sentence.start))?.groups?.verb;
      const before = BEFORE.exec(sentence.text.slice(0, start - sentence.start));
      if ((after && modeOfCue(after)) || (before && (!before.groups?.verb || modeOfCue(before.groups.verb))))
        heard.add(name);
    }
  return heard;
}
