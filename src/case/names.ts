/** A rank or title that a text's capitals made part of a name: "Senior Airman Tobin Vale". */
const RANK =
  /^(?:senior|first|second|staff|master|chief|assistant|deputy|airman|private|specialist|sergeant|sgt|corporal|cpl|lieutenant|lt|captain|capt|officer|mr|mrs|ms|miss|dr|rev|the|late|pastor|judge)$/;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** The words of a name that tell people apart: without ranks, suffixes, stops and the marks around a nickname. */
export function nameParts(name: string): string[] {
  const known = parsed.get(name);
  if (known) return known;
  const words = name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replaceAll("’", "'")
    .replace(/(?<=^|\s)["“'‘]|["”'’](?=\s|$)/g, "")
    .replace(/[.,]/g, "")
    .split(/\s+/)
    .filter((word) => word !== "" && !SUFFIX.test(word));
  while (words.length > 2 && RANK.test(words[0] ?? "")) words.shift();
  // The same names come again and again; the cache is emptied rather than let grow without end.
  if (parsed.size > 50_000) parsed.clear();
  parsed.set(name, words);
  return words;
}

const parsed = new Map<string, string[]>();

/** "jr", "iii": what tells a son from his father of the same name; null where a name has none. */
export function suffixOf(name: string): string | null {
  const last =
    name
      .toLowerCase()
      .replace(/\.$/, "")
      .split(/[\s,]+/)
      .at(-1) ?? "";
  return SUFFIX.test(last) ? last : null;
}

/** The last word of a name, under which names are looked up. */
export function familyName(name: string): string {
  return nameParts(name).at(-1) ?? "";
}

/** Whether a name has more than one word, so that it can tell a person from their relatives. */
export function isFullName(name: string): boolean {
  return nameParts(name).length > 1;
}

/** The same family name, and first names that are equal, or one the other's initial. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [nameParts(a), nameParts(b)];
  if (x.length === 0 || y.length === 0) return false;
  if (x.at(-1) !== y.at(-1)) return false;
  const [first, other] = [x[0] ?? "", y[0] ?? ""];
  if (x.length === 1 || y.length === 1 || first === other) return true;
  return (isInitials(first) && other[0] === first[0]) || (isInitials(other) && first[0] === other[0]);
}

/** "T", "TJ": letters that stand for names. */
export function isInitials(word: string): boolean {
  return word.length === 1 || /^[^aeiouy]{2,3}$/.test(word);
}

/** Names that one slip of a writer makes of each other: one letter more, less or another in the first or the family name. */
export function alikeName(a: string, b: string): boolean {
  const [x, y] = [nameParts(a), nameParts(b)];
  if (x.length < 2 || y.length < 2 || sameName(a, b)) return false;
  const [first, other] = [x[0] ?? "", y[0] ?? ""];
  const [family, otherFamily] = [x.at(-1) ?? "", y.at(-1) ?? ""];
  if (first === other) return isSlip(family, otherFamily);
  return family === otherFamily && isSlip(first, other);
}

/** Short names differ by a letter and are two names: "Ana" and "Ada". */
const SHORTEST_SLIP = 5;

function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_SLIP || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const swapped = restA.slice(0, 2) === [...restB.slice(0, 2)].reverse().join("") && restA.slice(2) === restB.slice(2);
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1) || swapped;
}
