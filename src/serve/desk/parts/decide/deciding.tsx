import { Suspense } from "react";
import type { Voice } from "../../../contract/case-page.ts";
import type { ClaimMatter, Matter } from "../../../contract/matter.ts";
import { ClaimDialog, type WordsChosen } from "./claim-dialog.tsx";
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

/** The dialog for what somebody is about to decide. */
export function Deciding({ matter, about, onClose, onDecided }: DecidingProps) {
  const { kind, account, claim, words } = about;
  const common = { matter, onClose, ...(onDecided && { onDecided }) };
  switch (kind) {
    case "accept":
    case "reject":
      return (
        <ClaimsDialog {...common} kind={kind} {...(account !== undefined && { account })} {...(claim && { claim })} />
      );
    case "correct":
    case "add": {
      const by = words ?? wordsOf(matter, claim);
      if (!by) return null;
      // Words that were selected are likely the value; without any, what stands now is what is mended.
      const value = words ? (words.exact.length <= 80 ? words.exact : "") : valueNow(matter, claim);
      return (
        // The catalogue may have to be asked for: the page behind stays, and keeps what had focus.
        <Suspense>
          <ClaimDialog
            {...common}
            words={by}
            value={value}
            mends={kind === "correct"}
            {...(claim && { claim })}
            said={words ? null : voiceOf(matter, claim)}
          />
        </Suspense>
      );
    }
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
  if (kind === "correct") return wordsOf(matter, undefined) !== null;
  if (kind === "split") return matter.case.documents.length > 1;
  return true;
}

function valueNow(matter: Matter, claim: ClaimMatter | undefined): string {
  return (claim ?? matter.fact?.accounts[0] ?? matter.claim)?.value ?? "";
}

/** Whose words those are that what is decided about rests on. */
function voiceOf(matter: Matter, claim: ClaimMatter | undefined): Voice | null {
  return claim ?? matter.fact?.accounts[0]?.voices[0] ?? matter.claim;
}

/** The words that a correction rests on where none were selected: those of the leading claim. */
function wordsOf(matter: Matter, claim: ClaimMatter | undefined): WordsChosen | null {
  const quote = voiceOf(matter, claim)?.quotes[0];
  if (!quote) return null;
  const { document, start, end, exact } = quote;
  return { document, start, end, exact };
}
