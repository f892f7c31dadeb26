import type { CaseFile, Claim, Evidence, Fact, Held, Sha256 } from "../../model/index.ts";
import type { Hold } from "./hold.ts";
import { everyClaim } from "./names-of.ts";
import type { PublicText } from "./public-text.ts";

/** What a case file is made public with: its holds, the public texts of its documents, and how a line of words is marked. */
export interface PublicSetting {
  readonly holds: readonly Hold[];
  readonly texts: ReadonlyMap<Sha256, PublicText>;
  readonly marked: (line: string) => string;
  readonly told: readonly Held[];
}

/**
 * A case file without what is held: first what a hold is about is taken out by what it is, then every word that is left is looked through.
 * What was read too unsurely to be claimed is for editors and not in it.
 */
export function publicCase(
  { forReview: _, ...file }: CaseFile,
  { holds, texts, marked, told }: PublicSetting,
): CaseFile {
  const { claims, rejected = [] } = file;
  const hiding = hidingOf(file, holds);
  const mark = (ids: readonly string[]) =>
    ids.length > 0 && ids.every((id) => hiding.has(id)) ? hiding.get(ids[0] ?? "") : undefined;
  const people = file.people.map((person) => {
    const hold = holds.find((each) => each.person === person.id);
    if (!hold) return person;
    const description = hold.what.replace(/^the name of /, "");
    return { ...person, name: null, nameStatus: "withheld" as const, description, held: hold.because };
  });
  const withoutHeld: CaseFile = {
    ...file,
    people,
    claims: claims.map((claim) => hidden(claim, hiding)),
    ...(rejected.length > 0
      ? { rejected: rejected.map(({ claim, decision }) => ({ claim: hidden(claim, hiding), decision })) }
      : {}),
    facts: file.facts.map((fact) => publicFact(fact, hiding)),
    process: file.process.map((step) => {
      const hold = mark(step.claims);
      return hold ? { ...step, body: hold.mark, when: null } : step;
    }),
    commitments: file.commitments.map((each) => {
      const hold = mark([each.made]);
      return hold ? { ...each, who: [hold.mark], what: hold.mark, due: null } : each;
    }),
    timeline: file.timeline.map((entry) => {
      const hold = mark(entry.claims);
      return hold ? { ...entry, what: hold.mark } : entry;
    }),
  };
  const seen = lookedThrough(withoutHeld, texts, marked) as CaseFile;
  return told.length > 0 ? { ...seen, held: [...told] } : seen;
}

/** The claims whose values are held, with the hold: those that give a held name, and those that an editor holds. */
function hidingOf(file: CaseFile, holds: readonly Hold[]): Map<string, Hold> {
  const hiding = new Map<string, Hold>();
  for (const hold of holds) {
    for (const id of hold.claims) hiding.set(id, hold);
    for (const { id, field, about, value } of everyClaim(file))
      if (field === "name" && hold.person !== null && about === hold.person && value !== null) hiding.set(id, hold);
  }
  return hiding;
}

function hidden(claim: Claim, hiding: ReadonlyMap<string, Hold>): Claim {
  const hold = hiding.get(claim.id);
  return hold ? { ...claim, value: hold.mark } : claim;
}

/** A fact whose held accounts are one, under the mark: how many names there were is not told. */
function publicFact(fact: Fact, hiding: ReadonlyMap<string, Hold>): Fact {
  const holdOf = (account: Fact["accounts"][number]) => hiding.get(account.claims.find((id) => hiding.has(id)) ?? "");
  const isHeld = ({ claims }: Fact["accounts"][number]) => claims.every((id) => hiding.has(id));
  const held = fact.accounts.filter(isHeld);
  const [first] = held;
  const hold = first && holdOf(first);
  if (!hold) return fact;
  const one = { value: hold.mark, claims: held.flatMap(({ claims }) => claims) };
  const place = fact.accounts.indexOf(first);
  const accounts = fact.accounts.flatMap((account, i) => (i === place ? [one] : isHeld(account) ? [] : [account]));
  return { ...fact, accounts, held: hold.because };
}

/** Words of ours, and names of things that say nothing: everything else is looked through. */
const OURS = new Set(
  "field status mode kind precision state step share nameStatus unit gender ageGroup rule".split(" "),
);
const ID = /^(?:(?:claim|person|case)-[0-9a-f]{16}|[0-9a-f]{64})$/;

function lookedThrough(
  value: unknown,
  texts: PublicSetting["texts"],
  marked: (line: string) => string,
  key = "",
): unknown {
  if (typeof value === "string") return OURS.has(key) || ID.test(value) ? value : marked(value);
  if (Array.isArray(value)) return value.map((each) => lookedThrough(each, texts, marked, key));
  if (typeof value !== "object" || value === null) return value;
  if (isEvidence(value)) {
    const text = texts.get(value.document);
    if (!text) throw new RangeError(`the text of document ${value.document} is needed to make what quotes it public`);
    return text.evidence(value);
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, lookedThrough(each, texts, marked, name)]),
  );
}

function isEvidence(value: object): value is Evidence {
  return "document" in value && "start" in value && "end" in value && "exact" in value;
}
