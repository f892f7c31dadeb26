import { useMutation, useQueryClient } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense, useCallback } from "react";
import { type MatterKey, matterQuery } from "./decide-query.ts";
import type { About } from "./deciding.tsx";

/** Fetched when somebody decides: who only reads a case does without. */
const Deciding = lazy(async () => ({ default: (await import("./deciding.tsx")).Deciding }));

/**
 * Begins deciding about something on a page that only shows it. What is decided about is asked for then, for a page has much of it, and anew each time, so that
 * nobody decides about what was. `dialog` is what is open, or why it could not be opened.
 */
export function useDeciding(): { readonly begin: (key: MatterKey, about: About) => void; readonly dialog: ReactNode } {
  const queries = useQueryClient();
  const begun = useMutation({
    mutationFn: async ({ key, about }: { readonly key: MatterKey; readonly about: About }) => ({
      about,
      matter: await queries.fetchQuery(matterQuery(key)),
    }),
  });
  const { mutate } = begun;
  const begin = useCallback((key: MatterKey, about: About) => mutate({ key, about }), [mutate]);
  return {
    begin,
    dialog: begun.error ? (
      <p role="alert" className="error">
        {begun.error.message}
      </p>
    ) : (
      begun.data && (
        <Suspense>
          <Deciding {...begun.data} onClose={() => begun.reset()} />
        </Suspense>
      )
    ),
  };
}
