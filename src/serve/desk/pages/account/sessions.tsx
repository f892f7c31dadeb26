import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "react-aria-components";
import type { Account } from "../../../contract/account.ts";
import type { Done } from "../../../contract/sign-in.ts";
import { send } from "../../ask.ts";
import { Complaint } from "../../parts/complaint.tsx";
import { When } from "../../parts/when.tsx";

/** Where one is signed in, with a way to end each. */
export function Sessions({ sessions }: Pick<Account, "sessions">) {
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: (ids: readonly string[]) =>
      Promise.all(ids.map((id) => send<Done>(`/api/account/sessions/${encodeURIComponent(id)}`, {}, "DELETE"))),
    onSettled: () => queries.invalidateQueries({ queryKey: ["account"] }),
  });
  const others = sessions.filter(({ isThis }) => !isThis).map(({ id }) => id);
  return (
    <section aria-labelledby="sessions" className="part wide">
      <h2 id="sessions">Where you are signed in</h2>
      <ul className="rows">
        {sessions.map(({ id, since, lastUsed, address, agent, isThis }) => (
          <li key={id}>
            <span>
              {isThis && <strong>This one. </strong>}
              Since <When at={since} />, last used <When at={lastUsed} />, from {address || "an unknown address"}
              <span className="note agent">{agent}</span>
            </span>
            {!isThis && (
              <Button aria-label={`End the session from ${address}`} onPress={() => end.mutate([id])}>
                End
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Complaint error={end.error} />
      {others.length > 1 && <Button onPress={() => end.mutate(others)}>End all others</Button>}
    </section>
  );
}
