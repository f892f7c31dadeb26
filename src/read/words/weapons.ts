/** Nouns of weapons and of things taken for weapons, singular and plural, each with the word it is recorded under. */
const WEAPONS: readonly (readonly [recorded: string, words: string])[] = [
  [
    "replica gun",
    "replica guns?|replica (?:handgun|pistol|firearm|rifle)s?|toy guns?|fake guns?|imitation (?:guns?|firearms?)|airsoft (?:guns?|pistols?|rifles?)|bb guns?|pellet guns?|air guns?",
  ],
  ["handgun", "handguns?|pistols?|revolvers?|semi-?automatic pistols?"],
  ["shotgun", "shotguns?"],
  ["rifle", "rifles?|assault rifles?|ar-15s?|long guns?"],
  ["gun", "guns?|firearms?"],
  ["kitchen knife", "(?:kitchen|steak|butcher|carving|paring)[ -](?:knife|knives)"],
  ["folding knife", "(?:folding|pocket|jack)[ -]?(?:knife|knives)|switchblades?"],
  ["box cutter", "box ?cutters?|utility knife"],
  ["knife", "knife|knives"],
  ["machete", "machetes?"],
  ["sword", "swords?"],
  ["ax", "axes?|axe?|hatchets?"],
  ["scissors", "scissors"],
  ["screwdriver", "screwdrivers?"],
  ["hammer", "hammers?"],
  ["bat", "(?:baseball )?bats?"],
  ["pipe", "(?:metal |steel |lead )?pipes?"],
  ["crowbar", "crowbars?|tire irons?"],
  ["stick", "sticks?|clubs?|boards?"],
  ["rock", "rocks?|bricks?|stones?"],
  ["razor", "razors?|razor blades?|blades?|sharp objects?|edged weapons?|shards? of glass|piece of glass"],
  ["explosive", "explosives?|grenades?|molotov cocktails?"],
  ["weapon", "weapons?"],
];

/** A regular expression source for a weapon's noun. */
export const WEAPON = WEAPONS.map(([, words]) => words).join("|");

const PATTERNS = WEAPONS.map(([recorded, words]) => [recorded, new RegExp(`(?:^|[\\s-])(?:${words})$`, "i")] as const);

/** The word a weapon is recorded under: "a large kitchen knife" → "knife"; null when the phrase names none. */
export function weaponOf(phrase: string): string | null {
  return PATTERNS.find(([, pattern]) => pattern.test(phrase.trim()))?.[0] ?? null;
}
