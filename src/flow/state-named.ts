import { postalCodeOf, stateNames } from "../read/index.ts";

/** The full name of a state that somebody names as "oregon" or "OR"; null where there is none. */
export function stateNamed(words: string): string | null {
  const wanted = words.trim().toLowerCase();
  return stateNames.find((name) => [name, postalCodeOf(name)].some((one) => one?.toLowerCase() === wanted)) ?? null;
}
