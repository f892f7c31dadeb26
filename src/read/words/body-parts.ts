/** Parts of the body as stories of shootings name them, each with the part it is recorded under. */
const PARTS: readonly (readonly [recorded: string, words: string])[] = [
  ["head", "heads?|face|temple|forehead|skull|eye"],
  ["neck", "neck|throat"],
  ["chest", "chest|heart"],
  ["abdomen", "abdomen|stomach|belly|midsection|groin|pelvis"],
  ["back", "back(?! of (?:the|his|her) (?:head|neck))|buttocks"],
  ["torso", "torso|side|upper body|body"],
  ["arm", "arms?|hands?|shoulders?|elbow|wrist|forearm"],
  ["leg", "legs?|thighs?|foot|feet|hips?|knees?|ankle|calf"],
];

/** A regular expression source for a part of the body. */
export const PART = `(?:${PARTS.map(([, words]) => words).join("|")})\\b`;

const PATTERNS = PARTS.map(([recorded, words]) => [recorded, new RegExp(`\\b(?:${words})\\b`, "i")] as const);

/** The parts that a phrase names: "left arm and chest" has arm and chest. "The back of the head" is the head. */
export function partsIn(phrase: string): string[] {
  return PATTERNS.filter(([, pattern]) => pattern.test(phrase)).map(([recorded]) => recorded);
}
