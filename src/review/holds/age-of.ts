import { type CaseFile, type FieldValue, isAmount, type Person } from "../../model/index.ts";
import { everyClaim } from "./names-of.ts";

/** What a case file tells of a person's age in years: every age that any claim gives, and the one an editor verified. */
export interface AgeTold {
  /** Years, an infant's being 0; the upper bound where only bounds are told. */
  readonly ages: readonly number[];
  readonly verified: number | null;
  /** The age that leads; null where none is told in years. */
  readonly leading: number | null;
}

/** Every age that a case file has for a person, however it is said: of two accounts, one of which is a child's, the child's counts. */
export function ageOf(person: Person, file: CaseFile): AgeTold {
  const own = everyClaim(file).filter(({ field, about }) => field === "age" && about === person.id);
  const fact = file.facts.find(({ field, about }) => field === "age" && about === person.id);
  const leading = yearsOf(fact?.accounts[0]?.value ?? null);
  return {
    ages: own.flatMap(({ value, mode }) => (mode === "denied" ? [] : (yearsOf(value) ?? []))),
    verified: fact?.status === "verified" ? leading : null,
    leading,
  };
}

function yearsOf(value: FieldValue): number | null {
  if (!isAmount(value)) return null;
  const number = value.value ?? value.maximum;
  if (number === null) return null;
  return value.unit === "years"
    ? number
    : value.unit === "months" || value.unit === "weeks" || value.unit === "days"
      ? 0
      : null;
}

/** What is known of whether a person is a minor: certainly, likely by the words for them, or not. */
export function minorityOf(person: Person, file: CaseFile, under: number): "minor" | "likely" | "no" {
  const { ages, verified } = ageOf(person, file);
  if (verified !== null) return verified < under ? "minor" : "no";
  if (ages.some((age) => age < under)) return "minor";
  if (person.ageGroup === "infant" || person.ageGroup === "child" || person.ageGroup === "teenager")
    return ages.some((age) => age >= under) ? "no" : "likely";
  return "no";
}

/** Who a person is without their name: "a boy, 15", "a man". */
export function unnamedWords(person: Person, file: CaseFile, isMinor: boolean): string {
  if (person.role === "officer") return "an officer";
  const { leading } = ageOf(person, file);
  const told = file.facts.find(({ field, about }) => field === "gender" && about === person.id)?.accounts[0]?.value;
  const gender = person.gender ?? told;
  const [girl, boy, child] = isMinor ? ["a girl", "a boy", "a child"] : ["a woman", "a man", "a person"];
  const word = gender === "female" ? girl : gender === "male" ? boy : child;
  return `${word}${leading === null ? "" : leading === 0 ? ", under a year old" : `, ${leading}`}`;
}
