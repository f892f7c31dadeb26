import type { FieldValue } from "../../model/index.ts";

/** How documents call a race, and the word that lists have for it. */
const RACES: readonly (readonly [RegExp, string])[] = [
  [/^(?:black|african[- ]american)$/i, "Black"],
  [/^(?:white|caucasian)$/i, "White"],
  [/^(?:hispanic|latin[oax])$/i, "Hispanic"],
  [/^(?:asian(?:[- ]american)?|south asian)$/i, "Asian"],
  [/^(?:native american|american indian|alaska native|indigenous)$/i, "Native American"],
  [/^(?:pacific islander|native hawaiian)$/i, "Pacific Islander"],
];

/** How a person died, in the words of a medical examiner or of the force that was used. Both may name several causes; then none is given. */
const CAUSES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:gun ?shots?|shot|firearm|bullet)\b/i, "gunshot"],
  [/\b(?:taser|stun gun|electrical (?:shock|discharge))\b/i, "taser"],
  [/\b(?:vehicle|cruiser|crash|collision|struck by a car)\b/i, "vehicle"],
  [/\b(?:restraint|chokehold|asphyxia(?:tion)?|neck hold|carotid)\b/i, "restraint"],
  [/\b(?:baton|police dog|less-lethal munition|pepper spray|blunt (?:force|trauma))\b/i, "other"],
];

/** The word that lists have for a race; as it was told where they have none. */
export function raceOf(told: string | null): string | null {
  return told && (RACES.find(([called]) => called.test(told))?.[1] ?? told);
}

/** The cause of a death in the word that lists have for it: by the cause that was found, else by the one kind of force that was used. */
export function causeOf(found: string | null, force: readonly FieldValue[]): string | null {
  if (found !== null) return only(found);
  return only(force.filter((kind) => typeof kind === "string").join("; "));
}

function only(words: string): string | null {
  const named = new Set(CAUSES.flatMap(([called, cause]) => (called.test(words) ? [cause] : [])));
  const [cause] = named;
  return named.size === 1 ? (cause ?? null) : null;
}
