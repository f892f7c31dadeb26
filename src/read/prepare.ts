import type { Document, Text } from "../model/index.ts";
import { isFirstPerson, withFirstPerson } from "./mentions/first-person.ts";
import { mentionsOfText } from "./mentions/mentions-of-text.ts";
import { timesIn } from "./mentions/times.ts";
import type { Mention, Passage } from "./passage.ts";
import { harmsIn } from "./people/harm.ts";
import { markHarmed } from "./people/mark-harmed.ts";
import { markSpokespeople } from "./people/mark-spokespeople.ts";
import { resolvePeople } from "./people/resolve-people.ts";
import { type Stretch, stretchesOf } from "./stretches.ts";
import { hedgesIn } from "./voices/attribute.ts";
import { bodiesOf } from "./voices/bodies.ts";
import type { Unvoiced } from "./voices/cues-of-sentence.ts";
import { findVoices } from "./voices/find-voices.ts";
import { issuerOf } from "./voices/issuer.ts";
import type { PronounSpeakers, Remembered } from "./voices/remembered.ts";
import { type Acquaintance, ownVoice, speakerOf } from "./voices/speakers.ts";

/** Prepares a text for the rules: sentences, tokens, mentions, times, who is who, who was harmed, who says what. */
export function prepare(text: Text, document: Document): Passage {
  const stretches = stretchesOf(text);
  const found = mentionsOfText(text.content, stretches);
  const issuer = issuerOf(text, () => bodiesOf(found.flat()));
  const mentions = issuer
    ? found.map((m, i) => withFirstPerson(m, stretches[i]?.tokens ?? [], text.content, issuer))
    : found;
  const unvoiced = stretches.map((stretch, i) => unvoicedSentence(text, document, stretch, i, mentions[i] ?? []));
  const cast = resolvePeople(document.id, mentions.flat(), namesHarmed(unvoiced));
  markHarmed(unvoiced, cast);
  const bodies = bodiesOf(mentions.flat());
  const known: Acquaintance = { personOf: cast.of, bodyOf: bodies.of, agency: bodies.agency };
  const remembered: Remembered = { person: null, group: null };
  const pronouns: PronounSpeakers = new Map();
  const sentences = unvoiced.map((sentence) => ({
    ...sentence,
    voices: findVoices(sentence, known, remembered, pronouns),
  }));
  markSpokespeople(sentences, cast);
  const speaks = (mention: Mention) =>
    pronouns.get(mention) ?? (issuer && isFirstPerson(mention.text) ? issuer : speakerOf(mention, known));
  return {
    text,
    document,
    sentences,
    people: cast.people,
    ...known,
    ownVoice: ownVoice(document, issuer),
    speakerOf: speaks,
  };
}

function unvoicedSentence(
  text: Text,
  document: Document,
  stretch: Stretch,
  index: number,
  mentions: readonly Mention[],
): Unvoiced {
  const { start, end, paragraph, tokens } = stretch;
  const clause = { start, end, text: text.content.slice(start, end), mentions };
  return {
    ...clause,
    index,
    paragraph,
    block: stretch.block.kind,
    tokens,
    words: new Set(tokens.map((t) => t.lower)),
    times: timesIn(text.content, stretch, tokens, document.published),
    harms: harmsIn(clause),
    hedges: hedgesIn(clause),
  };
}

/** The names a text gives to people killed, injured or shot at. */
function namesHarmed(sentences: readonly Unvoiced[]): Set<string> {
  return new Set(sentences.flatMap((s) => s.harms.flatMap((harm) => harm.who.flatMap((m) => m.name ?? []))));
}
