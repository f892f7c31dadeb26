import type { CaseInWords, CaseShown, FactInWords, Voice } from "../../../contract/case-page.ts";

/** That a voice gave an account, in a document that could be known from a day; `lane` is the account's place among the fact's. */
export interface AccountPoint {
  readonly day: string;
  readonly lane: number;
  readonly voice: Voice;
}

/** A fact of which there was more than one account, and who gave which when. */
export interface AccountHistory {
  readonly fact: FactInWords;
  readonly points: readonly AccountPoint[];
}

/** The facts whose accounts differ or changed, each with who said what when, in the order of days. No voice of theirs is left out. */
export function accountHistories(
  { known, disagreements, changes }: Pick<CaseInWords, "known" | "disagreements" | "changes">,
  documents: CaseShown["documents"],
): AccountHistory[] {
  const days = new Map(documents.map(({ id, day }) => [id, day]));
  const nameOf = ({ field, person }: FactInWords) => `${field} ${person}`;
  const told = new Map([...disagreements, ...changes].map((fact) => [nameOf(fact), fact]));
  // Of a fact that changed, a section tells the accounts that changed: the whole fact has those of everybody else, too.
  const whole = new Map(known.flatMap(({ facts }) => facts.map((fact) => [nameOf(fact), fact])));
  const facts = new Map([...told].map(([name, fact]) => [name, whole.get(name) ?? fact]));
  return [...facts.values()].map((fact) => ({
    fact,
    points: fact.accounts
      .flatMap((account, lane) =>
        account.voices.map((voice) => ({ day: days.get(voice.quotes[0]?.document ?? "") ?? "", lane, voice })),
      )
      .toSorted((a, b) => (a.day === b.day ? a.lane - b.lane : a.day < b.day ? -1 : 1)),
  }));
}
