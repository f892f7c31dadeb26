import type { FieldName, Mode, SpeakerKind } from "../model/index.ts";

/** One claim a sentence must give, as much of it as the case is about. */
export interface Expected {
  readonly field: FieldName;
  /** Compared part by part: every part named here must be so, others may be anything. */
  readonly value?: unknown;
  readonly mode?: Mode;
  readonly speaker?: SpeakerKind;
  /** The name or description of the person it is about. */
  readonly about?: string;
}

/**
 * The two tables beside each rule. All people and places in them are invented. `match` sentences must give what stands
 * beside them, by this rule; `never` sentences must give nothing by this rule.
 */
export interface RuleCases {
  readonly match: readonly {
    readonly text: string;
    readonly published?: string;
    readonly expect: Expected | readonly Expected[];
  }[];
  readonly never: readonly string[];
}
