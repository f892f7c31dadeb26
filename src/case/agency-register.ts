import { body } from "./voices.ts";

/** An agency as a public register lists it. */
export interface RegisteredAgency {
  readonly name: string;
  /** The FBI's nine characters for the agency: its originating agency identifier. */
  readonly ori: string;
}

/**
 * A public register of agencies, by state. Made of the text of `models/us-agencies/agencies.txt`: groups apart by an empty
 * line, each a state's name and then a line an agency. Of no text, it knows no agency.
 */
export class AgencyRegister {
  /** By state and bare name; null where a state has several agencies of the name, which nothing here can tell apart. */
  private readonly agencies = new Map<string, RegisteredAgency | null>();

  constructor(text = "") {
    for (const group of text.split(/\n\n/)) {
      const [state = "", ...lines] = group.trim().split("\n");
      for (const line of lines) {
        const [name = "", ori = ""] = line.split("\t");
        const key = keyOf(name, state);
        this.agencies.set(key, this.agencies.has(key) ? null : { name, ori });
      }
    }
  }

  /** The one agency of a state that a text's name can mean; null where there is none or more than one. */
  find(name: string, state: string): RegisteredAgency | null {
    return this.agencies.get(keyOf(name, state)) ?? null;
  }
}

/** "Saint Alder PD" and "St. Alder Police Department" are the same name. */
function keyOf(name: string, state: string): string {
  const bare = body(name)
    .replace(/ pd$/, " police")
    .replace(/^saint /, "st. ")
    .replace(/^fort /, "ft. ")
    .replace(/^mount /, "mt. ");
  return `${state}\t${bare}`;
}
