import type { Annotated, Piece } from "./annotated.ts";

/** One attribution as two readers labelled it. */
export type Pair = readonly [one: Annotated, other: Annotated];

export interface Agreement {
  /** The share of pairs with the same label. */
  readonly raw: number;
  /** Cohen's kappa: agreement beyond what the two readers' shares of labels would give by chance. 1 if no pair can differ. */
  readonly kappa: number;
}

/** How much two contents must share of all their characters to be the same one. */
const SAME = 0.3;

/**
 * The attributions that both readers marked: cues that overlap and contents alike, each taken once, the most alike first.
 * A content is no hindrance where one of the readers marked none.
 */
export function pairsOf(ones: readonly Annotated[], others: readonly Annotated[]): Pair[] {
  const candidates = ones.flatMap((one) =>
    others
      .filter(
        (other) => other.corpus === one.corpus && other.document === one.document && shared(one.cue, other.cue) > 0,
      )
      .filter((other) => one.content.length * other.content.length === 0 || alike(one.content, other.content) >= SAME)
      .map((other) => ({ one, other, alike: alike(one.content, other.content) + alike(one.source, other.source) })),
  );
  const taken = new Set<Annotated>();
  return candidates
    .sort((a, b) => b.alike - a.alike)
    .flatMap(({ one, other }): Pair[] => {
      if (taken.has(one) || taken.has(other)) return [];
      taken.add(one).add(other);
      return [[one, other]];
    });
}

/** How far the two readers' labels agree over the pairs. */
export function agreementOn(pairs: readonly Pair[], labelOf: (annotated: Annotated) => string): Agreement {
  const labels = pairs.map(([one, other]) => [labelOf(one), labelOf(other)] as const);
  const raw = labels.filter(([one, other]) => one === other).length / pairs.length;
  const share = (label: string, reader: 0 | 1) => labels.filter((both) => both[reader] === label).length / pairs.length;
  const chance = [...new Set(labels.flat())].reduce((sum, label) => sum + share(label, 0) * share(label, 1), 0);
  return { raw, kappa: chance === 1 ? 1 : (raw - chance) / (1 - chance) };
}

/** The characters that two parts share, of all that either has; 1 when both are empty. */
function alike(one: readonly Piece[], other: readonly Piece[]): number {
  const all = lengthOf(one) + lengthOf(other) - shared(one, other);
  return all === 0 ? 1 : shared(one, other) / all;
}

function shared(one: readonly Piece[], other: readonly Piece[]): number {
  return one
    .flatMap(([start, end]) => other.map(([from, to]) => Math.max(0, Math.min(end, to) - Math.max(start, from))))
    .reduce((sum, characters) => sum + characters, 0);
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, [start, end]) => sum + end - start, 0);
}
