import { z } from "zod";
import { FieldName } from "./fields.ts";
import { identify, Sha256 } from "./sha256.ts";

/**
 * A case as an editor saw it. A case's id changes when an earlier document arrives: `anchor`, a document of it, finds it then, whatever
 * order the documents came in.
 */
export const CaseReference = z.object({ id: z.string().min(1), anchor: Sha256 }).strict();
export type CaseReference = z.infer<typeof CaseReference>;

const ofCase = { case: CaseReference };
const mention = z
  .object({ document: Sha256, start: z.number().int().min(0) })
  .strict()
  .optional()
  .describe(
    "A place where the person is mentioned: by it they are found again when the case file gives them another id",
  );

/** What a deed can be about. A person is known by their id in the case file. */
export const DeedSubject = z.discriminatedUnion("kind", [
  z
    .object({
      kind: z.literal("claim"),
      ...ofCase,
      claim: z.string().min(1),
      document: Sha256.describe("The document of its first evidence"),
      field: FieldName,
      about: z.string().nullable(),
    })
    .strict(),
  z.object({ kind: z.literal("fact"), ...ofCase, field: FieldName, about: z.string().nullable(), mention }).strict(),
  z
    .object({
      kind: z.literal("person"),
      ...ofCase,
      person: z.string().min(1),
      mention,
    })
    .strict(),
  z.object({ kind: z.literal("document"), ...ofCase, document: Sha256 }).strict(),
  z.object({ kind: z.literal("case"), ...ofCase }).strict(),
  z
    .object({ kind: z.literal("words"), ...ofCase, words: z.string().trim().min(2) })
    .strict()
    .describe("Words to be kept off every page of the case: a name, a number"),
]);
export type DeedSubject = z.infer<typeof DeedSubject>;
type Kind<K extends DeedSubject["kind"]> = Extract<DeedSubject, { kind: K }>;
export type ClaimSubject = Kind<"claim">;
export type FactSubject = Kind<"fact">;

/** The one id under which a subject is decided about. */
export function idOfSubject(subject: DeedSubject): string {
  switch (subject.kind) {
    case "claim":
      return subject.claim;
    case "fact":
      return idOfFact(subject.case.id, subject);
    case "person":
      return subject.person;
    case "document":
      return subject.document;
    case "case":
      return subject.case.id;
    case "words":
      return identify("words", [subject.words.toLowerCase()]);
  }
}

/** A fact by its case, its field and whom it is about: `case-3f0a9c41d2b7e856/age/person-7aca2eee9a785f72`. */
export function idOfFact(caseId: string, { field, about }: { readonly field: string; readonly about: string | null }) {
  return [caseId, field, ...(about === null ? [] : [about])].join("/");
}
