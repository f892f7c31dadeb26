import type { Block, Document, Text } from "../model/index.ts";
import { findMentions, type Surnames, surnamesOf } from "./mentions/find-mentions.ts";
import { isFirstPerson, withFirstPerson } from "./mentions/first-person.ts";
import { timesIn } from "./mentions/times.ts";
import type { Harm, Mention, Passage, PersonInText, Sentence } from "./passage.ts";
import { harmsIn } from "./people/harm.ts";
import { type Cast, resolvePeople } from "./people/resolve-people.ts";
import { type Span, sentencesOf } from "./sentences.ts";
import { hedgesIn } from "./voices/attribute.ts";
import { bodiesOf } from "./voices/bodies.ts";
import { findVoices, type PronounSpeakers, type Remembered } from "./voices/find-voices.ts";
import { issuerOf } from "./voices/issuer.ts";
import { type Acquaintance, ownVoice, speakerOf } from "./voices/speakers.ts";
import { type Token, tokensOf } from "./words/tokens.ts";

interface Stretch extends Span {
  readonly block: Block;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

/** Prepares a text for the rules: sentences, tokens, mentions, times, who is who, who was harmed, who says what. */
export function prepare(text: Text, document: Document): Passage {
  const stretches = stretchesOf(text);
  const first = stretches.map((s) => findMentions(text.content, s, s.tokens, new Map(), s.block.kind === "title"));
  const surnames: Surnames = surnamesOf(first.flat());
  const found = stretches.map((s, i) =>
    namesMore(s, first[i] ?? [], surnames)
      ? findMentions(text.content, s, s.tokens, surnames, s.block.kind === "title")
      : (first[i] ?? []),
  );
  const issuer = issuerOf(text, () => bodiesOf(found.flat()));
  const mentions = issuer
    ? found.map((m, i) => withFirstPerson(m, stretches[i]?.tokens ?? [], text.content, issuer))
    : found;
  const harms = stretches.map((s, i) =>
    harmsIn({ start: s.start, end: s.end, text: text.content.slice(s.start, s.end), mentions: mentions[i] ?? [] }),
  );
  const harmedNames = new Set(harms.flatMap((h) => h.flatMap((harm) => harm.who.flatMap((m) => m.name ?? []))));
  const cast = resolvePeople(document.id, mentions.flat(), harmedNames);
  const bodies = bodiesOf(mentions.flat());
  const known: Acquaintance = { personOf: cast.of, bodyOf: bodies.of, agency: bodies.agency };
  const unvoiced = stretches.map((stretch, index) =>
    sentenceOf(text, document, stretch, index, mentions[index] ?? [], harms[index] ?? []),
  );
  markHarmed(unvoiced, cast);
  const remembered: Remembered = { person: null, group: null };
  const pronouns: PronounSpeakers = new Map();
  const sentences = unvoiced.map(
    (sentence): Sentence => ({ ...sentence, voices: findVoices(sentence, known, remembered, pronouns) }),
  );
  return {
    text,
    document,
    sentences,
    people: cast.people,
    personOf: cast.of,
    bodyOf: bodies.of,
    agency: bodies.agency,
    ownVoice: ownVoice(document, issuer),
    speakerOf: (mention) =>
      pronouns.get(mention) ?? (issuer && isFirstPerson(mention.text) ? issuer : speakerOf(mention, known)),
  };
}

/** Whether a sentence holds a surname that only the names of the whole text could tell: "Vale" alone, or "Chief Vale". */
function namesMore(stretch: Stretch, found: readonly Mention[], surnames: Surnames): boolean {
  const named = found.filter((m) => m.what === "person" && m.name?.includes(" "));
  return stretch.tokens.some(
    (t) =>
      t.capital &&
      surnames.has(t.lower.replace(/'s?$/, "")) &&
      !named.some((m) => m.start <= t.start && t.start < m.end),
  );
}

function stretchesOf(text: Text): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [paragraph, block] of text.blocks.entries()) {
    if (block.kind !== "title" && block.kind !== "paragraph") continue;
    for (const span of sentencesOf(text.content, block))
      stretches.push({ ...span, block, paragraph, tokens: tokensOf(text.content, span.start, span.end) });
  }
  return stretches;
}

function sentenceOf(
  text: Text,
  document: Document,
  stretch: Stretch,
  index: number,
  mentions: readonly Mention[],
  harms: readonly Harm[],
): Omit<Sentence, "voices"> {
  const words = text.content.slice(stretch.start, stretch.end);
  const clause = { start: stretch.start, end: stretch.end, text: words, mentions };
  return {
    ...clause,
    index,
    paragraph: stretch.paragraph,
    block: stretch.block.kind,
    tokens: stretch.tokens,
    words: new Set(stretch.tokens.map((t) => t.lower)),
    times: timesIn(text.content, stretch, stretch.tokens, document.published),
    harms,
    hedges: hedgesIn(clause),
  };
}

/** Gives the harmed their role, and takes a described person killed and the only one named as killed for the same. */
function markHarmed(sentences: readonly Omit<Sentence, "voices">[], cast: Cast): void {
  for (const what of ["shot", "injured", "killed"] as const)
    for (const sentence of sentences)
      for (const harm of sentence.harms)
        for (const mention of harm.who) {
          const person = harm.what === what ? cast.of(mention) : null;
          if (person && !["officer", "official", "lawyer", "family"].includes(person.role))
            person.role = what === "shot" ? rise(person) : what;
        }
  const killed = cast.people.filter((p) => p.role === "killed");
  const named = killed.filter((p) => p.name !== null);
  const unnamed = killed.filter((p) => p.name === null);
  const [only] = named;
  const [described] = unnamed;
  if (named.length === 1 && unnamed.length === 1 && only && described && agree(only, described))
    cast.merge(only, described);
}

function rise(person: PersonInText): PersonInText["role"] {
  return person.role === "killed" || person.role === "injured" ? person.role : "subject";
}

function agree(a: PersonInText, b: PersonInText): boolean {
  return (!a.gender || !b.gender || a.gender === b.gender) && (!a.ageGroup || !b.ageGroup || a.ageGroup === b.ageGroup);
}
