import type { Voice } from "../passage.ts";
import { modelOf } from "./attribute.ts";

/**
 * The voices that rules heard in a sentence and those that a model found, as one list. Where both have the same cue, the
 * rules' speaker and mode stay, for they know the words of this field, and what either took for the words said is said.
 */
export function together(heard: readonly Voice[], found: readonly Voice[]): Voice[] {
  const voices: Voice[] = [...heard];
  for (const voice of found) {
    const same = voices.findIndex(({ cue }) => cue.start < voice.cue.end && cue.end > voice.cue.start);
    const own = voices[same];
    if (own) voices[same] = { ...own, ...modelOf(voice), content: [...own.content, ...voice.content] };
    else voices.push(voice);
  }
  return voices;
}
