import { type ReactNode, useState } from "react";
import type { NewDecision } from "../../../contract/decisions.ts";
import { Complaint } from "../complaint.tsx";
import { FormDialog } from "./form-dialog.tsx";
import { OvertakenNote } from "./overtaken-note.tsx";
import { ReasonEntry } from "./reason-entry.tsx";
import { type Asked, overtakenBy, useDecide } from "./use-decide.ts";
import { useReason } from "./use-reason.ts";

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
  const { why, entry, isGiven } = useReason();
  const [fault, setFault] = useState<string | null>(null);
  const decide = useDecide();
  const overtaken = overtakenBy(decide.error);
  const send = (seen: number, sent: () => void) => {
    const body = asked();
    setFault(body === null ? "Something is still missing." : typeof body === "string" ? body : null);
    if (body === null || typeof body === "string" || (kind !== "accept" && !isGiven())) return;
    const done = () => {
      sent();
      onClose();
      onDecided?.();
    };
    decide.send({ asked: { ...body, ...(why !== "" && { reason: why }) } as Asked, after: seen, done });
  };
  return (
    <FormDialog
      title={title}
      doIt={doIt}
      isWide={isWide}
      beside={beside}
      isReady={kind === "accept"}
      isPending={decide.isPending}
      hasReason={why !== ""}
      onClose={onClose}
      onSubmit={(sent) => send(after, sent)}
      wrong={
        fault ? (
          <p role="alert" className="error">
            {fault}
          </p>
        ) : decide.error && !overtaken ? (
          <Complaint error={decide.error} />
        ) : null
      }
      instead={
        overtaken
          ? ({ close, sent }) => (
              <OvertakenNote
                overtaken={overtaken}
                onLook={close}
                onAllTheSame={() => send(Math.max(after, ...overtaken.decisions.map(({ number }) => number)), sent)}
              />
            )
          : undefined
      }
    >
      {children}
      <ReasonEntry kind={kind} {...entry} />
    </FormDialog>
  );
}
