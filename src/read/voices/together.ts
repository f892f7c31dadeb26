import type { Voice } from "../passage.ts";
import type { Span } from "../sentences.ts";

/** A model less certain than this takes no words from a voice that rules heard. */
const SURE = 0.6;

/**
 * The voices that rules heard in a sentence and those that a model found, as one list. Where both have the same cue, the
 * rules' speaker and mode stay, for they know the words of this field; what the model takes for the words said is added
 * where it touches what the rules take for them or is quoted.
 */
export function together(heard: readonly Voice[], found: readonly Voice[], wordsAt: (span: Span) => string): Voice[] {
  const voices: Voice[] = [...heard];
  for (const voice of found) {
    const same = voices.findIndex(({ cue }) => cue.start < voice.cue.end && cue.end > voice.cue.start);
    const own = voices[same];
    if (own === undefined) {
      const isHeard = (piece: Span) => heard.some(({ content }) => content.some((all) => isWithin(piece, all)));
      const content = (voice.confidence ?? 1) < SURE ? voice.content.filter((piece) => !isHeard(piece)) : voice.content;
      if (content.length > 0) voices.push({ ...voice, content });
      continue;
    }
    const touches = (piece: Span) => own.content.some(({ start, end }) => start < piece.end && end > piece.start);
    const more = voice.content.filter((piece) => touches(piece) || /^["“]/.test(wordsAt(piece)));
    if (more.length > 0)
      voices[same] = {
        ...own,
        ...(voice.model === undefined ? {} : { model: voice.model }),
        content: [...own.content, ...more],
      };
  }
  return voices;
}

function isWithin(piece: Span, all: Span): boolean {
  return piece.start >= all.start && piece.end <= all.end;
}
