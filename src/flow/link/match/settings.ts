/** How two tables are linked. */
export interface LinkSettings {
  /** The schema of the database in which everything that is made stands. */
  readonly schema: string;
  /** A table of `left_key`, `right_key` and `same`: pairs that people judged, to learn from beside those that nobody did. */
  readonly labels?: string;
  /** From this probability on, and if no other choice comes near, a pair is the same. */
  readonly sure: number;
  /** From this probability on a pair is kept and may be unsure; below, it is different and is not kept. */
  readonly possible: number;
  /** By how many bits a choice of links must beat the best one without a link, for that to be sure. */
  readonly margin: number;
  /** Pairs that are looked at to learn from, at most, for each thing that is learned. */
  readonly pairsToLearnFrom: number;
  /** A blocking key that would bring together more pairs is not used, and is counted. */
  readonly largestBlock: number;
}

export const defaultLinkSettings: LinkSettings = {
  schema: "linking",
  sure: 0.5,
  possible: 0.05,
  margin: 1,
  pairsToLearnFrom: 50_000,
  largestBlock: 1_000_000,
};

/** A probability in bits: the weight that makes it. */
export const bits = (probability: number): number => Math.log2(probability / (1 - probability));
