import type { Speaker } from "../../model/index.ts";
import type { Voice } from "../passage.ts";
import { contentAt, occasionOf } from "./content.ts";
import { cuesOfSentence, type Unvoiced } from "./cues-of-sentence.ts";
import {
  noteNewcomer,
  noteOfficials,
  notePronouns,
  type PronounSpeakers,
  type Remembered,
  remember,
  resolve,
} from "./remembered.ts";
import type { Acquaintance } from "./speakers.ts";

/**
 * Everybody who says something in a sentence, with the words they say it in. Speech without a speaker is nobody's voice.
 * Sentences are gone through in order: `remembered` and `pronouns` carry from one to the next who "he" is.
 */
export function findVoices(
  sentence: Unvoiced,
  known: Acquaintance,
  remembered: Remembered,
  pronouns: PronounSpeakers,
): Voice[] {
  const cues = cuesOfSentence(sentence);
  const voices: Voice[] = [];
  let at = sentence.start;
  for (const [i, { who, mode, cue, attribution }] of cues.entries()) {
    noteOfficials(sentence, at, attribution.start, known, remembered);
    notePronouns(sentence, at, attribution.end, remembered, pronouns);
    at = attribution.end;
    const speakers = who.map((m) => resolve(m, known, remembered)).filter((s): s is Speaker => s !== null);
    const content = speakers.length > 0 ? contentAt(sentence, cues, i) : [];
    if (content.length === 0) continue;
    remember(speakers, remembered);
    voices.push({ speakers, mode, cue, attribution, content, occasion: occasionOf(sentence, attribution, content) });
  }
  notePronouns(sentence, at, sentence.end, remembered, pronouns);
  noteNewcomer(sentence, known, remembered);
  return voices;
}
