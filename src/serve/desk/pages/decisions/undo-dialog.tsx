import { useState } from "react";
import { Button, Dialog, Form, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { DecisionLine } from "../../../contract/decisions.ts";
import { DecidedBy } from "../../parts/decide/overtaken-note.tsx";
import { ReasonEntry } from "../../parts/decide/reason-entry.tsx";
import { useUndo } from "../../parts/decide/use-decide.ts";

interface UndoDialogProps {
  readonly decision: DecisionLine;
  readonly after: number;
  readonly onClose: () => void;
}

/** Asks why a decision is to count no more, and undoes it. */
export function UndoDialog({ decision, after, onClose }: UndoDialogProps) {
  const [reason, setReason] = useState("");
  const undo = useUndo();
  return (
    <ModalOverlay isOpen onOpenChange={(isOpen) => !isOpen && onClose()} className="overlay">
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">Undo decision {decision.number}</Heading>
          <p>
            <DecidedBy decision={decision} />
          </p>
          <Form
            onSubmit={(event) => {
              event.preventDefault();
              const sent = { decision: decision.number, reason: reason.trim(), after };
              undo.mutate(sent, { onSuccess: onClose });
            }}
          >
            <ReasonEntry kind="undo" value={reason} onChange={setReason} />
            {undo.isError && (
              <p role="alert" className="error">
                {undo.error.message}
              </p>
            )}
            <p className="buttons">
              <Button type="submit" className="main" isPending={undo.isPending}>
                Undo it
              </Button>
              <Button onPress={onClose}>Cancel</Button>
            </p>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
