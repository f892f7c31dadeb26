import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
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
  const [about, setAbout] = useState<About | null>(null);
  const key: MatterKey = { case: caseId, field: fact.field, about: fact.person ?? undefined };
  // Asked for when it is needed: a page has many facts.
  const { data, error } = useQuery({ ...matterQuery(key), enabled: about !== null });
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
          <Menu items={items} onAction={(id) => setAbout(items.find((each) => each.id === id)?.about ?? null)}>
            {({ id, words }) => <MenuItem id={id}>{words}</MenuItem>}
          </Menu>
        </Popover>
      </MenuTrigger>
      {about && error && (
        <p role="alert" className="error">
          {error.message}
        </p>
      )}
      {about && data && (
        <Suspense>
          <Deciding matter={data} about={about} onClose={() => setAbout(null)} />
        </Suspense>
      )}
    </>
  );
}
