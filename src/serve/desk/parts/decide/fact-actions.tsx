import { useMutation, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { FactInWords } from "../../../contract/case-page.ts";
import { mayAs, usePerson } from "../../session.ts";
import { type MatterKey, matterQuery } from "./decide-query.ts";
import type { About } from "./deciding.tsx";

/** Fetched when somebody decides: who only reads a case does without. */
const Deciding = lazy(async () => ({ default: (await import("./deciding.tsx")).Deciding }));

interface FactActionsProps {
  readonly caseId: string;
  /** A fact as a case's page has it. */
  readonly fact: Pick<FactInWords, "field" | "label" | "person" | "accounts">;
}

/** What can be decided about a fact where it is shown: accept an account, correct, reject, hold the value or a name. */
export function FactActions({ caseId, fact }: FactActionsProps) {
  const person = usePerson();
  const queries = useQueryClient();
  const key: MatterKey = { case: caseId, field: fact.field, about: fact.person ?? undefined };
  // Asked for when it is needed, for a page has many facts; and anew each time, so that nobody decides about what was.
  const begin = useMutation({
    mutationFn: async (about: About) => ({ about, matter: await queries.fetchQuery(matterQuery(key)) }),
  });
  if (!mayAs(person, "editor")) return null;
  const accounts = fact.accounts.filter(({ voices }) => voices.length > 0);
  const items: readonly { readonly id: string; readonly words: string; readonly about: About }[] = [
    ...accounts.map(({ letter, value }, account) => ({
      id: `accept ${account}`,
      words: `Accept ${letter ? `${letter}: ` : ""}${value}`,
      about: { kind: "accept", account } as const,
    })),
    { id: "correct", words: "Correct …", about: { kind: "correct" } },
    { id: "reject", words: "Reject a claim …", about: { kind: "reject" } },
    { id: "hold", words: "Hold the value, or a name …", about: { kind: "hold" } },
  ];
  return (
    <>
      <MenuTrigger>
        <Button className="quiet" aria-label={`Decide about ${fact.label}`}>
          Decide <span aria-hidden="true">▾</span>
        </Button>
        <Popover className="popover">
          <Menu
            items={items}
            onAction={(id) => {
              const item = items.find((each) => each.id === id);
              if (item) begin.mutate(item.about);
            }}
          >
            {({ id, words }) => <MenuItem id={id}>{words}</MenuItem>}
          </Menu>
        </Popover>
      </MenuTrigger>
      {begin.error && (
        <p role="alert" className="error">
          {begin.error.message}
        </p>
      )}
      {begin.data && (
        <Suspense>
          <Deciding {...begin.data} onClose={() => begin.reset()} />
        </Suspense>
      )}
    </>
  );
}
