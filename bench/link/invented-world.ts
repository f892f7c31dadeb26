import { FORMS_OF_FIRST_NAMES } from "../../src/link/index.ts";
import { Chance } from "../hostile/chance.ts";

export interface City {
  readonly name: string;
  readonly county: string;
  readonly state: string;
  /** Where in the list of cities it is; those beside it there are its neighbours. */
  readonly place: number;
}

export interface Person {
  readonly number: number;
  readonly first: string;
  readonly middle: string;
  readonly last: string;
  readonly age: number;
  readonly gender: "male" | "female";
  readonly race: string;
  readonly city: City;
  readonly day: number;
  readonly house: number;
  readonly street: string;
  readonly weapon: string;
}

const STATES =
  "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY".split(
    " ",
  );
const RACES = [
  "white",
  "white",
  "white",
  "white",
  "black",
  "black",
  "black",
  "hispanic",
  "hispanic",
  "asian",
  "native american",
];
const WEAPONS = [
  "gun",
  "gun",
  "gun",
  "gun",
  "gun",
  "knife",
  "knife",
  "vehicle",
  "replica gun",
  "unarmed",
  "metal pipe",
  "machete",
];
const SYLLABLES =
  "bar ben cal dor el far gal hol in jor kel lan mor nor os pel quin ros sal tor ul ver wes yar zan brin cald dren fost grim hart lund mart nest".split(
    " ",
  );
const ENDINGS = "son berg ley man ton field well worth stad wick ez ov ski ard er".split(" ");
const KINDS = ["Street", "Avenue", "Road", "Drive", "Lane"];
const FIRST_DAY = Date.UTC(2031, 0, 1) / 86_400_000;
const DAYS = 20 * 365;

/** Places and people, some far commoner than others, as it is with names and cities. */
export class InventedWorld {
  readonly #seed: number;
  readonly #firsts = [...FORMS_OF_FIRST_NAMES.keys()].map((name) => capital(name));
  readonly #lasts: readonly string[];
  readonly #cities: readonly City[];

  constructor(seed: number) {
    this.#seed = seed;
    const chance = new Chance(seed, 1);
    this.#lasts = [...new Set(Array.from({ length: 60_000 }, () => capital(word(chance))))];
    const names = [
      ...new Set(Array.from({ length: 9_000 }, () => `${capital(word(chance))}${chance.below(3) ? "" : " Falls"}`)),
    ];
    this.#cities = names.map((name, place) => {
      const county = Math.floor(place / 8);
      return { name, place, state: STATES[county % STATES.length] ?? "AL", county: names[county * 8] ?? name };
    });
  }

  /** People, one after another; one in fifty is harmed in the incident of the one before, and often of the same family. */
  *people(count: number): Generator<Person> {
    let before: Person | undefined;
    for (let number = 0; number < count; number++) {
      const person = this.#person(number);
      const chance = new Chance(this.#seed, 7 * number + 3);
      if (before && chance.below(50) === 0) {
        const { city, day, house, street } = before;
        before = { ...person, city, day, house, street, last: chance.below(2) ? before.last : person.last };
      } else before = person;
      yield before;
    }
  }

  /** A city beside another: of its county, mostly. */
  beside(city: City, chance: Chance): City {
    const start = Math.floor(city.place / 8) * 8;
    return this.#cities[start + chance.below(8)] ?? city;
  }

  race(chance: Chance): string {
    return chance.pick(RACES);
  }

  #person(number: number): Person {
    const chance = new Chance(this.#seed, 11 * number + 5);
    return {
      number,
      first: often(this.#firsts, chance, 1.5),
      middle: often(this.#firsts, chance, 1.5),
      last: often(this.#lasts, chance, 2.5),
      age: 15 + Math.floor((chance.below(1000) + chance.below(1000) + chance.below(1000)) / 55),
      gender: chance.below(20) ? "male" : "female",
      race: this.race(chance),
      city: often(this.#cities, chance, 3),
      day: FIRST_DAY + chance.below(DAYS),
      house: chance.between(1, 9899),
      street: `${often(this.#lasts, chance, 2)} ${chance.pick(KINDS)}`,
      weapon: chance.pick(WEAPONS),
    };
  }
}

/** One of a list whose first are far commoner than its last: the more so, the higher the power. */
function often<T>(list: readonly T[], chance: Chance, power: number): T {
  return list[Math.floor((chance.below(1_000_000) / 1_000_000) ** power * list.length)] as T;
}

const word = (chance: Chance): string =>
  chance.pick(SYLLABLES) + (chance.below(2) ? chance.pick(SYLLABLES) : "") + chance.pick(ENDINGS);
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
