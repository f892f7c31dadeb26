import { ROLES, type Role } from "./attribution-spans.ts";

/** A sentence of a corpus that is cut into tokens, with BIO labels: "B-source", "I-source", "O". */
export interface LabelledSentence {
  readonly id: string;
  readonly tokens: readonly string[];
  readonly labels: readonly string[];
}

/** A sentence's own words and where each of its tokens stands in them, `[start, end)`. */
export interface PlacedSentence {
  readonly text: string;
  readonly places: readonly (readonly [number, number])[];
}

/**
 * A sentence as it stands in its article, from `from` on, with the place behind it; or null where the article has no such
 * tokens in a row. Brackets and quotation marks are written otherwise in the tokens ("-LRB-", "``") and match any.
 */
export function placeIn(
  article: string,
  tokens: readonly string[],
  from: number,
): (PlacedSentence & { end: number }) | null {
  const pattern = tokens.map((token) => MARKS.get(token) ?? literally(token).replace(/'/g, "['’‘]"));
  const found = new RegExp(pattern.map((each) => `(${each})`).join("\\s*"), "dg");
  found.lastIndex = from;
  const match = found.exec(article);
  if (!match) return null;
  const start = match.index;
  const places = (match.indices ?? []).slice(1).map(([a, b] = [0, 0]) => [a - start, b - start] as const);
  return { text: match[0], places, end: start + match[0].length };
}

function literally(token: string): string {
  return token.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

const QUOTES = `["“”'‘’\`]{1,2}`;
const MARKS: ReadonlyMap<string, string> = new Map([
  ["``", QUOTES],
  ["''", QUOTES],
  ["`", QUOTES],
  ["'", QUOTES],
  ['"', QUOTES],
  ["-LRB-", "\\("],
  ["-RRB-", "\\)"],
  ["-LSB-", "\\["],
  ["-RSB-", "\\]"],
  ["-LCB-", "\\{"],
  ["-RCB-", "\\}"],
  ["--", "(?:--|–|—)"],
  ["...", "(?:\\.\\.\\.|…)"],
]);

/** The tokens with a space between: for a sentence that its article does not hold. */
export function joined(tokens: readonly string[]): PlacedSentence {
  let at = 0;
  const places = tokens.map((token) => {
    const place = [at, at + token.length] as const;
    at += token.length + 1;
    return place;
  });
  return { text: tokens.join(" "), places };
}

/** The spans of a role that BIO labels mark, as "first-last" token numbers. An "I" behind nothing begins one. */
export function labelledSpans(labels: readonly string[], role: Role): Set<string> {
  const spans = new Set<string>();
  let first = -1;
  for (let i = 0; i <= labels.length; i++) {
    const label = labels[i] ?? "O";
    const goesOn = first >= 0 && label === `I-${role}`;
    if (goesOn) continue;
    if (first >= 0) spans.add(`${first}-${i - 1}`);
    first = label === `B-${role}` || label === `I-${role}` ? i : -1;
  }
  return spans;
}

/** A span of characters as the tokens it touches, "first-last"; null where it touches none. */
export function tokensOf([start, end]: readonly [number, number], { places }: PlacedSentence): string | null {
  const touched = places.flatMap(([a, b], i) => (a < end && start < b ? [i] : []));
  return touched.length > 0 ? `${touched[0]}-${touched.at(-1)}` : null;
}

/** How many spans were found exactly, by role. */
export type Counts = Record<Role, { right: number; predicted: number; gold: number }>;

export function noCounts(): Counts {
  return Object.fromEntries(ROLES.map((role) => [role, { right: 0, predicted: 0, gold: 0 }])) as Counts;
}
