import { isAmount } from "../../../../src/model/index.ts";
import type { Told } from "./told.ts";
import type { WeaponClass } from "./weapon.ts";

/** How the person died, by the kinds of force that the account tells of. */
export function causeIn({ words }: Told): string {
  const shot = /\b(?:shot|shoot\w*|fired|firing|gunfire|gunshot|gun ?battle|opened fire|shots)\b/i.test(words);
  const taser = /\b(?:taser\w*|tased|tasing|stun gun)\b/i.test(words);
  if (shot && taser && /\b(?:shot|fired|opened fire|gunfire|gunshot)\b/i.test(words))
    return TASED_AND_SHOT.test(words) ? "gunshot_and_taser" : "gunshot";
  if (taser) return "taser";
  if (shot) return "gunshot";
  if (/\b(?:restrain\w*|asphyxia\w*|handcuff\w*|choke\w*|knee|pinned|breath\w*)\b/i.test(words))
    return "restraint_or_asphyxia";
  if (/\b(?:beat\w*|baton|punch\w*|struck)\b/i.test(words)) return "beaten";
  return /\b(?:crash\w*|collid\w*|hit by|pursuit|chase)\b/i.test(words) ? "vehicle" : "gunshot";
}

const TASED_AND_SHOT = /\b(?:taser\w*|tased|tasing)\b.*\b(?:shot|fired|opened fire)\b/is;

/** What police were there for, by the first words that say it. */
export function encounterIn({ words }: Told): string {
  return ENCOUNTERS.find(([, pattern]) => pattern.test(words))?.[0] ?? "other_nonviolent_offense";
}

const ENCOUNTERS: readonly (readonly [string, RegExp])[] = [
  ["mental_health_or_welfare_check", /\b(?:suicid\w*|welfare check|mental\w*|well-?being|check on)\b/i],
  [
    "domestic_disturbance",
    /\b(?:domestic|family (?:disturbance|violence)|(?:his|her) (?:estranged )?(?:wife|husband|girlfriend|boyfriend|mother|father|ex-\w+))\b/i,
  ],
  [
    "traffic_stop",
    /\b(?:traffic (?:stop|violation|infraction)|pull(?:ed)? (?:\w+ ){0,3}over|stop(?:ped)? (?:\w+ ){0,3}(?:vehicle|car|truck))\b/i,
  ],
  [
    "violent_crime",
    /\b(?:robber\w*|robbed|shooting|shot (?:a|an|his|her|at)|homicide|murder\w*|stabb\w*|carjack\w*|kidnap\w*|hostage|rape|assault\w*|shots fired|home invasion)\b/i,
  ],
  [
    "person_with_a_weapon",
    /\b(?:(?:with|had|holding|waving|brandishing|carrying) (?:a|an) (?:\w+ )?(?:gun|knife|weapon|rifle|handgun|machete|pistol)|armed (?:man|woman|person|subject|suspect))\b/i,
  ],
  ["other_crime_against_people", /\b(?:threaten\w*|fight\w*|attack\w*)\b/i],
];

/** Whether police came because somebody called them. */
export function callIn({ words }: Told): "yes" | "no" {
  return /\b(?:call(?:ed|s|ers?)?|911|9-1-1|report(?:s|ed) of|dispatch\w*|responded|responding)\b/i.test(words)
    ? "yes"
    : "no";
}

/** Why the state's form says officers were there. */
export function formEncounterIn({ words }: Told): string {
  if (/\b(?:hostage|barricad\w*|stand-?off)\b/i.test(words)) return "hostage_or_barricade";
  if (/\bwarrants?\b/i.test(words)) return "execution_of_a_warrant";
  if (/\btraffic (?:stop|violation)|pull(?:ed)? (?:\w+ )?over\b/i.test(words)) return "traffic_stop";
  return /\b(?:call\w*|911|9-1-1|report\w*|dispatch\w*|respond\w*)\b/i.test(words) ? "emergency_call" : "other";
}

/** Whether the person died. */
export function isFatal({ words, passage }: Told): boolean {
  return (
    passage.people.some(({ role }) => role === "killed") ||
    /\b(?:killed|killing|dead|died|deceased|fatal\w*|expired|succumbed|death|pronounced|homicide|d\.?o\.?a)\b/i.test(
      words,
    )
  );
}

/** How many officers fired, as far as the account counts them; one when it does not. */
export function officersIn(told: Told): number {
  const counted = told
    .of("officers_who_fired")
    .flatMap(({ value }) => (isAmount(value) ? (value.value ?? value.minimum ?? []) : []));
  if (counted.length > 0) return Math.max(...counted);
  return /\bofficers (?:returned fire|fired|opened fire|discharged|shot)\b/i.test(told.words) ? 2 : 1;
}

/** How MPV's coders name what the person was armed with, in a word of their own for each. */
export function armedStatusOf(weapon: WeaponClass | "not_stated"): string {
  if (weapon === "vehicle" || weapon === "not_stated") return weapon;
  return weapon === "none" || weapon === "replica_or_toy" ? "unarmed" : "allegedly_armed";
}
