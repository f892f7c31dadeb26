import type { AgencyMention, CaseFile, Fact } from "../model/index.ts";
import type { AgencyRegister } from "./agency-register.ts";
import { body } from "./voices.ts";

/**
 * The agencies that a case's documents name, each once and by its fullest name. Where all accounts give one state, and the
 * register has exactly one agency of the name there, its name and number in the register stand beside.
 */
export function agenciesOf(
  named: readonly AgencyMention[],
  facts: readonly Fact[],
  register: AgencyRegister,
): CaseFile["agencies"] {
  const found = new Map<string, { name: string; roles: string[] }>();
  for (const agency of named) {
    const key = body(agency.name);
    const known = found.get(key);
    if (!known) found.set(key, { name: agency.name, roles: [...agency.roles] });
    else if (agency.name.length > known.name.length) known.name = agency.name;
  }
  const state = onlyState(facts);
  return [...found.values()].map((agency) => {
    const registered = state === null ? null : register.find(agency.name, state);
    return registered ? { ...agency, registered } : agency;
  });
}

/** The state that a case is in; null where its documents give none, or give two. */
function onlyState(facts: readonly Fact[]): string | null {
  const [account, ...others] = facts.find(({ field }) => field === "state")?.accounts ?? [];
  return others.length === 0 && typeof account?.value === "string" ? account.value : null;
}
