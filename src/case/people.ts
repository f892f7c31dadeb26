import type { Claim, Person, Reading } from "../model/index.ts";
import { sameName } from "./names.ts";

/** The people of a case, and for each person of a document the person of the case it is. */
export interface CasePeople {
  readonly people: Person[];
  readonly known: ReadonlyMap<string, string>;
}

const PARTY = new Set(["killed", "injured", "subject"]);
const ROLE_RANK = ["other", "witness", "family", "lawyer", "official", "officer", "subject", "injured", "killed"];

/**
 * Who is who across the documents of a case, gone through in order. A name is matched by surname and first name; the
 * unnamed man of the first day is the named man of the second when nothing speaks against it and nobody else could be.
 */
export function peopleOf(readings: readonly Reading[], claims: readonly Claim[]): CasePeople {
  const people: Person[] = [];
  const known = new Map<string, string>();
  for (const reading of readings) {
    const taken = new Set<Person>();
    for (const person of [...reading.people].sort((a, b) => Number(b.name !== null) - Number(a.name !== null))) {
      const found = sameAs(
        person,
        people.filter((p) => !taken.has(p)),
        reading,
      );
      const kept = found ? joined(found, person) : person;
      if (found) people[people.indexOf(found)] = kept;
      else people.push(kept);
      taken.add(kept);
      known.set(person.id, kept.id);
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

function sameAs(person: Person, people: readonly Person[], reading: Reading): Person | null {
  if (person.name) {
    const named = people.find((p) => p.name !== null && sameName(p.name, person.name ?? "") && mayBeOne(p, person));
    if (named) return named;
    if (!PARTY.has(person.role)) return null;
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

/** A surname alone may be a relative's: somebody harmed is never taken for one who only spoke, or the reverse. */
function mayBeOne(a: Person, b: Person): boolean {
  const whole = (a.name ?? "").includes(" ") && (b.name ?? "").includes(" ");
  return whole || PARTY.has(a.role) === PARTY.has(b.role);
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
