import type { Dependence, ListScope } from "../../model/index.ts";
import { named } from "../estimate/refuse.ts";
import type { SourceAdapter } from "../source-adapter.ts";
import type { Extent } from "./common-ground.ts";

/** What a person says of a list. `all` takes back that it counts only some causes. */
export type SaidScope = Omit<ListScope, "causes"> & { readonly causes?: "all" | ListScope["causes"] };

/** What a person says of the lists that are compared. */
export interface SaidOfLists {
  readonly lists: readonly SaidScope[];
  readonly dependences: readonly Dependence[];
  /** Pairs that are taken for independent, whatever adapters say. */
  readonly independent: readonly Dependence[];
}

/** A sentence on what adapters know, with the lists that it is about. */
interface Note {
  readonly lists: readonly string[];
  readonly words: string;
}

/** What is known of lists beside their records: by adapters, and before them by a person. */
export interface KnownOfLists {
  readonly scopes: readonly ListScope[];
  readonly dependences: readonly Dependence[];
  /** What of it adapters say, with where it is stated: on what lists cover, and on what they were made from. */
  readonly notes: { readonly scopes: readonly Note[]; readonly dependences: readonly Note[] };
}

/**
 * Puts together what a person says of lists and what adapters know of those that go by their names. A person's word stands, field by field. What
 * an adapter says only ever narrows: a file may have a part of a list, so a year in which it has no record is not taken to be covered because
 * the list covers it, nor the whole country.
 */
export function knownOfLists(
  adapters: readonly SourceAdapter[],
  extents: readonly Extent[],
  said: SaidOfLists,
): KnownOfLists {
  const present = [...new Set(extents.map(({ list }) => list))].sort();
  const scopes: ListScope[] = [];
  const notes: Note[] = [];
  for (const list of present) {
    const own = said.lists.find((one) => one.list === list) ?? { list };
    const scope = adapters.find(({ name }) => name === list)?.scope;
    const known = scope ? narrowed(scope, extents, list) : {};
    const used = Object.fromEntries(Object.entries(known).filter(([field]) => !(field in own)));
    if (scope && Object.keys(used).length > 0)
      notes.push({ lists: [list], words: `Known of ${list}: it ${inWords(used)} (${scope.said}).` });
    const { causes, ...rest } = { ...used, ...own };
    scopes.push({ ...rest, ...(causes === undefined || causes === "all" ? {} : { causes }) });
  }
  const drawn = drawnFrom(adapters, present);
  const isSaid = (pair: Dependence, by: readonly Dependence[]) => by.some(({ lists }) => isOf(pair, lists));
  const used = drawn.filter((pair) => !isSaid(pair, said.dependences) && !isSaid(pair, said.independent));
  const denied = said.independent.filter(({ lists }) => drawn.some((pair) => isOf(pair, lists)));
  return {
    scopes,
    dependences: [...said.dependences, ...used],
    notes: {
      scopes: notes,
      dependences: [
        ...used.map(({ lists, why }) => ({ lists, words: `${named(lists)} are not independent: ${why}.` })),
        ...denied.map(({ lists, why }) => ({
          lists,
          words: `${named(lists)} are taken for independent, against what is known of them: ${why}.`,
        })),
      ],
    },
  };
}

type Covered = Pick<SaidScope, "causes" | "from" | "to" | "states">;

/** What an adapter says of a list, as far as it narrows what the records show. */
function narrowed(scope: NonNullable<SourceAdapter["scope"]>, extents: readonly Extent[], list: string): Covered {
  const { causes, from, to, states } = scope;
  const years = extents.filter((extent) => extent.list === list).flatMap(({ year }) => year ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  // Records of none of its years are not the list's: both ends are said, and nothing is in common with other lists.
  const elsewhere = (to !== undefined && to < first) || (from !== undefined && from > last);
  return {
    ...(causes ? { causes } : {}),
    ...(from !== undefined && (elsewhere || from >= first) ? { from } : {}),
    ...(to !== undefined && (elsewhere || to <= last) ? { to } : {}),
    ...(states === undefined || states === "all" ? {} : { states }),
  };
}

function inWords({ causes, from, to, states }: Covered): string {
  const years =
    from !== undefined && to !== undefined
      ? `covers ${from} to ${to} whole`
      : from !== undefined
        ? `covers the years from ${from} on`
        : to !== undefined
          ? `covers the years to ${to}`
          : null;
  return [
    ...(Array.isArray(causes) ? [`counts only deaths by ${named(causes)}`] : []),
    ...(years === null ? [] : [years]),
    ...(Array.isArray(states) ? [`is of ${named(states)}`] : []),
  ].join(" and ");
}

/** Each two of the lists of which one was made in part from the other. */
function drawnFrom(adapters: readonly SourceAdapter[], present: readonly string[]): Dependence[] {
  return adapters
    .filter(({ name }) => present.includes(name))
    .flatMap(({ name, drawn_from }) =>
      drawn_from.flatMap(({ sources, said }) =>
        sources
          .filter((source) => present.includes(source))
          .map(
            (source): Dependence => ({
              lists: [name, source],
              why: `${name} was drawn in part from ${source}; ${said}`,
            }),
          ),
      ),
    );
}

function isOf({ lists: [left, right] }: Dependence, lists: Dependence["lists"]): boolean {
  return lists.includes(left) && lists.includes(right);
}
