import { queryOptions } from "@tanstack/react-query";
import type { Decisions, Fields } from "../../../contract/decisions.ts";
import type { Matter } from "../../../contract/matter.ts";
import { ask } from "../../ask.ts";

/** What of a case somebody looks at: a fact, a claim, a person, a document, else the case itself. */
export interface MatterKey {
  readonly case: string;
  readonly field?: string | undefined;
  readonly about?: string | undefined;
  readonly claim?: string | undefined;
  readonly person?: string | undefined;
  readonly document?: string | undefined;
}

/** What somebody decides about, as the record is now. */
export function matterQuery(key: MatterKey) {
  return queryOptions({
    queryKey: ["matter", key],
    queryFn: ({ signal }) => ask<Matter>("/api/matter", { ...key }, signal),
    staleTime: 0,
  });
}

/** What was decided after a decision; asked again and again while somebody looks at the page. */
export function sinceQuery(after: number) {
  return queryOptions({
    queryKey: ["decisions", "since", after],
    queryFn: ({ signal }) => ask<Decisions>("/api/decisions", { after, limit: 20 }, signal),
    refetchInterval: 10_000,
    refetchIntervalInBackground: false,
    staleTime: 0,
  });
}

/** The fields that a claim can be about. */
export const fieldsQuery = queryOptions({
  queryKey: ["claim-fields"],
  queryFn: () => ask<Fields>("/api/claim-fields"),
  staleTime: Number.POSITIVE_INFINITY,
});
