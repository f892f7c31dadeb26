import type { CaseShown } from "../../../contract/case-page.ts";
import { DecideMenu } from "./decide-menu.tsx";

/** What can be decided about a case where it is shown: what it lacks, which documents are of it, whether it is public. */
export function CaseActions({ id, documents }: Pick<CaseShown, "id" | "documents">) {
  return (
    <DecideMenu
      label="the case"
      matter={{ case: id }}
      items={[
        { id: "add", words: "Make a claim …", about: { kind: "add" } },
        { id: "move", words: "Move a document …", about: { kind: "move" } },
        { id: "merge", words: "Merge with another case …", about: { kind: "merge" } },
        ...(documents.length > 1
          ? [{ id: "split", words: "Split off documents …", about: { kind: "split" } as const }]
          : []),
        { id: "hold", words: "Hold the case, a name, or words …", about: { kind: "hold" } },
      ]}
    />
  );
}
