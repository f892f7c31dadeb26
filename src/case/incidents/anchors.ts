import { familyName, isInitials, nameParts } from "../names.ts";
import { compare } from "../order.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { contradiction, daysApart, officerInCommon, type Profile, placeInCommon, profileOf } from "./profile.ts";
import type { Signs } from "./signs.ts";

/** One person harmed, by name, and the documents (by their place in the list) that name them so. */
export interface Anchor {
  readonly name: string;
  /** Every form of the name that documents give. */
  readonly names: readonly string[];
  readonly documents: readonly number[];
}

/**
 * Everybody harmed whom documents name, each once. A name is one person's unless what its documents say speaks against it:
 * two namesakes are two where their documents fall into parts that contradict each other.
 */
export function anchorsOf(signs: readonly Signs[]): Anchor[] {
  const byFamily = new Map<string, Map<string, number[]>>();
  for (const [i, { victims }] of signs.entries())
    for (const name of victims) {
      const family = byFamily.get(familyName(name)) ?? new Map<string, number[]>();
      byFamily.set(familyName(name), family);
      family.set(name, [...(family.get(name) ?? []), i]);
    }
  return [...byFamily.values()].flatMap((family) =>
    namesakes([...family.keys()].sort(compare)).flatMap((names) => {
      const documents = [...new Set(names.flatMap((name) => family.get(name) ?? []))].sort((a, b) => a - b);
      const longest = names.reduce((a, b) => (b.length > a.length ? b : a));
      return apart(documents, signs).map((part) => ({ name: longest, names, documents: part }));
    }),
  );
}

/** Names of one family in groups that may be one person's. "T. Vale" goes with the only "Tobin Vale", and with neither of two. */
function namesakes(names: readonly string[]): string[][] {
  const byFirst = new Map<string, string[]>();
  const initials: string[] = [];
  for (const name of names) {
    const first = nameParts(name)[0] ?? "";
    if (isInitials(first)) initials.push(name);
    else byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  const short = new Map<string, string[]>();
  for (const name of initials) {
    const initial = nameParts(name)[0]?.[0] ?? "";
    const fitting = [...byFirst.keys()].filter((first) => first.startsWith(initial));
    if (fitting.length === 1) byFirst.get(fitting[0] ?? "")?.push(name);
    else short.set(initial, [...(short.get(initial) ?? []), name]);
  }
  return [...byFirst.values(), ...short.values()];
}

/** The documents of one name in parts that do not contradict each other; in one part where nothing speaks for more. */
function apart(documents: readonly number[], signs: readonly Signs[]): number[][] {
  const profiles = documents.map((i) => profileOf([signs[i] as Signs]));
  const contradict = (a: number, b: number) => contradiction(profiles[a] as Profile, profiles[b] as Profile) !== null;
  const pairs = documents.flatMap((_, a) => documents.slice(a + 1).map((_, k) => [a, a + 1 + k] as const));
  if (!pairs.some(([a, b]) => contradict(a, b))) return [[...documents]];
  const sets = new DisjointSets(documents.length);
  for (const [a, b] of pairs)
    if (!contradict(a, b) && linked(profiles[a] as Profile, profiles[b] as Profile)) sets.join(a, b);
  const [parts, loose] = [sets.sets().filter((s) => s.length > 1), sets.sets().filter((s) => s.length === 1)];
  const joined = parts.map((part) => [...part]);
  const alone: number[][] = [];
  for (const [only = 0] of loose) {
    const fitting = parts.flatMap((part, p) => (part.some((other) => contradict(only, other)) ? [] : [p]));
    if (fitting.length === 1) joined[fitting[0] ?? 0]?.push(only);
    else alone.push([only]);
  }
  return [...joined, ...alone].map((part) => part.sort((a, b) => a - b).map((at) => documents[at] as number));
}

/** Something beside the name that two have in common: a place, an officer, or the day. */
function linked(a: Profile, b: Profile): boolean {
  const gap = daysApart(a.days, b.days);
  return placeInCommon(a, b) !== null || officerInCommon(a, b) !== null || (gap !== null && gap <= 7);
}
