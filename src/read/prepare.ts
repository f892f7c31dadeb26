import type { Document, Text } from "../model/index.ts";
import { isFirstPerson, withFirstPerson } from "./mentions/first-person.ts";
import { mentionsOfText } from "./mentions/mentions-of-text.ts";
import { timesIn } from "./mentions/times.ts";
import type { Harm, Mention, Passage, Voice } from "./passage.ts";
import { harmsIn, isByCivilian } from "./people/harm.ts";
import { namesHeard } from "./people/heard.ts";
import { markHarmed } from "./people/mark-harmed.ts";
import { markSpokespeople } from "./people/mark-spokespeople.ts";
import { mergeHarmed } from "./people/merge-harmed.ts";
import { mergeIdentified } from "./people/merge-identified.ts";
import { resolvePeople } from "./people/resolve-people.ts";
import { Gazetteer } from "./places/gazetteer.ts";
import type { Span } from "./sentences.ts";
import { type Stretch, stretchesOf } from "./stretches.ts";
import { hedgesIn } from "./voices/attribute.ts";
import { bodiesOf } from "./voices/bodies.ts";
import type { Unvoiced } from "./voices/cues-of-sentence.ts";
import { findVoices } from "./voices/find-voices.ts";
import { type FoundAttribution, voicesFound } from "./voices/found-voices.ts";
import { issuerOf } from "./voices/issuer.ts";
import type { PronounSpeakers, Remembered } from "./voices/remembered.ts";
import { type Acquaintance, ownVoice, speakerOf } from "./voices/speakers.ts";
import { together } from "./voices/together.ts";

/** Whose doing counts as harm: that of police or of nobody named, as in the cases of this record; or anybody's. */
export type Scope = "police" | "anybody";

const NOWHERE = new Gazetteer();

/**
 * Prepares a text for the rules: sentences, tokens, mentions, times, who is who, who was harmed, who says what. `found`
 * are attributions that a model found in it; without them the rules' own are all there are. `places` are the places known by name.
 */
export function prepare(
  text: Text,
  document: Document,
  found: readonly FoundAttribution[] = [],
  scope: Scope = "police",
  places: Gazetteer = NOWHERE,
): Passage {
  const stretches = stretchesOf(text);
  const mentioned = mentionsOfText(text.content, stretches, places);
  const issuer = issuerOf(text, () => bodiesOf(mentioned.flat()));
  const mentions = issuer
    ? mentioned.map((m, i) => withFirstPerson(m, stretches[i]?.tokens ?? [], text.content, issuer))
    : mentioned;
  const officers = officersNamed(mentions.flat());
  const unvoiced = stretches.map((stretch, i) => {
    const around = [...(mentions[i - 1] ?? []), ...(mentions[i] ?? [])];
    return unvoicedSentence(text, document, stretch, i, mentions[i] ?? [], (harm) =>
      scope === "anybody" ? false : isByCivilian(harm, around, officers),
    );
  });
  const cast = resolvePeople(document.id, mentions.flat(), {
    harmed: namesHarmed(unvoiced),
    heard: namesHeard(unvoiced),
  });
  markHarmed(unvoiced, cast);
  mergeIdentified(unvoiced, cast);
  mergeHarmed(unvoiced, cast);
  const bodies = bodiesOf(mentions.flat());
  const known: Acquaintance = { personOf: cast.of, bodyOf: bodies.of, agency: bodies.agency };
  const remembered: Remembered = { person: null, group: null };
  const pronouns: PronounSpeakers = new Map();
  const reaching = new Map<number, Voice[]>();
  const voiced = unvoiced.map((sentence) => {
    const voices = findVoices(sentence, known, remembered, pronouns);
    const setting = { sentences: unvoiced, text: text.content, known, remembered };
    for (const attribution of found.filter(({ cue }) => isIn(cue[0], sentence)))
      for (const [index, voice] of voicesFound(attribution, sentence, setting))
        reaching.set(index, [...(reaching.get(index) ?? []), voice]);
    return { ...sentence, voices };
  });
  const wordsAt = ({ start, end }: Span) => text.content.slice(start, end);
  const sentences = voiced.map((sentence) => ({
    ...sentence,
    voices: together(sentence.voices, reaching.get(sentence.index) ?? [], wordsAt),
  }));
  markSpokespeople(sentences, cast);
  const speaks = (mention: Mention) =>
    pronouns.get(mention) ?? (issuer && isFirstPerson(mention.text) ? issuer : speakerOf(mention, known));
  return {
    text,
    document,
    places,
    sentences,
    people: cast.people,
    ...known,
    ownVoice: ownVoice(document, issuer),
    speakerOf: speaks,
  };
}

function isIn(span: Span | undefined, sentence: Span): boolean {
  return span !== undefined && span.start >= sentence.start && span.start < sentence.end;
}

function unvoicedSentence(
  text: Text,
  document: Document,
  stretch: Stretch,
  index: number,
  mentions: readonly Mention[],
  isPassedOver: (harm: Harm) => boolean,
): Unvoiced {
  const { start, end, paragraph, tokens } = stretch;
  const clause = { start, end, text: text.content.slice(start, end), mentions };
  return {
    ...clause,
    index,
    paragraph,
    block: stretch.block.kind,
    tokens,
    words: wordsOf(tokens),
    times: timesIn(text.content, stretch, tokens, document.published),
    harms: harmsIn(clause).filter((harm) => !isPassedOver(harm)),
    hedges: hedgesIn(clause),
  };
}

/** The words of a sentence in lower case; and "-old" where one of them is an age, so that a rule can be called by it. */
function wordsOf(tokens: Stretch["tokens"]): Set<string> {
  const words = new Set(tokens.map((t) => t.lower));
  if (tokens.some(({ lower }) => lower.endsWith("-old"))) words.add("-old");
  return words;
}

/** The family names that a text puts a rank before. */
function officersNamed(mentions: readonly Mention[]): Set<string> {
  const officers = mentions.filter((m) => m.name !== null && m.noun?.class === "officer");
  return new Set(officers.flatMap((m) => m.name?.split(" ").at(-1) ?? []));
}

/** The names a text gives to people killed, injured or shot at. */
function namesHarmed(sentences: readonly Unvoiced[]): Set<string> {
  return new Set(sentences.flatMap((s) => s.harms.flatMap((harm) => harm.who.flatMap((m) => m.name ?? []))));
}
