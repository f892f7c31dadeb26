import type { SourceFieldName } from "../source-adapter.ts";
import { type ColumnHint, columnHints } from "./column-hints.ts";
import type { ColumnProfile } from "./column-profile.ts";

/** A column that a draft takes for a field. */
export interface Taken {
  readonly field: SourceFieldName;
  readonly columns: readonly ColumnProfile[];
  /** Whether title and values agree, so that a person need only glance at it. */
  readonly sure: boolean;
  readonly why: string;
}

/** A field for which no column is taken, and why: several may be meant, or one seems to be and has other values. */
export interface Open {
  readonly field: SourceFieldName;
  readonly why: string;
  readonly candidates: readonly string[];
}

export interface MappingDraft {
  readonly taken: readonly Taken[];
  readonly open: readonly Open[];
  /** Columns that no field wants. */
  readonly left: readonly string[];
}

/**
 * Proposes which column of an unknown table answers to which field, from the columns' titles and the look of their values. Where two
 * columns may be meant, or the values are not of the field's form, none is taken: that is for a person.
 */
export function draftMapping(columns: readonly ColumnProfile[]): MappingDraft {
  const free = new Set(columns.filter(({ filled }) => filled > 0));
  const taken: Taken[] = [];
  const open: Open[] = [];
  for (const [field, hint] of Object.entries(columnHints) as [SourceFieldName, ColumnHint][]) {
    const found =
      field === "name" ? (nameParts([...free]) ?? choose(field, hint, [...free])) : choose(field, hint, [...free]);
    if (found === null) continue;
    if ("candidates" in found) open.push(found);
    else {
      taken.push(found);
      for (const column of found.columns) free.delete(column);
    }
  }
  if (![...taken, ...open].some(({ field }) => field === "key")) {
    const key = keyByValues([...free]);
    if (key) taken.unshift(key);
  }
  const used = new Set(taken.flatMap((one) => one.columns.map(({ title }) => title)));
  return { taken, open, left: columns.map(({ title }) => title).filter((title) => !used.has(title)) };
}

/** A title as hints are written: small letters, and spaces for what joins words. */
const plain = (title: string) =>
  title
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

function choose(field: SourceFieldName, hint: ColumnHint, free: readonly ColumnProfile[]): Taken | Open | null {
  const named = free.filter(({ title }) => hint.title.test(plain(title)) && !hint.not?.test(plain(title)));
  const fitting = hint.values === null ? named : named.filter(hint.values);
  const rather = fitting.filter(({ title }) => hint.rather?.test(plain(title)));
  const best = rather.length > 0 ? rather : fitting;
  const titles = (which: readonly ColumnProfile[]) => which.map(({ title }) => title);
  if (best.length > 1) return { field, why: "more than one column may be meant", candidates: titles(best) };
  const [one] = best;
  if (one)
    return hint.values === null
      ? { field, columns: [one], sure: false, why: "by its title; its values have no form to check" }
      : { field, columns: [one], sure: true, why: "its title and its values agree" };
  if (named.length > 0)
    return { field, why: "its title fits, its values do not look like it", candidates: titles(named) };
  if (!hint.valuesSuffice || !hint.values) return null;
  const alike = free.filter((column) => hint.values?.(column) && !hint.not?.test(plain(column.title)));
  if (alike.length > 1) return { field, why: "more than one column has such values", candidates: titles(alike) };
  return alike[0] ? { field, columns: [alike[0]], sure: false, why: "by its values; its title does not say so" } : null;
}

/** The longest, on average, that the values of an id are. */
const LONGEST_ID = 40;

/** The one column left over in which every row has a value of its own, as short as an id; null where there are none or several. */
function keyByValues(free: readonly ColumnProfile[]): Taken | null {
  const [one, ...others] = free.filter(
    ({ unique, averageLength, shares }) =>
      unique && averageLength <= LONGEST_ID && shares.personName + shares.familyNameFirst < 0.5 && shares.date < 0.5,
  );
  if (!one || others.length > 0) return null;
  return {
    field: "key",
    columns: [one],
    sure: false,
    why: "every row has a value of its own; its title does not say so",
  };
}

/** A name that stands in two or three columns. */
function nameParts(free: readonly ColumnProfile[]): Taken | null {
  const part = (words: RegExp) =>
    free.filter(({ title }) => words.test(plain(title)) && !/officer|agency|file/.test(plain(title)));
  const [given, ...otherGiven] = part(/\b(first|given) name\b|^first$|\bfirstname\b|\bfname\b/);
  const [family, ...otherFamily] = part(/\b(last|family) name\b|^last$|\blastname\b|\blname\b|surname/);
  if (!given || !family || otherGiven.length > 0 || otherFamily.length > 0) return null;
  const [middle] = part(/\bmiddle\b/);
  const suffix = part(/\bsuffix\b/)[0];
  return {
    field: "name",
    columns: [given, ...(middle ? [middle] : []), family, ...(suffix ? [suffix] : [])],
    sure: true,
    why: "the parts of a name in columns of their own",
  };
}
