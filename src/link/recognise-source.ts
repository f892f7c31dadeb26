import type { SourceAdapter } from "./source-adapter.ts";

/** How well a table's columns fit an adapter. */
export interface SourceFit {
  readonly adapter: SourceAdapter;
  /** The columns that the adapter needs and the table lacks, each by its first title. */
  readonly gone: readonly string[];
  /** The columns that the table has and the adapter does not know. */
  readonly added: readonly string[];
  /** How many columns both have. */
  readonly shared: number;
}

/** Below this share of an adapter's own columns a table is another's, not a changed form of it. */
const CHANGED_FORM = 0.6;

/** A column's title without regard to capitals, spaces and line ends, in which copies of one table differ. */
export const plainTitle = (title: string): string => title.replace(/\s+/g, " ").trim().toLowerCase();

/** The title under which a table has a column that goes by one of several; undefined where it has none of them. */
export function columnOf(columns: readonly string[], titles: readonly string[]): string | undefined {
  for (const title of titles) {
    const found = columns.find((column) => plainTitle(column) === plainTitle(title));
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Need {
  /** The sets of titles that answer it, any one of which is enough. */
  readonly ways: readonly (readonly string[])[];
  readonly spare: boolean;
}

/** What an adapter needs of a table's columns. */
function needsOf({ fields, counts = {}, may_lack, signs }: SourceAdapter): Need[] {
  const ofFields = Object.entries(fields).flatMap(([name, field]) => {
    const { column = [], together, band } = field as { column?: string[]; together?: string[]; band?: string };
    const ways = [...column.map((title) => [title]), ...(together ? [together] : [])];
    const spare = may_lack.includes(name);
    return [
      ...(ways.length > 0 ? [{ ways, spare }] : []),
      ...(band === undefined ? [] : [{ ways: [[band]], spare: true }]),
    ];
  });
  const ofCounts = Object.entries(counts).map(([name, column = []]) => ({
    ways: column.map((title) => [title]),
    spare: may_lack.includes(name),
  }));
  return [...ofFields, ...ofCounts, ...signs.map((sign) => ({ ways: [[sign]], spare: false }))];
}

/** How a table's columns fit one adapter. */
export function fitOf(adapter: SourceAdapter, columns: readonly string[]): SourceFit {
  const needs = needsOf(adapter);
  const has = (title: string) => columnOf(columns, [title]) !== undefined;
  const gone = needs
    .filter(({ ways, spare }) => !spare && !ways.some((way) => way.every(has)))
    .flatMap(({ ways }) => ways[0] ?? []);
  const known = new Set([...needs.flatMap(({ ways }) => ways.flat()), ...adapter.others].map(plainTitle));
  const added = columns.filter((column) => !known.has(plainTitle(column)));
  return { adapter, gone, added, shared: columns.length - added.length };
}

/**
 * Which source a table is from, by its columns: an adapter all of whose columns are there, the one that knows most of them where there
 * are several. Where none fits, the one of which the table seems a changed form, whose `gone` is then not empty. Null where it is neither.
 */
export function recogniseSource(columns: readonly string[], adapters: readonly SourceAdapter[]): SourceFit | null {
  const fits = adapters.map((adapter) => fitOf(adapter, columns)).sort((a, b) => b.shared - a.shared);
  const whole = fits.find(({ gone, shared }) => gone.length === 0 && shared > 0);
  if (whole) return whole;
  const changed = fits.find(({ adapter, gone }) => {
    const needed = needsOf(adapter).filter(({ spare }) => !spare).length;
    return needed > 0 && (needed - gone.length) / needed >= CHANGED_FORM;
  });
  return changed ?? null;
}
