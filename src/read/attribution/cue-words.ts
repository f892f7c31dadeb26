/**
 * How often a word is part of a cue, in eight steps: 0 never seen in one, 7 nearly always. A word that is in a cue
 * `inCue` times of `all`; few sightings count for less.
 */
export function cueStep(inCue: number, all: number): number {
  if (inCue <= 0) return 0;
  const share = inCue / (all + 4);
  if (share > 0.7) return 7;
  if (share > 0.5) return 6;
  if (share > 0.3) return 5;
  if (share > 0.15) return 4;
  if (share > 0.06) return 3;
  return share > 0.02 ? 2 : 1;
}

/** From this step on a word counts as a likely cue. */
export const LIKELY_CUE = 4;
