import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Decided, NewDecision, Overtaken } from "../../../contract/decisions.ts";
import { Refused, send } from "../../ask.ts";
import { tellDecided } from "./last-decided.ts";

/** What each kind of decision needs, without what every one does. */
export type Asked = {
  [K in NewDecision["kind"]]: Omit<Extract<NewDecision, { kind: K }>, "after">;
}[NewDecision["kind"]];

/** Decides, and has everything on the page that it may have changed asked for again. */
export function useDecide(done?: (decided: Decided) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ asked, after }: { readonly asked: Asked; readonly after: number }) =>
      send<Decided>("/api/decisions", { ...asked, after }),
    onSuccess: async (decided) => {
      tellDecided(decided.decision);
      done?.(decided);
      await askAgain(queries);
    },
  });
}

/** Undoes a decision. Whoever undoes another's says why. */
export function useUndo() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (sent: { readonly decision: number; readonly reason?: string; readonly after: number }) =>
      send<Decided>("/api/decisions/undo", sent),
    onSuccess: async (decided) => {
      tellDecided(decided.decision);
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
