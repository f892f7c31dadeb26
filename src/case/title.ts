import { type Fact, isAmount, isMoment, type Person } from "../model/index.ts";

/** What a case is called: what kind of incident, where, when, and who was harmed, as far as the leading accounts say. */
export function titleOf(facts: readonly Fact[], people: readonly Person[]): string {
  const leading = (field: Fact["field"]) =>
    facts.find((f) => f.field === field && f.status !== "withheld")?.accounts[0]?.value ?? null;
  const place = [leading("city") ?? leading("county"), leading("state")]
    .filter((v): v is string => typeof v === "string")
    .join(", ");
  const date = leading("date");
  const shooting = facts.some((f) => f.field === "officers_who_fired" || f.field === "shots_fired");
  const when = isMoment(date) ? (date.value ?? date.text) : null;
  const where = [place ? ` in ${place}` : "", when ? `, ${when}` : ""].join("");
  const who = harmed(people, leading("persons_killed"));
  return `${shooting ? "Police shooting" : "Police use of force"}${where}${who ? `: ${who}` : ""}`;
}

function harmed(people: readonly Person[], killedAmount: unknown): string {
  const killed = people.filter((p) => p.role === "killed");
  const named = killed.filter((p) => p.name !== null).map((p) => p.name);
  if (named.length > 0 && named.length === killed.length) return `${named.join(", ")} killed`;
  const count = isAmount(killedAmount as never) ? (killedAmount as { value: number | null }).value : null;
  const number = Math.max(count ?? 0, killed.length);
  if (number > 0) return number === 1 ? "one person killed" : `${number} people killed`;
  const injured = people.filter((p) => p.role === "injured");
  return injured.length > 0 ? (injured.length === 1 ? "one person injured" : `${injured.length} people injured`) : "";
}
