import { queryOptions } from "@tanstack/react-query";
import type { CaseShown, CaseStory, HoldsOfCase } from "../../../contract/case-page.ts";
import { ask, type Query } from "../../ask.ts";

/** A case in words, as it is or as it was on a day. */
export function caseQuery(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ["case", id, asOf ?? "now"],
    queryFn: ({ signal }) => ask<CaseShown>(`/api/cases/${encodeURIComponent(id)}`, { asOf } satisfies Query, signal),
  });
}

/** How the account of a case changed, and what editors decided about it. */
export function storyQuery(id: string) {
  return queryOptions({
    queryKey: ["case", id, "story"],
    queryFn: ({ signal }) => ask<CaseStory>(`/api/cases/${encodeURIComponent(id)}/changes`, {}, signal),
  });
}

/** What is held in a case now, and how that is lifted. */
export function holdsQuery(id: string) {
  return queryOptions({
    queryKey: ["case", id, "holds"],
    queryFn: ({ signal }) => ask<HoldsOfCase>(`/api/cases/${encodeURIComponent(id)}/holds`, {}, signal),
  });
}
