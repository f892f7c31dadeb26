/**
 * One question asked of two records, as SQL over DuckDB. `columns` are made once for each record, in this order and each able to use those
 * before it and the columns of a source record; `values` once for each pair of records `l` and `r`; the first level whose `when` holds is
 * the answer. Every condition says the same of (l, r) as of (r, l), so that neither list is the master of the other.
 */
export interface Comparison {
  /** One word or two, for people and as the name of the answer's column. */
  readonly question: string;
  /**
   * What the question tells of. Two people harmed in one incident agree on all that is about the incident: so no agreement there, however
   * great, says which of them a record is of.
   */
  readonly about: "person" | "incident";
  /**
   * An earlier question without which this one cannot be weighed: agencies agree where places do. Its answers fall into classes, numbered
   * from 0 (which is also that of no answer), and the levels here have a weight in each.
   */
  readonly given?: { readonly question: string; readonly classOf: readonly number[]; readonly classes: number };
  readonly columns: readonly Named[];
  /** The columns of a source record that `columns` are made of, where many records say the same: they are then made once for all of those. */
  readonly madeOf?: readonly string[];
  readonly shares: readonly Share[];
  readonly values: readonly Named[];
  /** Holds when the two cannot be compared, which weighs nothing. */
  readonly missing: string;
  /** Holds for most strangers, and only where the last level does: asked first, so that the others need not be. */
  readonly evident?: string;
  /**
   * What columns of one value tell at little cost, or "whole" where they tell the answer: the first that holds says which answers are possible.
   * Where none holds all are. So pairs that cannot weigh enough are told before anything dear is asked, and none that could is lost.
   */
  readonly glance?: "whole" | readonly Glance[];
  /** Never empty; the last is the one that holds when no other does. Answers are numbered from 1; 0 is missing. */
  readonly levels: readonly Level[];
  /** What a record says, for people: SQL over a source record. */
  readonly says: string;
}

export type Named = readonly [name: string, sql: string];

/** A condition, and the answers that are possible where it holds; none where it tells that the two cannot be compared. */
export interface Glance {
  readonly when: string;
  readonly possible: readonly string[];
}

/** A column that says which share of the records of both lists has the record's value of another column, among those alike in a third. */
export interface Share {
  readonly name: string;
  readonly of: string;
  readonly within?: string;
}

/** One answer. */
export interface Level {
  /** In words that a person can read: one day apart. */
  readonly answer: string;
  readonly when: string;
  /**
   * What share of pairs of one person answers so, and of pairs of strangers: what is believed before anything was counted, and weighs as much
   * as a few dozen pairs.
   */
  readonly same: number;
  readonly others: number;
  /**
   * The shares, of the record `l`, that multiplied say how common that is on which the two agree. To share a rare name says more than to
   * share a common one.
   */
  readonly rarity?: readonly string[];
}
