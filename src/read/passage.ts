import type { Amount, BlockKind, Document, Mode, Moment, Person, Speaker, SpeakerKind, Text } from "../model/index.ts";
import type { Gazetteer } from "./places/gazetteer.ts";
import type { Span } from "./sentences.ts";
import type { PersonNoun } from "./words/people.ts";
import type { Token } from "./words/tokens.ts";

/** Words that stand for a person, a group or a body. Offsets are absolute. */
export interface Mention extends Span {
  readonly text: string;
  readonly what: "person" | "body";
  /** A person's or body's name; null when only described. */
  readonly name: string | null;
  /** The noun or title it is called by: "property manager", "police chief". */
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly noun: PersonNoun | null;
  readonly kind: SpeakerKind;
  /** How many, when it stands for several or is counted. */
  readonly count: Amount | null;
  readonly determiner: "definite" | "indefinite" | "possessive" | "none";
  readonly pronoun: boolean;
  readonly age: Amount | null;
}

/** A phrase of time in a sentence. Offsets are absolute. */
export interface Time extends Span {
  /** The day or longer stretch it names; null when it names only a time of day. */
  readonly date: Moment | null;
  /** The time of day or part of the day; null when it names none. */
  readonly clock: Moment | null;
}

/** Somebody saying something in a sentence. Offsets are absolute. */
export interface Voice {
  readonly speakers: readonly Speaker[];
  readonly mode: Mode;
  readonly cue: Span;
  /** The words that say who says it and how: "Chief Brandt confirmed". */
  readonly attribution: Span;
  readonly content: readonly Span[];
  readonly occasion: Moment | null;
  /** The model that found it or part of it; undefined when rules alone did. */
  readonly model?: string;
  /** How likely the model takes it to be right, from 0 to 1; undefined when rules alone found it. */
  readonly confidence?: number;
}

/** Somebody killed, injured or shot at, as a sentence has it. Offsets are absolute. */
export interface Harm extends Span {
  readonly what: "killed" | "injured" | "shot";
  readonly who: readonly Mention[];
  /** Who did it, when the sentence says; empty when it does not. */
  readonly by: readonly Mention[];
}

/** A sentence with what was found in it. Offsets are absolute. */
export interface Sentence extends Span {
  readonly text: string;
  readonly index: number;
  readonly paragraph: number;
  readonly block: BlockKind;
  readonly tokens: readonly Token[];
  readonly words: ReadonlySet<string>;
  readonly mentions: readonly Mention[];
  readonly times: readonly Time[];
  readonly harms: readonly Harm[];
  readonly voices: readonly Voice[];
  /** Words that keep what stands behind them in their clause from being a fact. Offsets are absolute. */
  readonly hedges: readonly Span[];
}

/** A text prepared for the rules: its sentences and who its mentions are. */
export interface Passage {
  readonly text: Text;
  readonly document: Document;
  /** The places known by name; none where no list was given. */
  readonly places: Gazetteer;
  readonly sentences: readonly Sentence[];
  /** The person a mention stands for; null when nobody in particular. */
  personOf(mention: Mention): PersonInText | null;
  readonly people: readonly PersonInText[];
  /** The voice of what the document says in its own words. */
  readonly ownVoice: Speaker;
  /** Who speaks where a mention does; for a pronoun, whom the text had speak last. */
  speakerOf(mention: Mention): Speaker;
  /** The police agency the text is about; null when it names none. */
  readonly agency: string | null;
  /** The full name of a body the text names: "the department" → "Alder Crossing Police Department". */
  bodyOf(mention: Mention): string;
}

/** A person while their text is being read: mentions gather, the role may still rise. */
export interface PersonInText {
  readonly id: string;
  role: Person["role"];
  name: string | null;
  gender: Person["gender"];
  ageGroup: Person["ageGroup"];
  description: string | null;
  title: string | null;
  affiliation: string | null;
  readonly mentions: Mention[];
}
