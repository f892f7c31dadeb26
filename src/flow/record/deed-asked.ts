import {
  type CaseFile,
  type Claim,
  type DeedKind,
  type DeedSubject,
  type Evidence,
  type FieldName,
  fieldOf,
  type KnownDeed,
  Misuse,
  type Mode,
  quote,
  referenceTo,
  type Sha256,
} from "../../model/index.ts";
import { holdOn, onClaim, onFact, onPerson } from "../../review/index.ts";
import type { Store } from "../../store/index.ts";
import { caseNamed } from "./decide.ts";
import { valueAsked } from "./value-asked.ts";

/** A deed as somebody asks for it in words: cases and claims by their ids, people by id or name, documents by the start of their SHA-256. */
export interface Asked {
  readonly kind: DeedKind;
  readonly case?: string;
  readonly with?: string;
  readonly to?: string;
  readonly claim?: string;
  readonly field?: FieldName;
  readonly about?: string;
  readonly person?: string;
  readonly documents?: readonly string[];
  readonly hide?: string;
  readonly value?: string;
  readonly words?: string;
  /** Where the words begin, for words that stand in the document more than once. */
  readonly start?: number;
  readonly mode?: Mode;
  readonly rule?: string;
  readonly told?: string;
  readonly decision?: number;
}

/** The deed that somebody asks for. Throws a Misuse, in one sentence, where it cannot be told what is meant. */
export async function deedAsked(store: Store, asked: Asked): Promise<KnownDeed> {
  const first = { version: 1 } as const;
  if (asked.kind === "undo")
    return { kind: "undo", body: { ...first, decision: needed(asked.decision, "--decision NUMBER") } };
  if (asked.kind === "move") {
    const [from, to] = [asked.case, asked.to].map((id) => (id === undefined ? null : caseNamed(store, id)));
    const [source, target] = [(await from) ?? null, (await to) ?? null];
    const document = documentNamed(
      needed(asked.documents?.[0], "--document ID"),
      source?.documents ?? (await store.documentIds()),
    );
    return {
      kind: "move",
      body: { ...first, document, from: source && referenceTo(source), to: target && referenceTo(target) },
    };
  }
  const file = await caseNamed(store, needed(asked.case, "--case ID"));
  const of = referenceTo(file);
  switch (asked.kind) {
    case "merge":
      return {
        kind: "merge",
        body: { ...first, case: of, with: referenceTo(await caseNamed(store, needed(asked.with, "--with ID"))) },
      };
    case "split":
      return {
        kind: "split",
        body: {
          ...first,
          case: of,
          documents: needed(asked.documents, "--document ID").map((id) => documentNamed(id, file.documents)),
        },
      };
    case "accept":
    case "reject": {
      const on = subjectAsked(file, asked, "--claim ID or --field FIELD");
      if (on.kind !== "claim" && on.kind !== "fact")
        throw new Misuse(`To ${asked.kind}, give --claim ID or --field FIELD.`);
      return { kind: asked.kind, body: { ...first, on, claims: claimsOf(file, on, asked.kind) } };
    }
    case "correct": {
      const on = subjectAsked(file, asked, "--claim ID or --field FIELD");
      if (on.kind !== "claim" && on.kind !== "fact") throw new Misuse("To correct, give --claim ID or --field FIELD.");
      return { kind: "correct", body: { ...first, on, ...(await saidAsked(store, file, on.field, asked)) } };
    }
    case "add": {
      const field = needed(asked.field, "--field FIELD");
      const about = asked.about === undefined ? null : personNamed(file, asked.about).id;
      return {
        kind: "add",
        body: { ...first, case: of, field, about, ...(await saidAsked(store, file, field, asked)) },
      };
    }
    case "hold":
      return { kind: "hold", body: holdOn(file, subjectAsked(file, asked), asked.told) };
    case "release":
      return { kind: "release", body: { ...first, on: subjectAsked(file, asked), rule: asked.rule ?? null } };
  }
}

function needed<T>(value: T | undefined, option: string): T {
  if (value !== undefined) return value;
  throw new Misuse(`This decision needs ${option}.`);
}

/** What of a case is meant; the case itself where nothing of it is named and nothing of it has to be. */
function subjectAsked(file: CaseFile, asked: Asked, wanted?: string): DeedSubject {
  const of = { case: referenceTo(file) };
  if (asked.claim !== undefined) return onClaim(file, claimNamed(file, asked.claim));
  if (asked.field !== undefined) return onFact(file, asked.field, aboutWhom(file, asked.field, asked.about));
  if (wanted) throw new Misuse(`This decision needs ${wanted}.`);
  if (asked.person !== undefined) return onPerson(file, personNamed(file, asked.person));
  if (asked.hide !== undefined) return { kind: "words", ...of, words: asked.hide };
  const [document] = asked.documents ?? [];
  if (document !== undefined) return { kind: "document", ...of, document: documentNamed(document, file.documents) };
  return { kind: "case", ...of };
}

