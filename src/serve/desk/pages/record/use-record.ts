import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { ask, type Query } from "../../ask.ts";
import { parseRecordSearch, type RecordSearch } from "./record-search.ts";

const route = getRouteApi("/inside/");

/** What the address asks for. */
export function useRecordSearch(): RecordSearch {
  return route.useSearch();
}

/** Changes what the address asks for: filters begin at the first page again. What is typed makes no steps to go back through. */
export function useChange(): (change: Change, typed?: boolean) => void {
  const navigate = route.useNavigate();
  return (change, typed = false) =>
    void navigate({ search: (old) => changed(old, change), replace: typed, resetScroll: false });
}

/** A part of the address; what is undefined in it is taken out. */
export type Change = { readonly [K in keyof RecordSearch]?: RecordSearch[K] | undefined };

/** An address with a change, on its first page unless the change says which. */
export function changed(search: RecordSearch, change: Change): RecordSearch {
  return parseRecordSearch({ ...search, page: undefined, ...change });
}

/** Where a change leads, for links within drawings. */
export function useHrefOf(): (change: Change) => string {
  const router = useRouter();
  const search = useRecordSearch();
  return (change) => router.buildLocation({ to: "/", search: changed(search, change) }).href;
}

/** Asks for what the record has, and shows what there was until it comes. */
export function useAnswer<Answer>(path: string, query: Query, enabled = true) {
  return useQuery({
    queryKey: ["record", path, query],
    queryFn: ({ signal }) => ask<Answer>(path, query, signal),
    placeholderData: keepPreviousData,
    enabled,
  });
}
