import type {
  Commitment,
  FactStatus,
  FieldName,
  Mode,
  Moment,
  Person,
  Sha256,
  Speaker,
  StepState,
} from "../../../model/index.ts";

/** Quoted words, and where they stand: `source` is the number of the document in the case's list of sources. */
export interface Quote {
  readonly source: number;
  readonly document: Sha256;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** Counted from 1, where the document has pages. */
  readonly page?: number | undefined;
}

/** One claim in words: who says it, how, what, and in which words. */
export interface Voice {
  readonly claim: string;
  readonly kind: Speaker["kind"];
  readonly mode: Mode;
  /** "Police Chief Ada Brandt, Alder Crossing Police Department" */
  readonly speaker: string;
  /** "Police Chief Ada Brandt, Alder Crossing Police Department, says" */
  readonly attribution: string;
  /** "Police Chief Ada Brandt says", for where the voice has been introduced. */
  readonly shortAttribution: string;
  /** "says", "alleges"; of a document's own voice "is alleged" */
  readonly verb: string;
  readonly label: string;
  readonly value: string;
  readonly about: string | null;
  readonly occasion: string | null;
  /** The words of the value first. */
  readonly quotes: readonly Quote[];
  readonly reader: string;
  /** The same without whether a person checked it: "rule age, version 0.1.0", or a person's name. */
  readonly readerName: string;
  readonly byPerson: boolean;
}

/** One account of a fact. `letter` tells rival accounts apart; it is null where a fact has one account. */
export interface AccountWords {
  readonly letter: string | null;
  readonly value: string;
  readonly voices: readonly Voice[];
  /** That an editor's decision put another account in its place. */
  readonly superseded: boolean;
}

/** One fact in words. `rival`: its accounts cannot all be true, so each has a letter. */
export interface FactWords {
  /** Its field and, where it is about a person, the person's id: the same for as long as the case has it. */
  readonly id: string;
  readonly field: FieldName;
  readonly label: string;
  readonly about: string | null;
  /** The id of the person it is about; null where it is about the incident. */
  readonly person: string | null;
  readonly status: FactStatus;
  readonly reason: string;
  readonly rival: boolean;
  /** Who verified it, when, by which decision and why; null where no editor did. */
  readonly verified: string | null;
  /** Why its value is withheld here; null where it is not. */
  readonly held: string | null;
  /** Whether software read it, or who did, and with which rules. */
  readonly readBy: string;
  readonly accounts: readonly AccountWords[];
}

export interface FactGroup {
  readonly title: string;
  readonly facts: readonly FactWords[];
}

export interface StepRow {
  readonly step: string;
  readonly state: StepState;
  readonly detail: string;
  readonly voices: readonly Voice[];
}

export interface PromiseRow {
  readonly state: Commitment["state"];
  readonly who: string;
  readonly what: string;
  readonly due: string | null;
  readonly made: Voice | null;
  readonly keptBy: Voice | null;
  /** What is not sure about its being kept; null when it is sure or not kept. */
  readonly caution: string | null;
}

export interface QuestionRow {
  readonly text: string;
  readonly askedIn: Quote | null;
  readonly label: string | null;
  /** Why it is here: asked and not answered, withheld, or said by no document. */
  readonly standing: string;
  readonly answeredBy: Voice | null;
}

export interface TimelineRow {
  readonly when: string;
  /** That the day does not tell whether it came before the line above; null where it does. */
  readonly order: string | null;
  readonly value: Moment["value"];
  readonly what: string;
  readonly kind: "incident" | "process" | "statement" | "publication";
  readonly voices: readonly Voice[];
}

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly role: Person["role"];
  readonly naming: string;
  readonly mentions: readonly Quote[];
}

export interface Source {
  readonly number: number;
  readonly document: Sha256;
  readonly title: string;
  readonly origin: string;
  /** Only an http or https address: anything else is not safe to follow. */
  readonly url: string | null;
  readonly retrieved: string;
  /** What it is to other documents of the case: a copy of one, or its updated version. Empty for most. */
  readonly relations: readonly string[];
}

/** What law, policy or practice expects of a step, with where it says so and what the documents know. */
export interface ExpectedRow {
  readonly step: string;
  readonly text: string;
  /** By whom, under which condition, and how long it may be put off. */
  readonly terms: string;
  readonly kind: "law" | "policy" | "practice";
  readonly citation: string;
  readonly url: string;
  /** What the documents know of the step: "not known" where they do not speak of it. */
  readonly state: string;
}

/** A sentence of "What happened": who says it leads, so that nothing one voice says is printed as fact. */
export interface Sentence {
  readonly lead: string;
  readonly text: string;
}

/** A case file in words, in the one order that terminal and page share. */
export interface CaseSections {
  readonly id: string;
  readonly title: string;
  readonly reading: string;
  readonly whatHappened: readonly Sentence[];
  readonly known: readonly FactGroup[];
  readonly disagreements: readonly FactWords[];
  readonly changes: readonly FactWords[];
  readonly process: readonly StepRow[];
  readonly expected: readonly ExpectedRow[];
  readonly promises: readonly PromiseRow[];
  readonly questions: readonly QuestionRow[];
  readonly timeline: readonly TimelineRow[];
  readonly people: readonly PersonRow[];
  readonly agencies: readonly {
    readonly name: string;
    readonly roles: readonly string[];
    readonly register: string | null;
  }[];
  readonly sources: readonly Source[];
  /** Other cases that could be taken for this one, with what keeps them apart. */
  readonly apart: readonly string[];
  readonly claims: readonly Voice[];
  /** What is withheld here, each in a sentence. */
  readonly held: readonly string[];
  /** Claims that an editor rejected, each with who did and why. */
  readonly rejected: readonly { readonly claim: Voice; readonly reason: string }[];
}
