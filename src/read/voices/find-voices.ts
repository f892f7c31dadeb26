import type { Speaker } from "../../model/index.ts";
import { modeOf } from "../modes/mode-of.ts";
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
import { wordsOf } from "./words-of.ts";

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
    const read = mode === "stated" ? modeOf(wordsOf(sentence, who, cue, content)) : mode;
    // A plain "said" of what will be done or ought to be is for the rules of promises and appeals, which read it whole.
    const how = read === "alleged" || read === "denied" || read === "withheld" ? read : mode;
    voices.push({
      speakers,
      mode: how,
      cue,
      attribution,
      content,
      occasion: occasionOf(sentence, attribution, content),
    });
  }
  notePronouns(sentence, at, sentence.end, remembered, pronouns);
  noteNewcomer(sentence, known, remembered);
  return voices;
}
