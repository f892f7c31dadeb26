import {
  type CaseFile,
  type Claim,
  type ClaimSubject,
  type DeedBody,
  type DeedSubject,
  type FactSubject,
  type FieldName,
  type Person,
  referenceTo,
} from "../model/index.ts";
import { everyClaim, namesOf } from "./holds/names-of.ts";

/** How deeds refer to what a case file has, so that it is found again when the file is made anew. */
export function onClaim(file: CaseFile, { id, field, about, evidence }: Claim): ClaimSubject {
  return { kind: "claim", case: referenceTo(file), claim: id, document: evidence[0]?.document ?? "", field, about };
}

export function onFact(file: CaseFile, field: FieldName, about: string | null): FactSubject {
  const person = file.people.find(({ id }) => id === about);
  return { kind: "fact", case: referenceTo(file), field, about, ...placeOf(person) };
}

export function onPerson(file: CaseFile, person: Person): Extract<DeedSubject, { kind: "person" }> {
  return { kind: "person", case: referenceTo(file), person: person.id, ...placeOf(person) };
}

function placeOf(person: Person | undefined): { mention?: { document: string; start: number } } {
  const [first] = person?.mentions ?? [];
  return first ? { mention: { document: first.document, start: first.start } } : {};
}

/** A hold on something of a case, with the names and words that stand for it now. */
export function holdOn(file: CaseFile, on: DeedSubject, told?: string): DeedBody<"hold"> {
  return { version: 1, on, documents: file.documents, words: wordsHeld(file, on), ...(told ? { told } : {}) };
}

function wordsHeld(file: CaseFile, on: DeedSubject): string[] {
  const texts = (claims: readonly Claim[]) => [
    ...new Set(claims.flatMap(({ value }) => (typeof value === "string" && value.trim().length > 1 ? value : []))),
  ];
  if (on.kind === "words") return [on.words];
  if (on.kind === "person")
    return file.people.filter(({ id }) => id === on.person).flatMap((person) => namesOf(person, file));
  if (on.kind === "claim") return texts(everyClaim(file).filter(({ id }) => id === on.claim));
  if (on.kind === "fact")
    return texts(everyClaim(file).filter(({ field, about }) => field === on.field && about === on.about));
  return [];
}
