type Ids = readonly string[];

/** A conflict of the gold records, or one that was found: a field, and each value with the pages that give it. */
export interface Conflict {
  readonly field: string;
  readonly values: readonly { readonly value: unknown; readonly docs: Ids }[];
}

/** The fields of the catalogue that a gold field's first part is told in. Gold fields that no field of the catalogue holds are in none. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  date: ["date"],
  date_of_shooting: ["date"],
  page_date_vs_event: ["date"],
  time: ["time"],
  call_time: ["time"],
  location: ["street_address", "cross_streets", "place_name"],
  address: ["street_address", "place_name"],
  place_of_confrontation: ["street_address", "place_name"],
  neighborhood: ["city", "place_name"],
  officers_fired: ["officers_who_fired"],
  who_fired: ["officers_who_fired"],
  victim_age: ["age"],
  bystander_age: ["age"],
  officer_age: ["age"],
  officer_tenure: ["years_of_service"],
  officer_experience: ["years_of_service"],
  name_spelling: ["name"],
  mayor_name: ["name"],
  aunt_name: ["name"],
  weapon: ["weapon", "armed_status"],
  knife: ["weapon"],
  object: ["object_held", "weapon", "armed_status"],
  object_in_hand: ["object_held", "weapon", "armed_status"],
  armed: ["armed_status", "weapon", "weapon_use"],
  armed_when_shot: ["armed_status", "weapon", "weapon_use", "hands"],
  phone: ["hands"],
  hands: ["hands"],
  posture: ["position"],
  position: ["position"],
  vehicle_motion: ["vehicle_motion"],
  father_wounds: ["wounds", "times_hit"],
  wounds: ["wounds", "times_hit", "cause_of_death"],
  moment_of_shot: ["position", "vehicle_motion", "hands", "weapon_use"],
  recovered: ["weapon"],
  charges: ["charging_decision", "trial_outcome"],
  leave: ["leave"],
  fired: ["discipline"],
  employment: ["discipline", "leave"],
  warrant: ["warrant", "warrant_kind", "encounter_reason"],
  call_type: ["call_source", "encounter_reason"],
  call_reason: ["encounter_reason"],
  stop_reason: ["encounter_reason", "warrant_kind"],
  pursuit_reason: ["encounter_reason", "pursuit", "warrant_kind"],
  investigating_body: ["investigating_body"],
  shots: ["shots_fired", "times_hit"],
  civil: ["settlement", "civil_suit"],
  officer_account: ["officer_account"],
  others_wounded: ["persons_injured"],
  employer: ["agency"],
};

/**
 * Whether a found conflict is the gold one: told in a field that holds it, with two of its values given by pages that the gold has on
 * two sides of it.
 */
export function isSame(found: Conflict, gold: Conflict): boolean {
  if (!(FIELDS[gold.field.split(":")[0] ?? ""] ?? []).includes(found.field)) return false;
  const sides = found.values.map(({ docs }) => new Set(gold.values.flatMap((v, k) => (meet(v.docs, docs) ? [k] : []))));
  return sides.some((a, i) => sides.slice(i + 1).some((b) => [...a].some((x) => [...b].some((y) => x !== y))));
}

/** Whether a field of the catalogue holds what a gold conflict is about. */
export function isHeld(gold: Conflict): boolean {
  return (FIELDS[gold.field.split(":")[0] ?? ""] ?? []).length > 0;
}

function meet(a: Ids, b: Ids): boolean {
  return a.some((id) => b.includes(id));
}
