import { personWords, placeWords } from "./common-words.ts";
import { type Folded, folded, nameWords } from "./folded.ts";
import type { Hold } from "./hold.ts";
import { type NamePart, type NamePattern, namePattern, wordsPattern } from "./name-pattern.ts";
import { streetNumbers } from "./street-numbers.ts";

/** A stretch of a text that is held, `[start, end)` in UTF-16 code units, and what stands in its place. */
export interface HeldSpan {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

/** What is looked for in texts: the holds, made ready once, and the names of others that stay. */
export interface Search {
  readonly holds: readonly {
    readonly hold: Hold;
    readonly names: readonly NamePattern[];
    readonly words: readonly RegExp[];
  }[];
  /** Made only when something is found that they could keep: most cases hold no name. */
  readonly keep: () => readonly RegExp[];
}

/**
 * Makes holds ready to be looked for. `keep` are names that stay though they share a word with a held one: of places and agencies, and of
 * officials and officers in full.
 */
export function searchFor(holds: readonly Hold[], keep: readonly string[]): Search {
  const isNamed = holds.some(({ names }) => names.length > 0);
  const others = new Set(isNamed ? keep.flatMap((name) => folded(name).text.split(/[^\p{L}\p{N}]+/u)) : []);
  let patterns: readonly RegExp[] | null = null;
  const patternsOf = () =>
    keep.filter((name) => /\S\s+\S/.test(name.trim())).flatMap((name) => wordsPattern(name) ?? []);
  return {
    holds: holds.map((hold) => ({
      hold,
      names: distinct(hold.names).map((name) => namePattern(name, others)),
      words: hold.words.flatMap((words) => wordsPattern(words) ?? []),
    })),
    keep: () => {
      patterns ??= patternsOf();
      return patterns;
    },
  };
}

/** Of names that are the same to the search, one: "Jaylen Okafor" and "JAYLEN OKAFOR". */
function distinct(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [nameWords(name).join(" "), name])).values()];
}

/** What a text is: a document's, with its id, or a line of its own such as a title or a value. */
export type Where = { readonly document: string } | "line";

/** Everything of a text that is held, in order and never overlapping. */
export function findHeld(text: string, where: Where, { holds, keep }: Search): HeldSpan[] {
  const search = holds.some(({ names, words }) => names.length + words.length > 0) ? folded(text) : NOTHING;
  let known: [number, number][] | null = null;
  const kept = () => {
    known ??= keep().flatMap((pattern) => matches(pattern, search));
    return known;
  };
  const spans: HeldSpan[] = [];
  for (const { hold, names, words } of holds) {
    const own: [number, number][] = [];
    const mentions = where === "line" ? [] : hold.mentions.filter(({ document }) => document === where.document);
    for (const name of names) {
      if (!name.begins.some((letters) => search.text.includes(letters))) continue;
      for (const pattern of name.whole) own.push(...matches(pattern, search));
      for (const part of name.parts)
        for (const [start, end] of matches(part.pattern, search)) {
          if (!isWord(text, start, end, part)) continue;
          const isMention = mentions.some((m) => m.start <= start && end <= m.end);
          const isOthers = !isMention && kept().some(([from, to]) => from <= start && end <= to);
          if (isMention ? /\p{Lu}/u.test(text.slice(start, end)) : !isOthers && isTheirs(text, start, end, part, where))
            own.push([withInitial(text, start, part, name), end]);
        }
    }
    for (const pattern of words) own.push(...matches(pattern, search));
    if (where !== "line")
      for (const { document, start, end } of hold.spans)
        if (document === where.document) own.push([start, Math.min(end, text.length)]);
    for (const [start, end] of joined(text, own)) spans.push({ start, end, mark: hold.mark });
    if (hold.rule === "address") spans.push(...streetNumbers(text));
  }
  return apart(spans);
}

const NOTHING: Folded = { text: "", from: [0] };

function matches(pattern: RegExp, { text, from }: Folded): [number, number][] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => [from[index] ?? 0, from[index + found.length] ?? 0]);
}

/** Whether what was found is a word by itself, or a part of a tag whose words begin with capitals: "#JusticeForJay". */
function isWord(text: string, start: number, end: number, { isCommon }: NamePart): boolean {
  const [before, after] = [text.slice(0, start).match(/.$/su)?.[0] ?? "", text.slice(end).match(/^./su)?.[0] ?? ""];
  const isOpen =
    !/[\p{L}\p{N}]/u.test(before) || (!isCommon && /\p{Ll}/u.test(before) && /^\p{Lu}/u.test(text.slice(start)));
  return (
    isOpen &&
    (!/[\p{L}\p{N}\p{M}]/u.test(after) || (!isCommon && /\p{Ll}/u.test(before) && /[\p{Lu}\p{N}]/u.test(after)))
  );
}

/** Whether a word of a name means the person here. A common word does only where it is written as a person's name. */
function isTheirs(text: string, start: number, end: number, part: NamePart, where: Where): boolean {
  if (!part.isCommon) return true;
  const word = text.slice(start, end);
  if (text.trim() === word) return true;
  if (!/^\p{Lu}/u.test(word)) return false;
  const next = folded(text.slice(end, end + 30)).text;
  const following = /^[\s"']*([\p{L}']+)/u.exec(next)?.[1]?.replace(/^'/, "") ?? "";
  if (placeWords.has(following) || /^\s+\d/.test(next)) return false;
  const isPerson = personWords.has(following) || /^(?:'s\b|,\s*(?:\d|who\b|jr\b))/.test(next);
  if (isPerson) return true;
  const line = text.slice(
    text.lastIndexOf("\n", start) + 1,
    text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end),
  );
  // Where all is in capitals, or a headline's words are, a capital tells nothing: a family name is held, a first name is not.
  if (where === "line" || !/\p{Ll}/u.test(line)) return part.isFamily;
  return !/(?:^|[.?!:\n]["'”’)]*\s*|^\s*)["'“‘(]*$/u.test(text.slice(0, start));
}

/** "J. Marsh": the initial goes with the family name. */
function withInitial(text: string, start: number, { isFamily }: NamePart, { initial }: NamePattern): number {
  const before = isFamily
    ? /(?<![\p{L}\p{N}])(\p{L})\.?\s{1,3}$/u.exec(text.slice(Math.max(0, start - 8), start))
    : null;
  return before && folded(before[1] ?? "").text === initial ? start - before[0].length : start;
}

/** What may stand between two parts of one name: spaces and marks, a nickname in quotes, a middle name. */
const GAP = /^(?:[\s"'“”‘’(),.-]{0,3}|\s{1,3}["“'‘(]\p{L}{1,15}["”'’)]\s{1,3}|\s{1,3}\p{Lu}[\p{L}.]{0,15}\s{1,3})$/u;

function joined(text: string, spans: readonly [number, number][]): [number, number][] {
  const out: [number, number][] = [];
  for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
    const last = out.at(-1);
    if (last && (start <= last[1] || GAP.test(text.slice(last[1], start)))) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}

/** Spans of several holds without overlaps: where two meet, what both cover has the mark of the first. */
function apart(spans: readonly HeldSpan[]): HeldSpan[] {
  const out: HeldSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (!last || span.start >= last.end) out.push(span);
    else if (span.end > last.end) out[out.length - 1] = { ...last, end: span.end };
  }
  return out;
}
