import type { Claim } from "../../../../src/model/index.ts";
import { weaponOf } from "../../../../src/read/words/weapons.ts";
import type { Told } from "./told.ts";

/** The classes that the coders of Mapping Police Violence's weapons were put into. */
export type WeaponClass =
  | "gun"
  | "edged"
  | "vehicle"
  | "replica_or_toy"
  | "blunt_or_tool"
  | "other"
  | "unspecified"
  | "none";

const CLASSES: Readonly<Record<string, WeaponClass>> = {
  "replica gun": "replica_or_toy",
  handgun: "gun",
  shotgun: "gun",
  rifle: "gun",
  gun: "gun",
  knife: "edged",
  machete: "edged",
  sword: "edged",
  ax: "edged",
  scissors: "edged",
  razor: "edged",
  screwdriver: "edged",
  hammer: "blunt_or_tool",
  bat: "blunt_or_tool",
  pipe: "blunt_or_tool",
  crowbar: "blunt_or_tool",
  stick: "blunt_or_tool",
  rock: "blunt_or_tool",
  explosive: "other",
  vehicle: "vehicle",
  weapon: "unspecified",
};

/** What the account has the person armed with: by the rules' claims; else by the words for weapons in it; else null. */
export function weaponIn(told: Told): WeaponClass | null {
  const claimed = told.of("weapon").map(classOf);
  const unplaced = told.unplaced.flatMap(({ rule, words }) =>
    rule === "weapon-fired" ? ["gun" as const] : rule.startsWith("weapon") ? classOfWords(words) : [],
  );
  const read = [...claimed, ...unplaced].filter((found) => found !== null);
  if (read.includes("replica_or_toy") || REPLICA.test(told.words)) return "replica_or_toy";
  const exact = read.find((found) => found !== "unspecified");
  const status = told.of("armed_status").find(({ value }) => value === "unarmed");
  if (status && (!exact || !claimed.includes(exact))) return "none";
  return exact ?? byWords(told.words) ?? (read.length > 0 || told.of("armed_status").length > 0 ? "unspecified" : null);
}

function classOf({ value }: Claim): WeaponClass | null {
  return CLASSES[String(value)] ?? null;
}

function classOfWords(words: string): WeaponClass[] {
  const weapon = weaponOf(words);
  const found = weapon === null ? null : CLASSES[weapon];
  return found ? [found] : [];
}

const REPLICA =
  /\b(?:replica|toy (?:gun|rifle|pistol)|fake (?:gun|weapon|handgun)|bb(?: |-)?(?:gun|pistol|rifle)|airsoft|air ?soft|pellet (?:gun|pistol|rifle)|air (?:rifle|pistol|gun)|paintball)\b/i;

/** The first kind of weapon that the words name apart from an officer's; an account this short has few others in it. */
function byWords(words: string): WeaponClass | null {
  const others = words.replace(OFFICERS_OWN, " ");
  return KINDS.find(([, pattern]) => pattern.test(others))?.[0] ?? null;
}

const OFFICERS_OWN =
  /\b(?:(?:stun|bean ?bag|less[- ]lethal|service|duty|taser) (?:guns?|weapons?|rounds?|shotguns?|pistols?)|(?:officers?|deput(?:y|ies)|troopers?|police)['’]s? (?:\w+ ){0,2}(?:guns?|weapons?|firearms?)|(?:officers?|deput(?:y|ies)|troopers?|police) (?:\w+ ){0,3}(?:fired|drew|pulled) (?:their|his|her) (?:\w+ )?(?:guns?|weapons?|firearms?)|(?:police|officers?|deput(?:y|ies)) (?:opened|returned) fire|unarmed)\b/gi;
const KINDS: readonly (readonly [WeaponClass, RegExp])[] = [
  [
    "edged",
    /\b(?:knife|knives|machete|sword|stabb\w+|stab|axe?|hatchet|box ?cutter|scissors|screwdriver|razor|blade|dagger|bayonet|edged|sharp|cut(?:ting)? (?:himself|herself))\b/i,
  ],
  [
    "gun",
    /\b(?:guns?|handguns?|firearms?|rifles?|shotguns?|pistols?|revolvers?|gunfire|gunman|gunmen|gunshots?|shoot-?out|gunpoint|gun ?battle|gun ?fight|firefight|shooter|shots (?:were )?(?:fired|exchanged)|fired (?:at|on|several|multiple|shots?)|(?:shot|shooting|firing) at|opened fire|armed robber\w+)\b/i,
  ],
  [
    "vehicle",
    /\b(?:ramm\w+|ram|r[au]n (?:over|down)|swerv\w+|dragg\w+|(?:vehicle|car|truck|suv|van) as a weapon|(?:hit|struck|strike|striking|hitting|hurt|toward|towards|at|into|over|back(?:ed|ing) (?:up )?(?:into|toward)) (?:an? |the |two |three |one of the |them|one |another |pursuing )?(?:\w+ ){0,3}(?:officers?|deput(?:y|ies)|troopers?|police|crowd|cruiser)[^.]{0,60}(?:car|vehicle|truck|suv|van|pickup)|(?:drove|driving|accelerat\w+|sped|reverse\w*|backed) [^.]{0,60}(?:at|toward|towards|into|over|struck|hit) (?:\w+ ){0,4}(?:officers?|deput(?:y|ies)|troopers?|police|them|him|cruiser))\b/i,
  ],
  [
    "blunt_or_tool",
    /\b(?:hammer|bat|pipe|crowbar|tire iron|stick|club|board|pole|wrench|shovel|rock|brick|rod|cane|pitchfork|rake|metal object|baton|hoe|branch|chain|flashlight|broom\w*|tool|2x4|two-by-four)\b/i,
  ],
  ["other", /\b(?:explosive|grenade|bomb|molotov|gasoline|crossbow|arrow|fire extinguisher|pepper spray)\b/i],
  ["none", /\b(?:unarmed|not armed|no weapons?|did not have (?:a|any) weapon|was naked|cell ?phone)\b/i],
  ["unspecified", /\b(?:armed|weapons?)\b/i],
];

/**
 * What an account without a word for a weapon is likeliest coded with. No reading: the coders took it from elsewhere.
 * What the commonest code is was looked up on half of the accounts.
 */
export function guessed({ words }: Told): WeaponClass | "not_stated" {
  if (/\b(?:withheld|unclear|unknown|few details|(?:not|n't) (?:been )?(?:released|say|said|clear))\b/i.test(words))
    return "not_stated";
  if (/\b(?:taser\w*|tased|tasing|stun)\b/i.test(words)) return "none";
  if (/\b(?:stand-?off|barricad\w*|hostage)\b/i.test(words)) return "gun";
  return /\b(?:chase|pursuit|pursu\w+|vehicle|drove|truck|crash\w*)\b/i.test(words) ? "vehicle" : "none";
}
