import { Mode } from "../../src/model/index.ts";

/** One attribution's mode as people labelled it and as it was read. */
export interface ModePair {
  readonly gold: Mode;
  readonly read: Mode;
}

export interface ModeScore {
  readonly mode: Mode;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly labelled: number;
}

export interface ModeScores {
  readonly each: readonly ModeScore[];
  /** The mean of the F1 of every mode that was labelled or read. */
  readonly macroF1: number;
  readonly accuracy: number;
  /** How many are labelled the row's mode and read as the column's, in the order of the modes. */
  readonly confusion: readonly (readonly number[])[];
  /** Of allegations and denials, the share read as stated or confirmed: printed as if it were so. */
  readonly printedAsFact: number;
}

export const MODES: readonly Mode[] = Mode.options;

/** Precision, recall and F1 of each mode; a share of nothing is 0. */
export function modeScores(pairs: readonly ModePair[]): ModeScores {
  const count = (test: (pair: ModePair) => boolean) => pairs.filter(test).length;
  const each = MODES.map((mode) => {
    const right = count(({ gold, read }) => gold === mode && read === mode);
    const labelled = count(({ gold }) => gold === mode);
    const precision = share(
      right,
      count(({ read }) => read === mode),
    );
    const recall = share(right, labelled);
    return { mode, precision, recall, f1: share(2 * precision * recall, precision + recall), labelled };
  });
  const seen = each.filter(({ mode, labelled }) => labelled > 0 || pairs.some(({ read }) => read === mode));
  const charged = pairs.filter(({ gold }) => gold === "alleged" || gold === "denied");
  const asFact = charged.filter(({ read }) => read === "stated" || read === "confirmed").length;
  return {
    each,
    macroF1: share(
      seen.reduce((sum, { f1 }) => sum + f1, 0),
      seen.length,
    ),
    accuracy: share(
      count(({ gold, read }) => gold === read),
      pairs.length,
    ),
    confusion: MODES.map((row) => MODES.map((column) => count(({ gold, read }) => gold === row && read === column))),
    printedAsFact: share(asFact, charged.length),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
