import type { DecisionLine } from "../../../contract/decisions.ts";
import { Complaint } from "../../parts/complaint.tsx";
import { FormDialog } from "../../parts/decide/form-dialog.tsx";
import { DecidedBy } from "../../parts/decide/overtaken-note.tsx";
import { ReasonEntry } from "../../parts/decide/reason-entry.tsx";
import { useUndo } from "../../parts/decide/use-decide.ts";
import { useReason } from "../../parts/decide/use-reason.ts";

interface UndoDialogProps {
  readonly decision: DecisionLine;
  readonly after: number;
  readonly onClose: () => void;
}

/** Asks why a decision is to count no more, and undoes it. */
export function UndoDialog({ decision, after, onClose }: UndoDialogProps) {
  const { why, entry, isGiven } = useReason();
  const undo = useUndo();
  const send = (sent: () => void) => {
    if (!isGiven()) return;
    const done = () => {
      sent();
      onClose();
    };
    undo.send({ decision: decision.number, reason: why, after, done });
  };
  return (
    <FormDialog
      title={`Undo decision ${decision.number}`}
      doIt="Undo it"
      isPending={undo.isPending}
      hasReason={why !== ""}
      onClose={onClose}
      onSubmit={send}
    >
      <p>
        <DecidedBy decision={decision} />
      </p>
      <ReasonEntry kind="undo" {...entry} />
      <Complaint error={undo.error} />
    </FormDialog>
  );
}
