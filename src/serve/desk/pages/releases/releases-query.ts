import { queryOptions } from "@tanstack/react-query";
import type { NextRelease } from "../../../contract/next-release.ts";
import type { Releases } from "../../../contract/releases.ts";
import { ask } from "../../ask.ts";

/** What is published, and how far what is being published is. */
export const releasesQuery = queryOptions({
  queryKey: ["releases"],
  queryFn: () => ask<Releases>("/api/releases"),
  refetchInterval: ({ state }) => (state.data?.underWay ? 500 : false),
});

/** What publishing would come to now: looked up anew whenever the page is opened, and after each publishing. */
export function nextReleaseQuery({ releases, last }: Releases) {
  return queryOptions({
    queryKey: ["next-release", releases[0]?.number ?? 0, last?.at ?? null],
    queryFn: ({ signal }) => ask<NextRelease>("/api/releases/next", {}, signal),
    staleTime: 0,
  });
}
