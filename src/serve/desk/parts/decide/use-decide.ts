import { useQueryClient } from "@tanstack/react-query";
import type { Decided, NewDecision, Overtaken } from "../../../contract/decisions.ts";
import { Refused, send } from "../../ask.ts";
import { tellDecided } from "./last-decided.ts";
import { useOnce } from "./use-once.ts";

/** What each kind of decision needs, without what every one does. */
export type Asked = {
  [K in NewDecision["kind"]]: Omit<Extract<NewDecision, { kind: K }>, "after">;
}[NewDecision["kind"]];

/** Decides, and has everything on the page that it may have changed asked for again. */
export function useDecide() {
  return useDeciding(({ asked, after }: { readonly asked: Asked; readonly after: number }) =>
    send<Decided>("/api/decisions", { ...asked, after }),
  );
}

/** Undoes a decision. Whoever undoes another's says why. */
export function useUndo() {
  return useDeciding(
    ({ done: _, ...sent }: { readonly decision: number; readonly reason?: string; readonly after: number } & Then) =>
      send<Decided>("/api/decisions/undo", sent),
  );
}

/** What follows when it was decided, before anything is asked for again. */
interface Then {
  readonly done?: () => void;
}

/** Sends a decision, once however often it is pressed. */
function useDeciding<Sent>(decide: (sent: Sent & Then) => Promise<Decided>) {
  const queries = useQueryClient();
  return useOnce({
    mutationFn: decide,
    onSuccess: async ({ decision }, { done }) => {
      tellDecided(decision);
      done?.();
      await askAgain(queries);
    },
  });
}

/** Everything but documents, which never change, and who is signed in. */
export function askAgain(queries: ReturnType<typeof useQueryClient>): Promise<void> {
  const stays = new Set(["document", "session", "claim-fields"]);
  return queries.invalidateQueries({ predicate: ({ queryKey }) => !stays.has(String(queryKey[0])) });
}

/** What others decided meanwhile, where that is why nothing was decided. */
export function overtakenBy(error: unknown): Overtaken | null {
  return error instanceof Refused && error.code === "overtaken" ? (error.answer as Overtaken) : null;
}
