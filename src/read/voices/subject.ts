import type { Mention } from "../passage.ts";
import type { Span } from "../sentences.ts";
import { latin } from "../words/latin.ts";

/** The part of a sentence that subjects are looked for in. */
export interface Clause extends Span {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

const AUXILIARY =
  "(?:'s|’s)?(?:,? (?:who|which|that))?(?:,? (?:has|have|had|was|were|is|are|be|been|being|also|later|then|both|all|each|first|again|just|already|since|did|does|do|not|never|would|will|could|still|now|soon|once|ever|even|two|three|[\\p{Ll}]+ly))*";
/** Past tenses that do not end in "-ed", of verbs that stories of encounters join to others: "got out and fired". */
const PAST =
  "got|ran|took|came|left|drove|fled|went|began|stood|sat|fell|hid|fought|broke|kept|held|led|stole|threw|hit|struck|became|met|put|set|sped|swung";
const GAPS: readonly RegExp[] = [
  new RegExp(`^${AUXILIARY} *$`, "u"),
  new RegExp(
    `^(?:, \\d{1,3})?,?(?: [\\p{Ll}]+ly| then| later| also)? (?:with|of|from|for|at|in|on|who|whose|that|which|armed|${PAST}|(?!during\\b)[\\p{Ll}]+(?:ed|ing))(?:,? [^.;:]{1,90}?)?,?${AUXILIARY} *$`,
    "u",
  ),
  new RegExp(`^, [^.;:]{1,140},${AUXILIARY} *$`, "u"),
  new RegExp(`^(?: [\\p{L}’'-]+){1,8} to${AUXILIARY} *$`, "u"),
  // "he was suicidal and armed with", "she was in a car and raised": a second thing said of the same subject.
  new RegExp(`^ (?:was|were|is|are|had been|has been) (?:[\\p{L}’'-]+ ){1,5}(?:and|but|when) ?${AUXILIARY} *$`, "u"),
  // "Officer Pell shot Omar Teal and has returned": a second thing that the same one did.
  new RegExp(`^ shot (?!and )[^.;:,]{3,60} and${AUXILIARY} *$`, "u"),
].map(latin);

/** Stops that end no clause: "U.S. Marshals", "Roe Jr., 30, died". */
const ABBREVIATION = /\b(?:(?:\p{Lu}\.)+|(?:Jr|Sr|St|Sgt|Lt|Capt|Dr|Mr|Ms|Mrs|Ave|Blvd)\.)/gu;
const OWN_CLAUSE =
  /\b(?:said|says|told|added|nobody|no one|someone|somebody|everyone|anyone|it|there|say|arrest(?:ed|s)?|charged|investigat(?:e|ed|ing)|searching|believe|identified|confirmed|announced|reported|alleged|claimed|denied)\b/i;

/**
 * Who does what the verb at `at` says: the mention, or coordinated mentions, before it, across auxiliaries, an
 * apposition or a phrase in between. The nearest kind of gap wins, and within it the nearest mention.
 */
export function subjectBefore(clause: Clause, at: number): Mention[] {
  const asked = answers.get(clause.mentions) ?? new Map<number, Mention[]>();
  answers.set(clause.mentions, asked);
  const known = asked.get(at);
  if (known) return known;
  const found = searchBefore(clause, at);
  asked.set(at, found);
  return found;
}

/** Rules ask for the subject of the same verb again and again; each sentence's mentions remember the answers. */
const answers = new WeakMap<readonly Mention[], Map<number, Mention[]>>();

function searchBefore(clause: Clause, at: number): Mention[] {
  const before = clause.mentions.filter((m) => m.end <= at);
  const between: string[] = [];
  for (let k = before.length - 1; k >= 0; k--) {
    const words = clause.text.slice((before[k] as Mention).end - clause.start, at - clause.start);
    if (words.length > LONGEST_GAP) break;
    between[k] = words.includes(".") ? words.replace(ABBREVIATION, (stops) => stops.replaceAll(".", "")) : words;
  }
  for (const [i, gap] of GAPS.entries())
    for (let k = before.length - 1; k >= 0; k--) {
      const words = between[k];
      if (words === undefined) break;
      // "his sister, Ana Ruiz, said": the comma closes an apposition that the mention holds.
      const closed = i === 0 && (before[k] as Mention).text.includes(", ") ? words.replace(/^,/, "") : words;
      if (!gap.test(closed)) continue;
      // "The family of Omar Teal, who was killed, sued": what goes on behind the apposition is the family's doing.
      const holder = before[k - 1];
      if (i === 2 && holder && holder.end >= (before[k] as Mention).end) continue;
      // A phrase in between must hold no subject or verb of saying of its own: "police, who the man said, …".
      if ((i === 1 || i > 2) && (before.slice(k + 1).some((m) => m.pronoun) || OWN_CLAUSE.test(words))) continue;
      const found = coordinated(clause, before, k);
      if (agrees(found, clause.text.slice(at - clause.start))) return found;
    }
  return [];
}

/** "The officers who shot Omar Teal were charged": one person is no subject of "were". */
function agrees([first, ...others]: readonly Mention[], words: string): boolean {
  if (!first || !/^(?:were|are|have)\b/.test(words)) return true;
  return others.length > 0 || first.name === null || first.what === "body" || first.noun?.plural === true;
}

const LONGEST_GAP = 200;

/** The mention at `k` and those joined to it on its left: "the department and the prosecutor's office". */
export function coordinated(clause: Clause, mentions: readonly Mention[], k: number): Mention[] {
  const found = [mentions[k] as Mention];
  let linked = 1;
  for (let i = k - 1; i >= 0; i--) {
    const join = joinOf(clause, mentions[i] as Mention, found[0] as Mention);
    if (!join) break;
    found.unshift(mentions[i] as Mention);
    // "A, B and C" is one list; "A, B" alone may be two clauses, so a comma needs an "and" on its right.
    if (join === "and") linked = found.length;
    else if (linked === 1) return [mentions[k] as Mention];
    else linked = found.length;
  }
  return found.slice(found.length - linked);
}

/** The mention starting at or right after `at`, with those joined to it on its right. */
export function objectsAfter(clause: Clause, at: number, reach = 2): Mention[] {
  const after = clause.mentions.filter((m) => m.start >= at);
  const first = after[0];
  if (!first) return [];
  const gap = clause.text.slice(at - clause.start, first.start - clause.start).trim();
  if (gap !== "" && (gap.split(/\s+/).length > reach || /[.;:,]/.test(gap))) return [];
  const found = [first];
  let linked = 1;
  for (const next of after.slice(1)) {
    const join = joinOf(clause, found.at(-1) as Mention, next);
    if (!join) break;
    found.push(next);
    if (join === "and") linked = found.length;
  }
  return found.slice(0, linked);
}

/** How two neighbouring mentions are joined: by "and" or the like, by a comma only, or not at all. */
function joinOf(clause: Clause, left: Mention, right: Mention): "and" | "comma" | null {
  const between = clause.text.slice(left.end - clause.start, right.start - clause.start);
  if (/^(?:, \d{1,3},?)?,? (?:and|as well as|along with|together with) (?:[\p{L}’'-]+ ){0,2}$/u.test(between))
    return "and";
  return /^(?:, \d{1,3})?, (?:[\p{L}’'-]+ ){0,1}$/u.test(between) ? "comma" : null;
}
