import { type Claim, isAmount, type Person, type Reading } from "../model/index.ts";
import { alikeName, familyName, isFullName, sameName, suffixOf } from "./names.ts";

/** The people of a case, and for each person of a document the person of the case it is. */
export interface CasePeople {
  readonly people: Person[];
  readonly known: ReadonlyMap<string, string>;
}

const PARTY = new Set(["killed", "injured", "subject"]);
const ROLE_RANK = ["other", "witness", "family", "lawyer", "official", "officer", "subject", "injured", "killed"];

/**
 * Who is who across the documents of a case, gone through in order. A name is matched by surname and first name; one slip of a writer
 * does not make two of somebody harmed, and an age makes two of namesakes. The unnamed man of the first day is the named man of the
 * second when nothing speaks against it and nobody else could be.
 */
export function peopleOf(readings: readonly Reading[], claims: readonly Claim[]): CasePeople {
  const people: Person[] = [];
  const ages = agesIn(claims);
  const known = new Map<string, string>();
  for (const reading of readings) {
    const taken = new Set<Person>();
    for (const person of [...reading.people].sort((a, b) => Number(b.name !== null) - Number(a.name !== null))) {
      const found = sameAs(
        person,
        people.filter((p) => !taken.has(p)),
        reading,
        ages,
      );
      const kept = found ? joined(found, person) : person;
      if (found) people[people.indexOf(found)] = kept;
      else people.push(kept);
      taken.add(kept);
      known.set(person.id, kept.id);
      for (const age of ages.get(person.id) ?? []) ages.set(kept.id, (ages.get(kept.id) ?? new Set()).add(age));
    }
  }
  const withheld = new Set(
    claims.filter((c) => c.field === "name" && c.mode === "withheld").map((c) => known.get(c.about ?? "")),
  );
  return {
    known,
    people: people.map((p) => ({
      ...p,
      nameStatus: p.name ? "named" : withheld.has(p.id) ? "withheld" : "not stated",
    })),
  };
}

function sameAs(person: Person, people: readonly Person[], reading: Reading, ages: Ages): Person | null {
  if (person.name) {
    const named = people.find((p) => sameName(p.name ?? "", person.name ?? "") && mayBeOne(p, person, ages));
    if (named) return named;
    if (!PARTY.has(person.role)) return null;
    const alike = people.filter((p) => isSlip(p, person, reading, ages));
    if (alike.length === 1) return alike[0] ?? null;
  }
  if (!PARTY.has(person.role)) return null;
  const able = people.filter((p) => PARTY.has(p.role) && (p.name === null || person.name === null) && agree(p, person));
  const sameRole = able.filter((p) => p.role === person.role);
  const rivals = reading.people.filter((p) => p !== person && p.role === person.role && agree(p, person));
  const [only] = sameRole.length > 0 ? sameRole : able;
  return only && rivals.length === 0 && (sameRole.length === 1 || (sameRole.length === 0 && able.length === 1))
    ? only
    : null;
}

/** The ages in years that claims give people, by the people's ids. */
type Ages = Map<string, Set<number>>;

function agesIn(claims: readonly Claim[]): Ages {
  const ages: Ages = new Map();
  for (const { field, about, value } of claims)
    if (field === "age" && about !== null && isAmount(value) && value.unit === "years" && value.value !== null)
      ages.set(about, (ages.get(about) ?? new Set()).add(value.value));
  return ages;
}

/**
 * Whether two of one name may be one person. A surname alone may be a relative's: somebody harmed is never taken for one who only spoke,
 * or the reverse. A father and his junior are two, and so are namesakes whose ages no slip explains.
 */
function mayBeOne(a: Person, b: Person, ages: Ages): boolean {
  const [name, other] = [a.name ?? "", b.name ?? ""];
  const [suffix, otherSuffix] = [suffixOf(name), suffixOf(other)];
  if (suffix && otherSuffix && suffix !== otherSuffix) return false;
  if (PARTY.has(a.role) === PARTY.has(b.role)) return true;
  return isFullName(name) && isFullName(other) && suffix === otherSuffix && !farApart(a, b, ages);
}

/** Years by which two accounts of one person's age seldom differ. */
const A_GENERATION = 12;

function farApart(a: Person, b: Person, ages: Ages): boolean {
  const [these, those] = [[...(ages.get(a.id) ?? [])], [...(ages.get(b.id) ?? [])]];
  return (
    these.length > 0 && those.length > 0 && these.every((x) => those.every((y) => Math.abs(x - y) >= A_GENERATION))
  );
}

/**
 * Whether two names of people harmed are one that somebody misspelled, or its short form: a letter apart, or of one family name, role and
 * age. Not where one document has both.
 */
function isSlip(known: Person, person: Person, reading: Reading, ages: Ages): boolean {
  const [name, other] = [known.name ?? "", person.name ?? ""];
  if (!PARTY.has(known.role) || !agree(known, person) || farApart(known, person, ages)) return false;
  if (reading.people.some((p) => p !== person && sameName(p.name ?? "", name))) return false;
  if (alikeName(name, other)) return true;
  const sameAge = [...(ages.get(known.id) ?? [])].some((age) => ages.get(person.id)?.has(age));
  return sameAge && known.role === person.role && isFullName(other) && familyName(name) === familyName(other);
}

function agree(a: Person, b: Person): boolean {
  if (a.gender && b.gender && a.gender !== b.gender) return false;
  return !a.ageGroup || !b.ageGroup || a.ageGroup === b.ageGroup;
}

function joined(kept: Person, added: Person): Person {
  const role = ROLE_RANK.indexOf(added.role) > ROLE_RANK.indexOf(kept.role) ? added.role : kept.role;
  const name = (added.name?.length ?? 0) > (kept.name?.length ?? 0) ? added.name : kept.name;
  return {
    ...kept,
    role,
    name,
    mentions: [...kept.mentions, ...added.mentions],
    description: kept.description ?? added.description,
    gender: kept.gender ?? added.gender,
    ageGroup: kept.ageGroup ?? added.ageGroup,
  };
}
