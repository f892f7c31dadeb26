import { type ReactNode, useMemo } from "react";
import { useDeciding } from "../../parts/decide/use-deciding.tsx";
import type { WordsUse } from "../../parts/document/document-view.tsx";
import { mayAs, usePerson } from "../../session.ts";

/** What an editor makes of words that they select in the document beside a case: a claim. Nothing for others, or where no document is open. */
export function useClaimOfWords(
  caseId: string,
  document: string | undefined,
): { readonly uses: readonly WordsUse[] | null; readonly dialog: ReactNode } {
  const may = mayAs(usePerson(), "editor");
  const { begin, dialog } = useDeciding();
  const uses = useMemo(
    (): WordsUse[] | null =>
      document === undefined || !may
        ? null
        : [
            {
              words: "Make a claim",
              on: ({ start, end, exact }) =>
                begin({ case: caseId, document }, { kind: "add", words: { document, start, end, exact } }),
            },
          ],
    [begin, caseId, document, may],
  );
  return { uses, dialog };
}
