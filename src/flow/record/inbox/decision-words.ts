import { type CaseFile, type DeedSubject, type Document, fieldOf, type KnownDeed } from "../../../model/index.ts";
import { describePeople, describeValue, documentTitle } from "../../../publish/index.ts";
import { isSpeakersName } from "../../../review/index.ts";

/**
 * What a decision does, in words that follow a name: "accepted “knife” as Weapon of Tobin Westergaard". `files` are the cases it is about as they are now, with
 * their documents; what is not found there any more is told by what the decision itself says. What is held is told as it is: these words are for signed-in people alone.
 */
export function decisionWords(
  deed: KnownDeed,
  files: readonly CaseFile[],
  documents: readonly Document[] = [],
): string {
  const { kind, body } = deed;
  switch (kind) {
    case "accept":
      return `accepted ${thingWords(body.on, files)}${valueWords(body.claims, files)}`;
    case "reject":
      return `rejected ${body.on.kind === "claim" ? "a claim about" : ""} ${thingWords(body.on, files)}${valueWords(body.claims, files)}`.replace(
        /\s+/g,
        " ",
      );
    case "correct":
      return `corrected ${thingWords(body.on, files)} to “${describeValue(body.value, body.on.field)}”`;
    case "add":
      return `made a claim: ${factWords(body.field, body.about, files)} “${describeValue(body.value, body.field)}”`;
    case "merge":
      return `put two cases together: ${titleOf(body.case.id, files)}; ${titleOf(body.with.id, files)}`;
    case "split":
      return `made a case of their own of ${body.documents.length === 1 ? "1 document" : `${body.documents.length} documents`} of ${titleOf(body.case.id, files)}`;
    case "move":
      return body.to === null
        ? `took a document out of ${titleOf(body.from?.id ?? "", files)}`
        : `moved a document to ${titleOf(body.to.id, files)}`;
    case "hold":
      return `held ${heldWords(body.on, files, documents, body.words)}${body.on.kind === "person" ? " by name" : ""}`;
    case "release":
      return `lifted ${liftedWords(body.rule)} on ${heldWords(body.on, files, documents)}`;
    case "undo":
      return `undid decision ${body.decision}`;
  }
}

/** What is held, or was. `names` are those by which a person was held, who may be called otherwise now. */
function heldWords(
  on: DeedSubject,
  files: readonly CaseFile[],
  documents: readonly Document[],
  names: readonly string[] = [],
): string {
  switch (on.kind) {
    case "claim":
      return `a claim about ${thingWords(on, files)}${valueWords([on.claim], files)}`;
    case "person":
      return personWords(on.person, files) ?? names[0] ?? "a person";
    case "document":
      return `the document “${documentTitle(
        on.document,
        documents.find(({ id }) => id === on.document),
      )}”`;
    case "words":
      return `the ${files.some((file) => isSpeakersName(on.words, file)) ? "name" : "words"} “${on.words}”`;
    case "fact":
    case "case":
      return thingWords(on, files);
  }
}

function liftedWords(rule: string | null): string {
  if (rule === null) return "every hold";
  return rule === "editor" ? "an editor’s hold" : `the hold of the rule “${rule}”`;
}

function titleOf(id: string, files: readonly CaseFile[]): string {
  return `“${files.find((file) => file.id === id)?.title ?? id}”`;
}

function thingWords(on: DeedSubject, files: readonly CaseFile[]): string {
  switch (on.kind) {
    case "claim":
    case "fact":
      return factWords(on.field, on.about, files);
    case "person":
      return personWords(on.person, files) ?? "a person";
    case "document":
      return "a document";
    case "case":
      return `the case ${titleOf(on.case.id, files)}`;
    case "words":
      return "some words";
  }
}

function factWords(field: Parameters<typeof fieldOf>[0], about: string | null, files: readonly CaseFile[]): string {
  const person = about === null ? null : personWords(about, files);
  return `${fieldOf(field).label}${person ? ` of ${person}` : ""}`;
}

function personWords(id: string, files: readonly CaseFile[]): string | null {
  for (const file of files) {
    const found = describePeople(file.people).get(id);
    if (found) return found;
  }
  return null;
}

function valueWords(claims: readonly string[], files: readonly CaseFile[]): string {
  for (const file of files) {
    const all = [...file.claims, ...(file.forReview ?? []), ...(file.rejected ?? []).map(({ claim }) => claim)];
    const found = all.find(({ id }) => claims.includes(id));
    if (found) return `: “${describeValue(found.value, found.field)}”`;
  }
  return "";
}
