import type { FactInWords } from "../../../contract/case-page.ts";
import { DecideMenu } from "./decide-menu.tsx";

interface FactActionsProps {
  readonly caseId: string;
  /** A fact as a case's page has it. */
  readonly fact: Pick<FactInWords, "field" | "label" | "person" | "accounts">;
}

/** What can be decided about a fact where it is shown: accept an account, correct, reject, hold the value or a name. */
export function FactActions({ caseId, fact }: FactActionsProps) {
  const accounts = fact.accounts.filter(({ voices }) => voices.length > 0);
  return (
    <DecideMenu
      label={fact.label}
      matter={{ case: caseId, field: fact.field, about: fact.person ?? undefined }}
      items={[
        ...accounts.map(({ letter, value }, account) => ({
          id: `accept ${account}`,
          words: `Accept ${letter ? `${letter}: ` : ""}${value}`,
          about: { kind: "accept", account } as const,
        })),
        { id: "correct", words: "Correct …", about: { kind: "correct" } },
        { id: "reject", words: "Reject a claim …", about: { kind: "reject" } },
        { id: "hold", words: "Hold the value, or a name …", about: { kind: "hold" } },
      ]}
    />
  );
}
