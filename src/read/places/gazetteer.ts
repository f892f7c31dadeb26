/** A populated place of the United States, as the shipped list has it. */
export interface Place {
  readonly name: string;
  /** The postal code of its state. */
  readonly state: string;
  readonly population: number;
}

/**
 * The places of a list by name. It tells whether a name is a place's, and how large; it never makes a place of a text more
 * precise than the text's words. Made of the lines of `models/us-places/places.txt`; of none, it knows no place.
 */
export class Gazetteer {
  private readonly places = new Map<string, Place[]>();

  constructor(lines = "") {
    for (const line of lines.split("\n")) {
      const [name = "", state = "", population = "0"] = line.split("\t");
      if (name === "") continue;
      const place = { name, state, population: Number(population) };
      const key = keyOf(name);
      const known = this.places.get(key);
      if (known) known.push(place);
      else this.places.set(key, [place]);
    }
  }

  /** Every place of a name, the largest first. */
  find(name: string): readonly Place[] {
    return this.places.get(keyOf(name))?.toSorted((a, b) => b.population - a.population) ?? [];
  }

  /** How many people live in the largest place of a name; 0 where none is known. */
  population(name: string): number {
    return Math.max(0, ...(this.places.get(keyOf(name)) ?? []).map((place) => place.population));
  }
}

/** "Saint Paul" and "St. Paul", "WASHINGTON" and "Washington" are the same name. */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^saint /, "st. ")
    .replace(/^st /, "st. ")
    .replace(/^fort /, "ft. ")
    .replace(/^mount /, "mt. ");
}
