/** Claims, documents and readings for tests. Fiction: Alder Crossing, its people and its papers are invented. */
import {
  type Claim,
  type Document,
  type Evidence,
  type FieldName,
  type FieldValue,
  identify,
  type Mode,
  type Moment,
  momentFromIso,
  type Person,
  type Reading,
  type Speaker,
  type StepReport,
  sha256Of,
} from "../model/index.ts";

/** A document, named by its day and, where two share one, by its title. */
export function document(published: string | null, more: Partial<Document> = {}): Document {
  return {
    id: sha256Of(JSON.stringify([published, more])),
    retrieved: "unknown",
    mediaType: "text/plain",
    characters: 1000,
    ...(published ? { published: momentFromIso(published) } : {}),
    ...more,
  };
}

export function words(exact: string, from: Document, start = 0): Evidence {
  return { document: from.id, start, end: start + exact.length, exact };
}

export const nobody: Speaker = { name: null, role: null, affiliation: null, kind: "document", anonymous: false };
export const chief: Speaker = {
  name: "Ada Brandt",
  role: "police chief",
  affiliation: "Alder Crossing Police Department",
  kind: "police",
  anonymous: false,
};
/** Another officer of the chief's department, under a shorter form of its name. */
export const spokeswoman: Speaker = {
  ...chief,
  name: "Lena Orr",
  role: "spokeswoman",
  affiliation: "Alder Crossing Police",
};
export const prosecutor: Speaker = {
  name: "Rosalind Quay",
  role: "county attorney",
  affiliation: "Teasdale County Attorney's Office",
  kind: "prosecutor",
  anonymous: false,
};
export const examiner: Speaker = { ...nobody, role: "medical examiner", kind: "medical-examiner" };
export const neighbor: Speaker = { ...nobody, name: "Tam Oyelaran", role: "neighbor", kind: "witness" };
export const lawyer: Speaker = { ...nobody, name: "Idris Vale", role: "lawyer", kind: "lawyer" };

interface Said {
  readonly field: FieldName;
  readonly value: FieldValue;
  readonly by: Speaker;
  readonly in: Document;
  readonly mode?: Mode;
  readonly about?: string;
  readonly occasion?: string;
  readonly words?: string;
  readonly start?: number;
}

export function claim(said: Said): Claim {
  return {
    id: identify("claim", [said]),
    field: said.field,
    value: said.value,
    about: said.about ?? null,
    speaker: said.by,
    mode: said.mode ?? "stated",
    occasion: said.occasion ? momentFromIso(said.occasion) : null,
    evidence: [words(said.words ?? "the words", said.in, said.start)],
    reader: { name: "by-hand", version: "1", kind: "rules" },
    confidence: 0.9,
  };
}

export function step(state: StepReport["state"], more: Partial<StepReport> = {}): StepReport {
  return { what: "a step", state, body: null, people: null, when: null, ...more };
}

/** A moment that its words do not place: "Thursday" in a document without a date. */
export function unresolved(text: string): Moment {
  return { value: null, precision: "unresolved", text };
}

/** A person as one document has them. */
export function person(role: Person["role"], name: string | null, more: Partial<Person> = {}): Person {
  return {
    id: identify("person", [role, name, more]),
    role,
    name,
    nameStatus: name ? "named" : "not stated",
    mentions: [],
    description: null,
    gender: null,
    ageGroup: null,
    ...more,
  };
}

export function reading(of: Document, more: Partial<Reading> = {}): Reading {
  return {
    document: of,
    relevance: { related: true, subject: "main", reason: "made by hand", evidence: null },
    claims: [],
    people: [],
    named: (more.people ?? []).flatMap(({ name }) => name ?? []),
    agencies: [],
    forReview: [],
    refusals: [],
    shingles: [],
    ...more,
  };
}
