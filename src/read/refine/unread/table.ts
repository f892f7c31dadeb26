/** A subject with the texts around it that must not be read as the incident's, and near neighbours that must. */
export interface UnreadTable {
  /** What the last words of each text below tell of. */
  readonly about: string;
  /** The story of the incident, before each text below. It gives the claims that it gives alone, and no more. */
  readonly story: string;
  /** Texts of which the incident gets no claim. All invented. */
  readonly never: readonly string[];
  /** Near neighbours, each with a field that must be read from it. All invented. */
  readonly still: readonly (readonly [field: string, text: string])[];
}

/** A story of few words that leaves most fields open. Fiction. */
export const STORY = "Alder Crossing police shot and killed a man on Larch Street.";
