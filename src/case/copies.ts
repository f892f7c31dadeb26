import type { Document, Reading, Sha256 } from "../model/index.ts";

/** Two texts that share this much of all that either says are one story told twice. */
const RESEMBLANCE = 0.6;
/** A text of which another holds this much has nothing of its own: a wire story cut short, a statement printed whole. */
const CONTAINMENT = 0.8;
/** Below this many shingles a text is a headline or a stock phrase, and sharing it says nothing. */
const FEWEST = 40;
/** One shingle in so many is looked up to find candidates; those are then compared in full. */
const SAMPLE = 8;

/** Readings of one incident, whose documents know what they are copies and updates of. */
export function withRelations(readings: readonly Reading[]): Reading[] {
  const copies = copiesOf(readings);
  const updates = updatesOf(readings.map((r) => r.document));
  return readings.map((reading) => {
    const [copyOf, older] = [copies.get(reading.document.id), updates.get(reading.document.id)];
    const relations = { ...(copyOf ? { copyOf } : {}), ...(older ? { updates: older } : {}) };
    return { ...reading, document: { ...reading.document, ...relations } };
  });
}

/**
 * For every reading that another tells word for word or nearly, the document that stands for the story: the first of those
 * alike, the fuller of two of which one is within the other. Two that only quote one statement stay apart, whether or not
 * the statement is there too. Readings are gone through in the order given. The method is Broder's (1997): sketches of
 * the shingles that are 0 modulo a number find candidates; resemblance and containment over all shingles decide.
 */
export function copiesOf(readings: readonly Reading[]): Map<Sha256, Sha256> {
  const copies = new Map<Sha256, Sha256>();
  const holders = new Map<number, Reading[]>();
  for (const reading of readings) {
    const { id } = reading.document;
    const candidates = candidatesFor(reading, holders);
    const original = candidates.find((other) => isAlike(reading, other) || isWithin(reading, other))?.document.id;
    const story = original === undefined ? id : (copies.get(original) ?? original);
    if (story !== id) copies.set(id, story);
    for (const other of candidates) if (isWithin(other, reading)) move(copies, other.document.id, story);
    for (const hash of sketchOf(reading)) holders.set(hash, [...(holders.get(hash) ?? []), reading]);
  }
  return copies;
}

/** Lets a story that stands for itself, and its copies, go by another. */
function move(copies: Map<Sha256, Sha256>, from: Sha256, to: Sha256): void {
  if (copies.has(from) || from === to) return;
  for (const [copy, story] of copies) if (story === from) copies.set(copy, to);
  copies.set(from, to);
}

/**
 * For every document whose address an earlier one had too, the last such: an updated version is a new document. Files
 * that only state one address in their data are versions of it as well.
 */
export function updatesOf(documents: readonly Document[]): Map<Sha256, Sha256> {
  const updates = new Map<Sha256, Sha256>();
  const latest = new Map<string, Sha256>();
  for (const { id, url } of [...documents].sort(byVersion)) {
    if (url === undefined) continue;
    const address = withoutNoise(url);
    const before = latest.get(address);
    if (before !== undefined) updates.set(id, before);
    latest.set(address, id);
  }
  return updates;
}

/** By when they were changed or published, then by when they were got. */
function byVersion(a: Document, b: Document): number {
  const key = (d: Document) =>
    [d.modified?.value ?? d.published?.value ?? "", d.retrieved === "unknown" ? "" : d.retrieved, d.id].join(" ");
  return key(a) < key(b) ? -1 : 1;
}

/** An address without its fragment and what only counts visitors. */
function withoutNoise(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  address.hash = "";
  for (const name of [...address.searchParams.keys()])
    if (/^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|cmpid)$/.test(name)) address.searchParams.delete(name);
  return address.href.replace(/\/$/, "");
}

function candidatesFor(reading: Reading, holders: ReadonlyMap<number, readonly Reading[]>): Reading[] {
  const shared = new Map<Reading, number>();
  for (const hash of sketchOf(reading))
    for (const holder of holders.get(hash) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
  return [...shared.keys()];
}

function sketchOf({ shingles }: Reading): number[] {
  return shingles.length < FEWEST ? [] : shingles.filter((hash) => hash % SAMPLE === 0);
}

function isAlike(one: Reading, other: Reading): boolean {
  const shared = sharedOf(one.shingles, other.shingles);
  return shared / (one.shingles.length + other.shingles.length - shared) >= RESEMBLANCE;
}

function isWithin(one: Reading, other: Reading): boolean {
  return sharedOf(one.shingles, other.shingles) / one.shingles.length >= CONTAINMENT;
}

/** How many numbers two sorted lists share. */
function sharedOf(one: readonly number[], other: readonly number[]): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < one.length && j < other.length) {
    const [a, b] = [one[i] ?? 0, other[j] ?? 0];
    if (a === b) shared++;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return shared;
}
