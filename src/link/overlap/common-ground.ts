import { type Ground, type ListScope, Misuse } from "../../model/index.ts";
import { named } from "../estimate/refuse.ts";

/** How many records a list has of one state, year and cause of death; null where it does not tell. */
export interface Extent {
  readonly list: string;
  readonly state: string | null;
  readonly year: number | null;
  readonly cause: string | null;
  readonly records: number;
}

/** What a person wants compared; what is not said is found from the lists. */
export interface GroundWish {
  readonly lists?: readonly string[] | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly cause?: string | undefined;
  /** Also years, states and causes that a list does not cover: for looking, never for estimating. */
  readonly everything?: boolean | undefined;
}

/**
 * What the lists can be compared over: the years, states and causes of death that each of them covers, by its own word where that is
 * declared, else by its records. A death that one list never meant to hold is not missing from it, and would make every estimate too high.
 *
 * Throws Misuse where a list that was asked for is in no file, and where nothing is common to the lists.
 */
export function commonGround(extents: readonly Extent[], scopes: readonly ListScope[], wish: GroundWish): Ground {
  const present = [...new Set(extents.map(({ list }) => list))].sort();
  if (present.length === 0) throw new Misuse("The files hold no record: give a membership file with rows.");
  const lists = [...(wish.lists ?? present)];
  const absent = lists.filter((list) => !present.includes(list));
  if (absent.length > 0)
    throw new Misuse(
      `There is no list called ${named(absent)} in the files; the lists are ${named(present) || "none"}.`,
    );
  const own = extents.filter(({ list }) => lists.includes(list));
  const scopeOf = (list: string) => scopes.find((scope) => scope.list === list);
  if (wish.everything) return all(lists, own, wish);
  const causes = commonCauses(lists, scopeOf, own, wish.cause);
  const years = commonYears(lists, scopeOf, own, wish);
  const states = commonStates(lists, scopeOf, own);
  return {
    lists,
    from: years?.[0] ?? null,
    to: years?.[1] ?? null,
    states: states.states,
    causes: causes.causes,
    notes: [...yearNotes(lists, scopeOf, own, years), ...states.notes, ...causes.notes],
  };
}

type ScopeOf = (list: string) => ListScope | undefined;

function all(lists: readonly string[], own: readonly Extent[], wish: GroundWish): Ground {
  const years = own.flatMap(({ year }) => year ?? []);
  return {
    lists: [...lists],
    from: wish.from ?? (years.length > 0 ? Math.min(...years) : null),
    to: wish.to ?? (years.length > 0 ? Math.max(...years) : null),
    states: null,
    causes: wish.cause === undefined ? null : [wish.cause],
    notes: ["Deaths that a list does not mean to hold are counted as lacking in it."],
  };
}

function commonYears(lists: readonly string[], scopeOf: ScopeOf, own: readonly Extent[], wish: GroundWish) {
  const spans = lists.map((list) => spanOf(list, scopeOf, own)).filter((span) => span !== null);
  if (spans.length === 0) return null;
  const from = Math.max(wish.from ?? Number.NEGATIVE_INFINITY, ...spans.map(([first]) => first));
  const to = Math.min(wish.to ?? Number.POSITIVE_INFINITY, ...spans.map(([, last]) => last));
  if (from > to)
    throw new Misuse(
      `${named(lists)} have no year in common${wish.from || wish.to ? " within --from and --to" : ""}: ${lists
        .map((list) => `${list} covers ${spanOf(list, scopeOf, own)?.join(" to ") ?? "no year"}`)
        .join(", ")}; choose others with --lists.`,
    );
  return [from, to] as const;
}

/** The first and the last year of a list: what it declares, else what its records have. */
function spanOf(list: string, scopeOf: ScopeOf, own: readonly Extent[]): readonly [number, number] | null {
  const years = own.filter((extent) => extent.list === list).flatMap(({ year }) => year ?? []);
  const [from, to] = [scopeOf(list)?.from, scopeOf(list)?.to];
  if (years.length === 0 && (from === undefined || to === undefined)) return null;
  return [from ?? Math.min(...years), to ?? Math.max(...years)];
}