function claimNamed(file: CaseFile, id: string): Claim {
  const all = [...file.claims, ...(file.forReview ?? []), ...(file.rejected ?? []).map(({ claim }) => claim)];
  const claim = all.find((each) => each.id === id);
  if (claim) return claim;
  throw new Misuse(`Case ${file.id} has no claim ${id}. answerable case ${file.id} --json lists its claims.`);
}

function personNamed(file: CaseFile, name: string) {
  const same = (other: string | null) => other?.toLowerCase() === name.toLowerCase();
  const found = file.people.filter((person) => person.id === name || same(person.name));
  const [only] = found;
  if (only && found.length === 1) return only;
  const known = file.people
    .map(({ id, name: called, role }) => `${called ?? `an unnamed person (${role})`} ${id}`)
    .join("; ");
  throw new Misuse(
    `Case ${file.id} has ${found.length === 0 ? "no person" : "several people"} “${name}”. Its people: ${known || "none"}.`,
  );
}

/** Whom a fact is about: as told, or the one person of whom the case has such a fact. */
function aboutWhom(file: CaseFile, field: FieldName, about: string | undefined): string | null {
  if (about !== undefined) return personNamed(file, about).id;
  const facts = file.facts.filter((fact) => fact.field === field);
  const [only] = facts;
  if (facts.length <= 1) return only?.about ?? null;
  if (facts.some((fact) => fact.about === null)) return null;
  throw new Misuse(`Case ${file.id} has ${facts.length} facts “${fieldOf(field).label}”: say whose with --about.`);
}

/** The claims of an account that is accepted, the leading one; of a fact that is rejected, all. */
function claimsOf(file: CaseFile, on: DeedSubject, kind: "accept" | "reject"): string[] {
  if (on.kind === "claim") return [on.claim];
  if (on.kind !== "fact") return [];
  const fact = file.facts.find(({ field, about }) => field === on.field && about === on.about);
  const accounts = kind === "accept" ? fact?.accounts.slice(0, 1) : fact?.accounts;
  const claims = accounts?.flatMap((account) => account.claims) ?? [];
  if (claims.length > 0) return claims;
  throw new Misuse(`Case ${file.id} has no fact “${fieldOf(on.field).label}”${on.about ? " about them" : ""}.`);
}

function documentNamed(start: string, ids: readonly Sha256[]): Sha256 {
  const found = ids.filter((id) => start.length >= 6 && id.startsWith(start.toLowerCase()));
  const [only] = found;
  if (only && found.length === 1) return only;
  throw new Misuse(
    found.length > 1
      ? `Several documents begin with ${start}: give more of the SHA-256.`
      : `There is no document ${start} there. Give its SHA-256, or at least the first six characters of it.`,
  );
}

async function saidAsked(store: Store, file: CaseFile, field: FieldName, asked: Asked) {
  const words = needed(asked.words, "--words, the words of a document that it rests on");
  const ids = asked.documents ? asked.documents.map((id) => documentNamed(id, file.documents)) : file.documents;
  const texts = await store.contentsOf(ids);
  const found = ids.flatMap((id) => placesOf(words, id, texts.get(id) ?? ""));
  const evidence = asked.start === undefined ? found : found.filter(({ start }) => start === asked.start);
  const [only] = evidence;
  if (!only) throw new Misuse(`No document of case ${file.id} that was named says “${words}”.`);
  if (evidence.length > 1)
    throw new Misuse(
      `“${words}” stands in several places: say which with --document and --start. They are ${evidence.map(({ document, start }) => `${start} of ${document.slice(0, 12)}`).join(", ")}.`,
    );
  const { mode } = asked;
  const value = valueAsked(field, mode === "withheld" ? undefined : needed(asked.value, "--value"));
  return { value, evidence: [only], ...(mode ? { mode } : {}) };
}

/** Every place of a text that has the words, however their lines are broken. */
function placesOf(words: string, document: Sha256, text: string): Evidence[] {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"))
    .join("\\s+");
  return [...text.matchAll(new RegExp(pattern, "g"))].map(({ index, 0: found }) =>
    quote(document, text, index, index + found.length),
  );
}
