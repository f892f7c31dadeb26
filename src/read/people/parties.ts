import type { Mention, Passage, PersonInText, Sentence } from "../passage.ts";
import { subjectBefore } from "../voices/subject.ts";

const PARTY: ReadonlySet<string> = new Set(["killed", "injured", "subject"]);

/**
 * The person killed, injured or stopped that a mention of one person stands for; null when it is somebody else. "His
 * uncle" is one only where police are said to have harmed him: the kin of the dead die of other things.
 */
export function partyOf(mention: Mention | undefined, passage: Passage): PersonInText | null {
  if (mention?.what !== "person" || mention.noun?.plural || mention.count?.value === 0) return null;
  if (mention.noun?.class === "officer" || mention.noun?.class === "voice") return null;
  const person = passage.personOf(mention);
  if (!person || !PARTY.has(person.role)) return null;
  const kin =
    person.mentions.length > 0 &&
    person.mentions.every((m) => m.noun?.class === "relative" && m.determiner === "possessive");
  return kin && !harmedByPolice(person, passage) ? null : person;
}

function harmedByPolice(person: PersonInText, passage: Passage): boolean {
  return passage.sentences.some((s) =>
    s.harms.some((h) => h.by.length > 0 && h.who.some((m) => passage.personOf(m) === person)),
  );
}

/** The one person killed, injured or stopped in a text, for words that do not say whose: "a knife was recovered". */
export function onlyParty(passage: Passage): PersonInText | null {
  const parties = passage.people.filter((p) => PARTY.has(p.role));
  const killed = parties.filter((p) => p.role === "killed");
  if (killed.length === 1) return killed[0] ?? null;
  return parties.length === 1 ? (parties[0] ?? null) : null;
}

/** "Pell shot him": whom an officer shoots is the one harmed, and not the officer whom "him" was put to. */
export function shotByPolice(whom: Mention, sentence: Sentence, at: number, passage: Passage): PersonInText | null {
  const byPolice = subjectBefore(sentence, at).some((m) => isPolice(m, passage));
  return byPolice && whom.pronoun && isPolice(whom, passage) ? agreeing(whom, onlyParty(passage)) : null;
}

/** The party who is the subject of the verb at `at`. "Her sister said she was not armed" is about the one party. */
export function partyBefore(sentence: Sentence, at: number, passage: Passage): PersonInText | null {
  const subject = subjectBefore(sentence, at);
  const parties = new Set(subject.map((m) => partyOf(m, passage)));
  const [party] = parties;
  if (parties.size === 1 && party) return party;
  const [pronoun] = subject;
  return subject.length === 1 && pronoun?.pronoun && isSpeaker(pronoun, sentence, passage)
    ? agreeing(pronoun, onlyParty(passage))
    : null;
}

/**
 * {@link partyBefore} for what is told of the one harmed and hardly of police: to be unarmed, to flee, to hold a phone. There "he", put to the
 * officer named last, is the one harmed.
 */
export function partyNotPolice(sentence: Sentence, at: number, passage: Passage): PersonInText | null {
  const party = partyBefore(sentence, at, passage);
  if (party) return party;
  const [one, ...others] = subjectBefore(sentence, at);
  return one?.pronoun && others.length === 0 && isPolice(one, passage) ? agreeing(one, onlyParty(passage)) : null;
}

/** Whether a pronoun was put to somebody who speaks in the sentence, which its words seldom mean. */
function isSpeaker(pronoun: Mention, sentence: Sentence, passage: Passage): boolean {
  const person = passage.personOf(pronoun);
  const earlier = sentence.mentions.filter(
    (m) => m.end <= pronoun.start && !m.pronoun && passage.personOf(m) === person,
  );
  return (
    person !== null &&
    earlier.some((m) => sentence.voices.some((v) => v.attribution.start <= m.start && m.end <= v.attribution.end))
  );
}

function agreeing(pronoun: Mention, person: PersonInText | null): PersonInText | null {
  const gender = pronoun.noun?.gender;
  return person && !pronoun.noun?.plural && (!gender || !person.gender || gender === person.gender) ? person : null;
}

/** Whether a mention stands for police who use force: officers, an agency, or a pronoun for a named officer. */
export function isPolice(mention: Mention | undefined, passage: Passage): boolean {
  if (!mention) return false;
  if (mention.noun?.class === "officer") return true;
  if (mention.what === "body") return mention.kind === "police";
  return passage.personOf(mention)?.role === "officer";
}

/**
 * Whether a phrase truly goes on about the person it was put to. "A woman who lives nearby" and "the chief is a woman"
 * bring in somebody else; a phrase that brings its person in, stands for somebody harmed or is said of them is theirs.
 */
export function isTheirs(mention: Mention, person: PersonInText, sentence: Sentence, passage: Passage): boolean {
  if (mention.name !== null || mention.determiner !== "indefinite" || person.mentions[0] === mention) return true;
  if (sentence.harms.some((h) => h.who.includes(mention))) return true;
  const beside = sentence.mentions.find(({ end }) => end + 2 === mention.start);
  const apposed = beside && sentence.text.slice(beside.end - sentence.start, mention.start - sentence.start) === ", ";
  if (apposed && passage.personOf(beside) === person) return true;
  const said = /\b(?:is|was|were|are|,) $/.test(sentence.text.slice(0, mention.start - sentence.start));
  return said && subjectBefore(sentence, mention.start).some((m) => m !== mention && passage.personOf(m) === person);
}
