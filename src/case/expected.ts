import { type CaseFile, dayOf, type Fact, isMoment, type Protocol, type Step } from "../model/index.ts";

/**
 * What the protocols of a case's state and of the whole country say of each step, with its citation and what the case's documents know of
 * it. A step is never marked overdue here: what may lawfully be put off, and was, is not late.
 */
export function expectedIn(
  facts: readonly Fact[],
  process: readonly Step[],
  protocols: readonly Protocol[],
): NonNullable<CaseFile["expected"]> {
  const states = new Set(valuesOf(facts, "state"));
  const [day, ...otherDays] = daysOf(facts);
  return protocols
    .filter(({ state }) => state === null || (states.size === 1 && states.has(state)))
    .flatMap(({ name, sources, steps }) =>
      steps.map(({ step, body, kind, when, text, delayable, source }) => {
        const cited = sources.find(({ id }) => id === source);
        const until = delayable && day && otherDays.length === 0 ? dayAfter(day, delayable.days) : null;
        return {
          step,
          body,
          kind,
          text,
          protocol: name,
          citation: cited ? `${cited.title}${READ[cited.read]}` : "",
          url: cited?.url ?? "",
          state: process.find((known) => known.step === step)?.state ?? ("not known" as const),
          ...(when ? { when } : {}),
          ...(until ? { delayableUntil: until } : {}),
        };
      }),
    );
}

/** What was not read in the official text says so wherever it is cited. */
const READ = {
  official: "",
  copy: " (read in a copy of the text)",
  account: " (read in an account of it, not in the official text)",
} as const;

function valuesOf(facts: readonly Fact[], field: Fact["field"]): string[] {
  const accounts = facts.find((fact) => fact.field === field)?.accounts ?? [];
  return accounts.flatMap(({ value }) => (typeof value === "string" ? value : []));
}

function daysOf(facts: readonly Fact[]): string[] {
  const accounts = facts.find(({ field }) => field === "date")?.accounts ?? [];
  return [...new Set(accounts.flatMap(({ value }) => (isMoment(value) ? (dayOf(value) ?? []) : [])))];
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
