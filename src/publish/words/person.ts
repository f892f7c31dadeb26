import type { Person } from "../../model/index.ts";

const GROUPS: Record<NonNullable<Person["ageGroup"]>, readonly [string, string, string]> = {
  infant: ["an infant girl", "an infant boy", "an infant"],
  child: ["a girl", "a boy", "a child"],
  teenager: ["a teenage girl", "a teenage boy", "a teenager"],
  adult: ["a woman", "a man", "a person"],
};

/** What a person is called. A withheld name is never shown, even if the case file carries one. */
export function describePerson(person: Person): string {
  if (person.nameStatus === "named" && person.name) return person.name;
  const group = GROUPS[person.ageGroup ?? "adult"][person.gender === "female" ? 0 : person.gender === "male" ? 1 : 2];
  return person.description || group;
}

/** Whether a name is given, in words. */
export function describeNaming(person: Person): string {
  if (person.held !== undefined) return `name withheld here: ${person.held}`;
  if (person.nameStatus === "named") return "named";
  return person.nameStatus === "withheld" ? "name withheld" : "name not stated";
}

/** A name for each person of a case by id; those who would be called the same are told apart by number. */
export function describePeople(people: readonly Person[]): ReadonlyMap<string, string> {
  const named = people.map((person) => ({ id: person.id, name: describePerson(person) }));
  return new Map(
    named.map(({ id, name }) => {
      const same = named.filter((other) => other.name === name);
      if (same.length === 1) return [id, name];
      return [id, `${name} (${same.findIndex((other) => other.id === id) + 1} of ${same.length})`];
    }),
  );
}
