import {
  type CaseFile,
  type CaseReference,
  type Claim,
  type DeedSubject,
  type FieldName,
  FieldName as FieldNames,
  type FieldValue,
  mattersOf,
  referenceTo,
  type Sha256,
  type Speaker,
} from "../../../model/index.ts";
import {
  type CaseSections,
  caseSections,
  describePeople,
  describeSpeaker,
  documentOrigin,
  documentTitle,
  type FactWords,
  type PersonRow,
  type Voice,
} from "../../../publish/index.ts";
import { onClaim, onFact, onPerson } from "../../../review/index.ts";
import type { KeptCase, Store } from "../../../store/index.ts";

/** What of a case somebody looks at: a fact by its field and whom it is about, else a claim, a person, a document, else the case itself. */
export interface MatterAsked {
  readonly field?: string;
  /** A person's id, or what the case calls them; without it the first fact of the field. */
  readonly about?: string;
  readonly claim?: string;
  readonly person?: string;
  readonly document?: string;
}

/** A claim in words, with how a decision names it. */
export interface ClaimMatter extends Voice {
  readonly field: FieldName;
  readonly aboutId: string | null;
  /** The value as the record has it, from which a correction begins; `value` is in words. */
  readonly recorded: FieldValue;
  readonly confidence: number;
  readonly on: DeedSubject;
}

/** A case as far as deciding about it goes. */
export interface CaseMatter {
  readonly id: string;
  readonly title: string;
  readonly reference: CaseReference;
  readonly people: readonly { readonly id: string; readonly name: string; readonly role: string }[];
  readonly documents: readonly {
    readonly id: Sha256;
    readonly number: number;
    readonly title: string;
    readonly origin: string;
    /** Why it is in the case; null for the only one. */
    readonly because: string | null;
    readonly share: "whole" | "main" | "also";
    readonly claims: number;
  }[];
  /** Which documents tell of each fact, so that a split can be told before it is made. */
  readonly facts: readonly { readonly label: string; readonly documents: readonly Sha256[] }[];
  /** Everybody who says something in the case. */
  readonly speakers: readonly { readonly words: string; readonly speaker: Speaker }[];
  /** Other cases that could be taken for it. */
  readonly apart: readonly { readonly id: string; readonly title: string; readonly because: string }[];
}

/** What somebody decides about, with everything that they need to see for it. */
export interface Matter {
  readonly case: CaseMatter;
  /** What it is, in words: "Weapon of Tobin Westergaard". */
  readonly heading: string;
  /** How a decision names it. */
  readonly on: DeedSubject;
  /** Under which names decisions are about it: one that shares a name answers it. */
  readonly matters: readonly string[];
  readonly fact: (FactWords & { readonly claims: readonly ClaimMatter[] }) | null;
  readonly claim: ClaimMatter | null;
  readonly person: (PersonRow & { readonly id: string }) | null;
  /** What the reader made of a document, where one was asked for. */
  readonly document: { readonly id: Sha256; readonly claims: readonly ClaimMatter[] } | null;
}

/** What somebody decides about in a case, in words; null where the case has no such thing, as after somebody else decided. */
export async function matterOf(store: Store, kept: KeptCase, asked: MatterAsked): Promise<Matter | null> {
  const { file } = kept;
  const everyClaim = [...file.claims, ...(file.forReview ?? []), ...(file.rejected ?? []).map(({ claim }) => claim)];
  const documents = new Map(kept.documents.map((each) => [each.id, each]));
  // What waits to be judged is told in the same words as what was claimed.
  const told = caseSections({ ...file, claims: everyClaim }, documents);
  const names = describePeople(file.people);
  const inWords = (claims: readonly Claim[]) => claimsInWords(claims, file, told);
  const common = { case: await caseMatter(store, kept, told), fact: null, claim: null, person: null, document: null };
  const about = (id: string | null) => (id === null ? "" : ` of ${names.get(id) ?? id}`);

  if (asked.claim !== undefined) {
    const claim = everyClaim.find(({ id }) => id === asked.claim);
    const [words] = claim ? inWords([claim]) : [];
    if (!claim || !words) return null;
    return {
      ...common,
      ...namedBy(onClaim(file, claim)),
      heading: `${words.label}${about(claim.about)}`,
      claim: words,
    };
  }
  if (asked.field !== undefined) {
    const field = FieldNames.safeParse(asked.field).data;
    const wanted = asked.about === undefined ? undefined : personId(asked.about, names);
    const facts = file.facts.filter((each) => each.field === field);
    const fact = facts.find((each) => asked.about === undefined || each.about === wanted);
    const words = fact && factInWords(fact.field, fact.about, told);
    if (!fact || !words) return null;
    const ids = new Set(fact.accounts.flatMap(({ claims }) => claims));
    const claims = inWords(everyClaim.filter(({ id }) => ids.has(id)));
    return {
      ...common,
      ...namedBy(onFact(file, fact.field, fact.about)),
      heading: `${words.label}${about(fact.about)}`,
      fact: { ...words, claims },
    };
  }
  if (asked.person !== undefined) {
    const person = file.people.find(({ id }) => id === asked.person);
    const row = person && told.people.find(({ name }) => name === names.get(person.id));
    if (!person || !row) return null;
    return { ...common, ...namedBy(onPerson(file, person)), heading: row.name, person: { ...row, id: person.id } };
  }
  const of = referenceTo(file);
  if (asked.document !== undefined) {
    const { document } = asked;
    const listed = common.case.documents.find(({ id }) => id === document);
    if (!listed) return null;
    const claims = inWords(everyClaim.filter(({ evidence }) => evidence[0]?.document === document));
    return {
      ...common,
      ...namedBy({ kind: "document", case: of, document }),
      heading: listed.title,
      document: { id: document, claims },
    };
  }
  return { ...common, ...namedBy({ kind: "case", case: of }), heading: file.title };
}

