import { type AttributedArticle, type AttributionSpans, type Piece, ROLES, type Role } from "./attribution-spans.ts";

/** Precision, recall and F1, from 0 to 1, with the counts they come from. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly predicted: number;
  readonly gold: number;
}

/** The scores of a set of articles. */
export interface AttributionScores {
  /** Distinct spans, found exactly. */
  readonly exact: Record<Role, Score>;
  /** Spans that overlap one of the same role. */
  readonly overlap: Record<Role, Score>;
  /** Attributions whose cue overlaps, and whose source and content each overlap or are both empty. */
  readonly relations: Score;
}

/** Scores predictions as `score_attribution.mjs` beside the data does; an article without a prediction counts as empty. */
export function scoreAttributions(
  gold: readonly AttributedArticle[],
  predicted: readonly AttributedArticle[],
): AttributionScores {
  const byId = new Map(predicted.map((article) => [article.id, article.attributions]));
  const pairs = gold.map((article) => ({ gold: article.attributions, found: byId.get(article.id) ?? [] }));
  const each = (score: (role: Role) => Score) =>
    Object.fromEntries(ROLES.map((role) => [role, score(role)])) as Record<Role, Score>;
  return {
    exact: each((role) => {
      let right = 0;
      let predictions = 0;
      let answers = 0;
      for (const pair of pairs) {
        const g = distinct(pair.gold, role);
        const p = distinct(pair.found, role);
        right += [...p.keys()].filter((key) => g.has(key)).length;
        predictions += p.size;
        answers += g.size;
      }
      return scoreOf(right, right, predictions, answers);
    }),
    overlap: each((role) => {
      let found = 0;
      let covered = 0;
      let predictions = 0;
      let answers = 0;
      for (const pair of pairs) {
        const g = [...distinct(pair.gold, role).values()];
        const p = [...distinct(pair.found, role).values()];
        found += p.filter((span) => overlaps([span], g)).length;
        covered += g.filter((span) => overlaps([span], p)).length;
        predictions += p.length;
        answers += g.length;
      }
      return scoreOf(found, covered, predictions, answers);
    }),
    relations: relationScore(pairs),
  };
}

function relationScore(
  pairs: readonly { gold: readonly AttributionSpans[]; found: readonly AttributionSpans[] }[],
): Score {
  let right = 0;
  let predictions = 0;
  let answers = 0;
  for (const pair of pairs) {
    right += matches(pair.gold, pair.found).filter((match) => match !== null).length;
    predictions += pair.found.length;
    answers += pair.gold.length;
  }
  return scoreOf(right, right, predictions, answers);
}

/** For each right answer, in order, the place of the first prediction that matches it and no answer before it; or null. */
export function matches(gold: readonly AttributionSpans[], found: readonly AttributionSpans[]): (number | null)[] {
  const used = new Set<number>();
  return gold.map((answer) => {
    const place = found.findIndex((prediction, i) => !used.has(i) && sameRelation(prediction, answer));
    if (place < 0) return null;
    used.add(place);
    return place;
  });
}

function sameRelation(a: AttributionSpans, b: AttributionSpans): boolean {
  const alike = (role: Role) => (a[role].length === 0 && b[role].length === 0) || overlaps(a[role], b[role]);
  return overlaps(a.cue, b.cue) && alike("source") && alike("content");
}

function overlaps(a: readonly Piece[], b: readonly Piece[]): boolean {
  return a.some(([start, end]) => b.some(([from, to]) => start < to && from < end));
}

function distinct(attributions: readonly AttributionSpans[], role: Role): Map<string, Piece> {
  return new Map(attributions.flatMap((a) => a[role].map((span) => [span.join("-"), span] as const)));
}

function scoreOf(found: number, covered: number, predicted: number, gold: number): Score {
  const precision = predicted ? found / predicted : 0;
  const recall = gold ? covered / gold : 0;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1, predicted, gold };
}
