import type { Evidence, Sha256 } from "../../model/index.ts";
import type { HoldRule } from "./policy.ts";

/** One thing that is kept off public case files, and the mark that stands in its place: a mark never tells how long what it hides is. */
export interface Hold {
  readonly rule: HoldRule;
  /** What is held, in words that do not give it away: "the name of a boy, 15". */
  readonly what: string;
  readonly because: string;
  readonly decision: number | null;
  readonly mark: string;
  /** The documents in whose texts, titles and addresses it is looked for. */
  readonly documents: readonly Sha256[];
  /** The names that are held, in all their forms; empty where no name is. */
  readonly names: readonly string[];
  /** Words that are held as they are. */
  readonly words: readonly string[];
  /** Places that are held whatever stands there. */
  readonly spans: readonly Evidence[];
  /** Where the person is mentioned: there a part of the name is theirs, even if it is a common word. */
  readonly mentions: readonly Evidence[];
  readonly person: string | null;
  readonly claims: readonly string[];
  /** A document that is held whole. */
  readonly document: Sha256 | null;
  /** That the whole case is held. */
  readonly wholeCase: boolean;
  readonly fact: { readonly field: string; readonly about: string | null } | null;
}

/** A hold of nothing yet, to be filled. */
export const emptyHold = {
  names: [],
  words: [],
  spans: [],
  mentions: [],
  person: null,
  claims: [],
  fact: null,
  document: null,
  wholeCase: false,
  decision: null,
} as const;
