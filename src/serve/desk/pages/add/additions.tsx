import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import type { AdditionList } from "../../../contract/additions.ts";
import { ask } from "../../ask.ts";
import { AdditionCard } from "./addition-card.tsx";
import { isUnderWay } from "./progress-words.ts";

const AT_ONCE = 5;
/** What documents that are read do not change. */
const KEPT: ReadonlySet<string> = new Set(["additions", "session", "account", "people"]);

/** What was added, the latest first, with how far each is. Looked at every second while something is under way. */
export function Additions() {
  const [limit, setLimit] = useState(AT_ONCE);
  const { data } = useSuspenseQuery({
    queryKey: ["additions", limit],
    queryFn: () => ask<AdditionList>("/api/additions", { limit }),
    refetchInterval: ({ state }) => (state.data?.additions.some((one) => isUnderWay(one.state)) ? 1000 : 20_000),
  });
  const queries = useQueryClient();
  const isAtWork = data.additions.some((one) => isUnderWay(one.state));
  // What was read changes cases and what waits: pages that were looked at before are asked for again.
  useEffect(() => {
    if (!isAtWork) void queries.invalidateQueries({ predicate: ({ queryKey: [first] }) => !KEPT.has(String(first)) });
  }, [isAtWork, queries]);
  return (
    <section aria-labelledby="additions">
      <h2 id="additions">What was added</h2>
      {data.additions.length === 0 && <p>Nothing was added here yet.</p>}
      <ul className="plain additions">
        {data.additions.map((line) => (
          <AdditionCard key={line.number} line={line} />
        ))}
      </ul>
      {data.additions.length === limit && limit < 100 && (
        <Button onPress={() => setLimit(Math.min(100, limit + 20))}>Show earlier ones</Button>
      )}
    </section>
  );
}
