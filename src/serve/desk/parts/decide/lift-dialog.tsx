import type { HoldLine } from "../../../contract/case-page.ts";
import { DecideDialog } from "./decide-dialog.tsx";
import { stillHeld } from "./still-held.ts";

interface LiftDialogProps {
  readonly hold: HoldLine;
  /** All holds of the case: another may keep the same thing back. */
  readonly holds: readonly HoldLine[];
  /** The last decision that the page was made from. */
  readonly after: number;
  readonly onClose: () => void;
  readonly onDecided: () => void;
}

/** Lifts one hold, a rule's or an editor's: what it kept back may be public from then on, where nothing else holds it. */
export function LiftDialog({ hold, holds, ...rest }: LiftDialogProps) {
  const others = stillHeld(hold, holds);
  return (
    <DecideDialog
      {...rest}
      kind="release"
      title="Lift a hold"
      doIt="Lift it"
      asked={() => ({ kind: "release", on: hold.on, rule: hold.rule })}
    >
      <p>
        {hold.decision === null ? `The rule “${hold.rule}” holds` : `${hold.decision.by} holds`}{" "}
        <strong>
          <bdi>{hold.what}</bdi>
        </strong>
        .
      </p>
      <p>
        {others.length === 0
          ? "The next release shows it, and so do feeds, messages and searches from now on. What was made public cannot be called back."
          : `It stays withheld all the same: ${others.join("; ")}. Lift that too if it may be public.`}
      </p>
    </DecideDialog>
  );
}