function yearNotes(
  lists: readonly string[],
  scopeOf: ScopeOf,
  own: readonly Extent[],
  years: readonly [number, number] | null,
): string[] {
  if (!years)
    return ["No list tells the year of its deaths, so it is taken for granted that all cover the same years."];
  const spans = lists.map((list) => ({ list, span: spanOf(list, scopeOf, own) }));
  const wider = spans.filter(({ span }) => span && (span[0] < years[0] || span[1] > years[1]));
  const guessed = lists.filter((list) => scopeOf(list)?.from === undefined || scopeOf(list)?.to === undefined);
  return [
    ...(wider.length > 0
      ? [
          `Only ${years[0]} to ${years[1]} is compared, which every list covers; ${wider.map(({ list, span }) => `${list} has ${span?.join(" to ")}`).join(", ")}.`,
        ]
      : []),
    ...(guessed.length > 0
      ? [
          `The years of ${named(guessed)} are those of the first and the last record: nothing declares what is covered whole.`,
        ]
      : []),
  ];
}

function commonStates(lists: readonly string[], scopeOf: ScopeOf, own: readonly Extent[]) {
  const any = [...new Set(own.flatMap(({ state }) => state ?? []))].sort();
  const local = lists.flatMap((list) => {
    const states = statesOf(list, scopeOf, own, any);
    return states === "all" ? [] : [{ list, states }];
  });
  if (local.length === 0) return { states: null, notes: [] };
  const states = any.filter((state) => local.every((one) => one.states.includes(state)));
  if (states.length === 0) throw new Misuse(`${named(lists)} have no state in common: choose others with --lists.`);
  return {
    states,
    notes:
      states.length === any.length
        ? []
        : [
            `Only ${named(states)} ${states.length === 1 ? "is" : "are"} compared: ${named(local.map(({ list }) => list))} ${local.length === 1 ? "covers" : "cover"} no more.`,
          ],
  };
}

/** A list that declares nothing is of the whole country where it has a record in at least half of the states that any list has. */
function statesOf(list: string, scopeOf: ScopeOf, own: readonly Extent[], any: readonly string[]) {
  const declared = scopeOf(list)?.states;
  if (declared !== undefined) return declared;
  const has = [...new Set(own.filter((extent) => extent.list === list).flatMap(({ state }) => state ?? []))];
  return has.length === 0 || has.length >= any.length / 2 ? "all" : has;
}

function commonCauses(lists: readonly string[], scopeOf: ScopeOf, own: readonly Extent[], wished?: string) {
  const narrow = lists.flatMap((list) => {
    const causes = scopeOf(list)?.causes;
    return causes ? [{ list, causes }] : [];
  });
  if (narrow.length === 0 && wished === undefined) return { causes: null, notes: [] };
  const first = narrow[0]?.causes ?? (wished === undefined ? [] : [wished]);
  const causes = first.filter(
    (cause) => narrow.every((one) => one.causes.includes(cause)) && (wished === undefined || cause === wished),
  );
  const narrowed = narrow.map(({ list, causes: only }) => `${list} counts only ${named(only)}`).join("; ");
  if (causes.length === 0)
    throw new Misuse(
      `${named(lists)} have no cause of death in common${wished ? ` with --scope ${wished}` : ""}${narrowed ? ` (${narrowed})` : ""}: choose others with --lists.`,
    );
  const wide = lists.filter((list) => scopeOf(list)?.causes === undefined);
  const silent = wide.filter((list) => !own.some((extent) => extent.list === list && extent.cause !== null));
  if (silent.length > 0)
    throw new Misuse(
      `${narrowed || `--scope ${wished} was given`}, and no record of ${named(silent)} tells the cause of death: add a column "cause" to the file, say with --about what they count, or choose other lists with --lists.`,
    );
  return { causes, notes: [`Only deaths by ${named(causes)} are compared${narrowed ? `: ${narrowed}` : ""}.`] };
}
