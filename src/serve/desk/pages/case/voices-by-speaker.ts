import type { Voice } from "../../../contract/case-page.ts";

/** The voices of one account in which the same speaker says it in the same way. */
export interface SpeakerVoices {
  readonly first: Voice;
  /** The same said again: in other documents, or in other words. */
  readonly others: readonly Voice[];
}

/** The voices of an account, each speaker once. No voice is left out, and one that a person read stands with no other person's, nor with software's. */
export function voicesBySpeaker(voices: readonly Voice[]): SpeakerVoices[] {
  const keyOf = ({ shortAttribution, mode, byPerson, reader }: Voice) =>
    `${mode} ${byPerson ? reader : ""} ${shortAttribution}`;
  const speakers = new Map<string, { first: Voice; others: Voice[] }>();
  for (const voice of voices) {
    const known = speakers.get(keyOf(voice));
    if (known) known.others.push(voice);
    else speakers.set(keyOf(voice), { first: voice, others: [] });
  }
  return [...speakers.values()];
}
