// Invented lists to time linking on: the same size and seed give the same lists. Nobody and no place in them is real.

import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { Chance } from "../hostile/chance.ts";
import { InventedWorld, type Person } from "./invented-world.ts";
import { misspelled, otherForm } from "./slips.ts";

/** The columns of a list, which are those of a source record. */
export const COLUMNS =
  "source,key,incident,name,name_status,date,age,age_to,gender,race,address,city,county,state,zip,latitude,longitude,cause,weapon,agency,ori".split(
    ",",
  );

/** How often each list errs or says nothing: about as often as public lists of such deaths do. */
const RATES = {
  spelling: 0.05,
  nickname: 0.05,
  exchanged: 0.01,
  secondName: 0.02,
  withheld: 0.03,
  dayOff: 0.03,
  digit: 0.005,
  ageOff: 0.02,
  noAge: 0.03,
  noRace: 0.1,
  otherRace: 0.02,
  nextCity: 0.04,
  noAddress: 0.3,
  noWeapon: 0.1,
};

/**
 * Writes two lists of about `records` rows each, of people of whom four in five are in each. A row's key ends in the person's number, so that
 * two rows are of one person when their keys end alike.
 */
export async function writeInventedLists(records: number, seed: number, left: string, right: string): Promise<void> {
  const world = new InventedWorld(seed);
  const files = [left, right].map((file) => createWriteStream(file));
  for (const file of files) file.write(`${COLUMNS.join(",")}\n`);
  const people = Math.round(records / 0.8);
  for (const person of world.people(people)) {
    for (const [side, file] of files.entries()) {
      const chance = new Chance(seed + 1 + side, person.number);
      if (chance.below(1000) >= 800) continue;
      const row = rowOf(person, side, chance, world);
      if (!file.write(`${row.map(cell).join(",")}\n`)) await once(file, "drain");
    }
  }
  for (const file of files) file.end();
  await Promise.all(files.map((file) => once(file, "finish")));
}

function rowOf(person: Person, side: number, chance: Chance, world: InventedWorld): (string | number | null)[] {
  const now = (rate: number) => chance.below(1_000_000) < rate * 1_000_000;
  const withheld = now(RATES.withheld);
  const city = now(RATES.nextCity) ? world.beside(person.city, chance) : person.city;
  const age = now(RATES.noAge) ? null : person.age + (now(RATES.ageOff) ? (now(0.5) ? 1 : -1) : 0);
  const number = now(RATES.noAddress)
    ? null
    : side === 0
      ? `${person.house} ${person.street}`
      : `${Math.floor(person.house / 100) * 100} block of ${person.street}`;
  return [
    side === 0 ? "one" : "other",
    `${side === 0 ? "a" : "b"}${person.number}`,
    null,
    withheld ? null : nameOf(person, chance),
    withheld ? "withheld" : "named",
    dateOf(person.day, chance),
    age,
    null,
    person.gender,
    now(RATES.noRace) ? null : now(RATES.otherRace) ? world.race(chance) : person.race,
    number,
    city.name,
    city.county,
    city.state,
    null,
    null,
    null,
    "gunshot",
    now(RATES.noWeapon) ? null : person.weapon,
    side === 0 ? `${person.city.name} Police Department` : `${person.city.name} PD`,
    null,
  ];
}

function nameOf({ first, middle, last }: Person, chance: Chance): string {
  const now = (rate: number) => chance.below(1_000_000) < rate * 1_000_000;
  const given = now(RATES.nickname)
    ? otherForm(first, chance)
    : now(RATES.spelling)
      ? misspelled(first, chance)
      : first;
  const family = now(RATES.spelling) ? misspelled(last, chance) : now(RATES.secondName) ? `${last}-${middle}son` : last;
  const words = now(0.5) ? [given, middle, family] : [given, family];
  return (now(RATES.exchanged) ? words.reverse() : words).join(" ");
}

function dateOf(day: number, chance: Chance): string {
  const now = (rate: number) => chance.below(1_000_000) < rate * 1_000_000;
  const moved = day + (now(RATES.dayOff) ? (now(0.5) ? 1 : -1) : now(RATES.digit) ? (now(0.5) ? 10 : -30) : 0);
  return new Date(moved * 86_400_000).toISOString().slice(0, 10);
}

const cell = (value: string | number | null): string => (value === null ? "" : `${value}`);
