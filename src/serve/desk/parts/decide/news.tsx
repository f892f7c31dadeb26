import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "react-aria-components";
import type { Matter } from "../../../contract/matter.ts";
import { usePerson } from "../../session.ts";
import { sinceQuery } from "./decide-query.ts";
import { DecidedBy } from "./overtaken-note.tsx";
import { askAgain } from "./use-decide.ts";

/** Tells when somebody else decides about what is looked at, while it is looked at. */
export function News({ matter }: { readonly matter: Matter }) {
  const { id } = usePerson();
  const queries = useQueryClient();
  const { data } = useQuery(sinceQuery(matter.last));
  const about = new Set(matter.matters);
  const others = (data?.decisions ?? []).filter(
    ({ person, matters }) => person !== id && matters.some((each) => about.has(each)),
  );
  return (
    <div role="status" className={others.length > 0 ? "news" : undefined}>
      {others.map((decision) => (
        <p key={decision.number}>
          {decision.by} decided about this just now: <DecidedBy decision={decision} />
        </p>
      ))}
      {others.length > 0 && <Button onPress={() => askAgain(queries)}>Look at it again</Button>}
    </div>
  );
}
