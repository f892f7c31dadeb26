import { type CaseFile, type Fact, type FieldGroup, fieldOf } from "../../../model/index.ts";
import { describeDecision } from "../reader.ts";
import { describeAccount } from "../value.ts";
import type { FactGroup, FactWords, Voice } from "./shape.ts";
import type { Voices } from "./voices.ts";

const GROUPS: readonly (readonly [FieldGroup, string])[] = [
  ["incident", "The incident"],
  ["person", "A person not identified"],
  ["officer", "The officers"],
  ["process", "The process"],
  ["voice", "What was said"],
];

/** The facts of a case in words, in the case file's order. No account and no voice is left out. */
export function describeFacts(caseFile: CaseFile, people: ReadonlyMap<string, string>, voices: Voices): FactWords[] {
  return caseFile.facts.map((fact) => describeFact(fact, people, voices));
}

function describeFact(fact: Fact, people: ReadonlyMap<string, string>, voices: Voices): FactWords {
  const field = fieldOf(fact.field);
  const rival =
    fact.status === "disputed" ||
    (fact.accounts.length > 1 && field.several !== true && fact.status !== "corroborated");
  return {
    id: fact.about === null ? fact.field : `${fact.field}-${fact.about}`,
    field: fact.field,
    label: field.label,
    about: fact.about === null ? null : (people.get(fact.about) ?? fact.about),
    person: fact.about,
    status: fact.status,
    reason: fact.reason,
    rival,
    verified: fact.decision ? describeDecision(fact.decision) : null,
    held: fact.held ?? null,
    readBy: readBy(fact.accounts.flatMap((account) => voices.of(account.claims))),
    accounts: fact.accounts.map((account, index) => {
      const behind = voices.of(account.claims);
      const value = describeAccount(
        account.value,
        fact.field,
        behind.map((voice) => voice.mode),
      );
      return {
        letter: rival ? letterOf(index) : null,
        value,
        voices: behind,
        superseded: account.superseded === true,
      };
    }),
  };
}

/** Machine or person: by whom the claims of a fact were read, and with which rules. */
function readBy(voices: readonly Voice[]): string {
  const by = (person: boolean) => [
    ...new Set(voices.filter(({ byPerson }) => byPerson === person).map(({ readerName }) => readerName)),
  ];
  const [software, people] = [by(false), by(true)];
  return [
    (software.length > 0 || people.length === 0) && `read by software${inBrackets(software)}`,
    people.length > 0 && `read by a person${inBrackets(people)}`,
  ]
    .filter(Boolean)
    .join("; ");
}

function inBrackets(names: readonly string[]): string {
  return names.length > 0 ? ` (${names.join("; ")})` : "";
}

/** The facts under headings: the incident, each person they are about, the process, what was said. */
export function groupFacts(facts: readonly FactWords[]): FactGroup[] {
  const about = [...new Set(facts.flatMap((fact) => fact.about ?? []))];
  const byGroup = GROUPS.map(([group, title]) => ({
    title,
    facts: facts.filter((fact) => fact.about === null && fieldOf(fact.field).groups[0] === group),
  }));
  const byPerson = about.map((person) => ({
    title: capital(person),
    facts: facts.filter((fact) => fact.about === person),
  }));
  const [incident, ...others] = byGroup;
  return [...(incident ? [incident] : []), ...byPerson, ...others].filter((group) => group.facts.length > 0);
}

function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${letter}${Math.floor(index / 26) + 1}`;
}

/** The same words with a capital at the start, to open a line with. */
export function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
