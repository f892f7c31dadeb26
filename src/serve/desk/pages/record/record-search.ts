import type { CaseQuery } from "../../../contract/cases.ts";
import type { Query } from "../../ask.ts";

export const VIEWS = ["table", "map", "charts", "overdue", "quiet", "search"] as const;
/** The ways to see the record. */
export type View = (typeof VIEWS)[number];

const SORTS = ["day", "title", "place", "documents", "news", "waiting", "changed", "overdue"] as const;
export type Sort = (typeof SORTS)[number];

const STATUSES = ["reported", "corroborated", "disputed", "superseded", "withheld", "verified"] as const;
export type Status = (typeof STATUSES)[number];
export const statuses: readonly Status[] = STATUSES;

/** What the record's page shows, as it stands in its address. What is not there is as usual: the table, its first page, the latest first. */
export interface RecordSearch {
  readonly view?: View;
  readonly state?: string;
  readonly county?: string;
  /** The whole name of an agency. */
  readonly agency?: string;
  /** Words in an agency's name. */
  readonly agencyWords?: string;
  readonly year?: number;
  readonly from?: string;
  readonly to?: string;
  readonly field?: string;
  readonly status?: Status;
  readonly title?: string;
  readonly overdue?: true;
  readonly waits?: true;
  /** Days without news. */
  readonly quiet?: number;
  readonly sort?: Sort;
  readonly reversed?: true;
  /** Counted from 1, which is left out. */
  readonly page?: number;
  /** What is searched for, and in what. */
  readonly words?: string;
  readonly within?: "documents" | "claims";
}

/** How many cases are on a page. */
export const ON_A_PAGE = 50;
/** Days without news where nobody says. */
export const QUIET_DAYS = 90;

/** Reads an address, which anybody may have written: what makes no sense in it is left out. */
export function parseRecordSearch(search: Readonly<Record<string, unknown>>): RecordSearch {
  const found = {
    view: oneOf(search.view, VIEWS.slice(1)),
    state: text(search.state, 60),
    county: text(search.county, 100),
    agency: text(search.agency, 200),
    agencyWords: text(search.agencyWords, 200),
    year: whole(search.year, 1000, 9999),
    from: day(search.from),
    to: day(search.to),
    field: /^[a-z_]{1,40}$/.test(String(search.field)) ? text(search.field, 40) : undefined,
    status: oneOf(search.status, STATUSES),
    title: text(search.title, 200),
    overdue: flag(search.overdue),
    waits: flag(search.waits),
    quiet: whole(search.quiet, 1, 36_500),
    sort: oneOf(search.sort, SORTS),
    reversed: flag(search.reversed),
    page: whole(search.page, 2, 100_000),
    words: text(search.words, 200),
    within: oneOf(search.within, ["documents", "claims"] as const),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as RecordSearch;
}

function text(value: unknown, most: number): string | undefined {
  const words = typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
  return words !== "" && words.length <= most && !words.includes("\0") ? words : undefined;
}

function whole(value: unknown, least: number, most: number): number | undefined {
  const number = typeof value === "string" && /^\d{1,6}$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) && number >= least && number <= most
    ? number
    : undefined;
}

function day(value: unknown): string | undefined {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const instant = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value) ? value : undefined;
}

function flag(value: unknown): true | undefined {
  return value === true || value === "true" ? true : undefined;
}

function oneOf<const T extends string>(value: unknown, known: readonly T[]): T | undefined {
  return known.find((one) => one === value);
}

/** What picks cases out, apart from how they are shown. */
export type Wanted = Omit<RecordSearch, "view" | "sort" | "reversed" | "page" | "words" | "within">;

/** What of an address picks cases out. */
export function wantedIn({ view, sort, reversed, page, words, within, ...wanted }: RecordSearch): Wanted {
  return wanted;
}

/** The same cases as the server is asked for them. */
export function wantedQuery(search: RecordSearch): Query {
  const { agency, agencyWords, year, quiet, ...rest } = wantedIn(search);
  return {
    ...rest,
    ...(year && { year: String(year).padStart(4, "0") }),
    ...(agency && { agencyNamed: agency }),
    ...(agencyWords && { agency: agencyWords }),
    ...(quiet && { noNews: quiet }),
  };
}

/** A page of the same cases in the order of the address, or in another where it names none. */
export function pageQuery(
  search: RecordSearch,
  usual: { readonly sort: CaseQuery["sort"]; readonly reversed?: true } = { sort: "day" },
): Query {
  const { sort, reversed } = search.sort ? search : usual;
  return {
    ...wantedQuery(search),
    ...(sort && { sort }),
    ...(reversed && { reversed }),
    limit: ON_A_PAGE,
    offset: ((search.page ?? 1) - 1) * ON_A_PAGE,
  };
}

/** The search that the server was asked for, as when the cases of one were exported. */
export function searchAsked(query: string): RecordSearch {
  const { agency, agencyNamed, noNews, year, ...rest } = Object.fromEntries(new URLSearchParams(query));
  return parseRecordSearch({
    ...rest,
    year: year === undefined ? undefined : Number(year),
    agency: agencyNamed,
    agencyWords: agency,
    quiet: noNews,
  });
}