function namedBy(on: DeedSubject): Pick<Matter, "on" | "matters"> {
  const grouping = [
    `grouping of ${on.case.id}`,
    ...(on.kind === "document" ? [`place of ${on.document}`] : []),
    ...mattersOf({ kind: "release", body: { version: 1, on, rule: null } }),
  ];
  if (on.kind !== "claim" && on.kind !== "fact") return { on, matters: grouping };
  return { on, matters: [...grouping, ...mattersOf({ kind: "accept", body: { version: 1, on, claims: ["-"] } })] };
}

function personId(words: string, names: ReadonlyMap<string, string>): string {
  return [...names].find(([id, name]) => id === words || name === words)?.[0] ?? words;
}

function factInWords(field: FieldName, about: string | null, told: CaseSections): FactWords | undefined {
  return told.known.flatMap(({ facts }) => facts).find((each) => each.field === field && each.person === about);
}

function claimsInWords(claims: readonly Claim[], file: CaseFile, told: CaseSections): ClaimMatter[] {
  const voices = new Map(told.claims.map((voice) => [voice.claim, voice]));
  return claims.flatMap((claim) => {
    const voice = voices.get(claim.id);
    const { field, about: aboutId, value: recorded, confidence } = claim;
    return voice ? [{ ...voice, field, aboutId, recorded, confidence, on: onClaim(file, claim) }] : [];
  });
}

async function caseMatter(store: Store, { file, documents }: KeptCase, told: CaseSections): Promise<CaseMatter> {
  const names = describePeople(file.people);
  const byId = new Map(documents.map((each) => [each.id, each]));
  const claims = new Map(file.claims.map((claim) => [claim.id, claim]));
  const speakers = new Map(
    file.claims.map(({ speaker, evidence }) => {
      const words = describeSpeaker(speaker, byId.get(evidence[0]?.document ?? ""));
      return [words, { words, speaker }] as const;
    }),
  );
  const apart = await Promise.all(
    file.apart.map(async ({ case: id, because }) => {
      const other = await store.findCase(id);
      return { id, because, title: other?.file.title ?? id };
    }),
  );
  return {
    id: file.id,
    title: file.title,
    reference: referenceTo(file),
    people: file.people.map(({ id, role }) => ({ id, role, name: names.get(id) ?? id })),
    documents: file.documents.map((id) => {
      const member = file.membership.find(({ document }) => document === id);
      return {
        id,
        number: told.sources.find(({ document }) => document === id)?.number ?? 0,
        title: documentTitle(id, byId.get(id)),
        origin: documentOrigin(byId.get(id)),
        because: member?.because ?? null,
        share: member?.share ?? "whole",
        claims: file.claims.filter(({ evidence }) => evidence[0]?.document === id).length,
      };
    }),
    facts: file.facts.map((fact) => ({
      label: factInWords(fact.field, fact.about, told)?.label ?? fact.field,
      documents: [
        ...new Set(
          fact.accounts.flatMap((account) =>
            account.claims.flatMap((id) => claims.get(id)?.evidence[0]?.document ?? []),
          ),
        ),
      ],
    })),
    speakers: [...speakers.values()],
    apart,
  };
}
