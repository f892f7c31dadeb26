import { queryOptions } from "@tanstack/react-query";
import type { SubscriptionList } from "../../../contract/subscriptions.ts";
import { ask } from "../../ask.ts";

/** What the person who is signed in is told of. */
export const subscriptionsQuery = queryOptions({
  queryKey: ["subscriptions"],
  queryFn: () => ask<SubscriptionList>("/api/subscriptions"),
});
