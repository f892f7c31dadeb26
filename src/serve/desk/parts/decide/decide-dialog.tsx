import { type ReactNode, useState } from "react";
import { Button, Dialog, Form, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { NewDecision } from "../../../contract/decisions.ts";
import { OvertakenNote } from "./overtaken-note.tsx";
import { ReasonEntry } from "./reason-entry.tsx";
import { type Asked, overtakenBy, useDecide } from "./use-decide.ts";

type Kind = NewDecision["kind"];
type Body = Asked extends infer A ? (A extends { kind: Kind } ? Omit<A, "reason"> : never) : never;

interface DecideDialogProps {
  readonly kind: Kind;
  readonly title: string;
  /** What the decision does, in words, and what has to be filled in for it. */
  readonly children: ReactNode;
  /** The decision without its reason; null while something is still missing, a sentence where something is wrong. */
  readonly asked: () => Body | string | null;
  /** The last decision that the page was made from. */
  readonly after: number;
  readonly doIt: string;
  readonly onClose: () => void;
  readonly onDecided?: () => void;
  readonly isWide?: boolean;
  /** What is looked at while it is filled in, such as a document: beside it where there is room, else below. */
  readonly beside?: ReactNode;
}

/** Asks for what a decision needs and why, decides, and tells where others decided meanwhile. */
export function DecideDialog({ kind, title, children, asked, after, doIt, ...rest }: DecideDialogProps) {
  const { onClose, onDecided, isWide = false, beside } = rest;
  const [reason, setReason] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const decide = useDecide(() => {
    onClose();
    onDecided?.();
  });
  const overtaken = overtakenBy(decide.error);
  const send = (seen: number) => {
    if (decide.isPending) return;
    const body = asked();
    setFault(body === null ? "Something is still missing." : typeof body === "string" ? body : null);
    if (body === null || typeof body === "string") return;
    const why = reason.trim();
    decide.mutate({ asked: { ...body, ...(why !== "" && { reason: why }) } as Asked, after: seen });
  };
  return (
    <ModalOverlay isOpen onOpenChange={(isOpen) => !isOpen && onClose()} isDismissable={false} className="overlay">
      <Modal className={beside ? "modal with-beside" : isWide ? "modal wide" : "modal"}>
        <Dialog className="dialog">
          <Heading slot="title">{title}</Heading>
          <Form
            onSubmit={(event) => {
              event.preventDefault();
              send(after);
            }}
          >
            {children}
            <ReasonEntry kind={kind} value={reason} onChange={setReason} />
            {fault && (
              <p role="alert" className="error">
                {fault}
              </p>
            )}
            {overtaken ? (
              <OvertakenNote
                overtaken={overtaken}
                onLook={onClose}
                onAllTheSame={() => send(Math.max(after, ...overtaken.decisions.map(({ number }) => number)))}
              />
            ) : (
              decide.isError && (
                <p role="alert" className="error">
                  {decide.error.message}
                </p>
              )
            )}
            {!overtaken && (
              <p className="buttons">
                <Button
                  type="submit"
                  className="main"
                  autoFocus={kind === "accept"}
                  data-pending={decide.isPending || undefined}
                >
                  {doIt}
                </Button>
                <Button onPress={onClose}>Cancel</Button>
              </p>
            )}
          </Form>
          {beside}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
