import { Suspense, useState } from "react";
import type { ClaimMatter, Matter } from "../../../contract/matter.ts";
import { basesOf, type WordsChosen } from "./basis.ts";
import { ClaimDialog } from "./claim-dialog.tsx";
import { ClaimsDialog } from "./claims-dialog.tsx";
import { HoldDialog } from "./hold-dialog.tsx";
import { MergeDialog } from "./merge-dialog.tsx";
import { MoveDialog } from "./move-dialog.tsx";
import { SplitDialog } from "./split-dialog.tsx";

/** What somebody is about to decide. */
export interface About {
  readonly kind: "accept" | "correct" | "reject" | "add" | "merge" | "split" | "move" | "hold";
  readonly account?: number | undefined;
  readonly claim?: ClaimMatter | undefined;
  readonly words?: WordsChosen | undefined;
}

interface DecidingProps {
  readonly matter: Matter;
  readonly about: About;
  readonly onClose: () => void;
  readonly onDecided?: (() => void) | undefined;
}

/** The dialog for what somebody is about to decide. What they decide about stays as they saw it when they began. */
export function Deciding({ about, onClose, onDecided, ...rest }: DecidingProps) {
  const [matter] = useState(rest.matter);
  const { kind, account, claim, words } = about;
  const common = { matter, onClose, ...(onDecided && { onDecided }) };
  switch (kind) {
    case "accept":
    case "reject":
      return (
        <ClaimsDialog {...common} kind={kind} {...(account !== undefined && { account })} {...(claim && { claim })} />
      );
    case "correct":
    case "add":
      return (
        // The catalogue may have to be asked for: the page behind stays, and keeps what had focus.
        <Suspense>
          <ClaimDialog {...common} corrects={kind === "correct"} words={words} claim={claim} />
        </Suspense>
      );
    case "merge":
      return <MergeDialog {...common} />;
    case "split":
      return <SplitDialog {...common} />;
    case "move":
      return <MoveDialog {...common} />;
    case "hold":
      return <HoldDialog {...common} {...(claim && { claim })} />;
  }
}

/** What can be decided about a matter. */
export function canBe(kind: About["kind"], matter: Matter): boolean {
  if (kind === "accept" || kind === "reject") return matter.fact !== null || matter.claim !== null;
  if (kind === "correct") return basesOf(matter).length > 0;
  if (kind === "split") return matter.case.documents.length > 1;
  return true;
}
