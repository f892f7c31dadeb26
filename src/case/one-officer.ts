import { type Claim, type FieldName, isAmount, isStepReport, type Person } from "../model/index.ts";

/** Fields told of "the officer" before the name is given. */
const OF_AN_OFFICER: ReadonlySet<FieldName> = new Set(["leave", "discipline", "charging_decision"]);
const SHOW_ONE: ReadonlySet<FieldName> = new Set([...OF_AN_OFFICER, "fired"]);

/**
 * The one officer whom a case is about, when it names one who fired, was charged, disciplined or put on leave, and nothing in it tells of
 * more than one; else null. What was told of "the officer" on the first day is then told of them.
 */
export function theOneOfficer(people: readonly Person[], claims: readonly Claim[]): string | null {
  const officers = new Set(people.flatMap(({ id, role, name }) => (role === "officer" && name !== null ? [id] : [])));
  const acted = new Set(
    claims.flatMap(({ field, about }) => (SHOW_ONE.has(field) && about !== null && officers.has(about) ? [about] : [])),
  );
  const [only] = acted;
  return acted.size === 1 && !claims.some(tellsOfSeveral) ? (only ?? null) : null;
}

function tellsOfSeveral({ field, value, mode }: Claim): boolean {
  if (mode === "denied") return false;
  const count = field === "officers_who_fired" && isAmount(value) ? value : isStepReport(value) ? value.people : null;
  return (count?.minimum ?? 0) > 1;
}

/** Whether a claim about nobody by name is about the one officer of its case. */
export function isOfTheOfficer({ field, about }: Claim): boolean {
  return about === null && OF_AN_OFFICER.has(field);
}
