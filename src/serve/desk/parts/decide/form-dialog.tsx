import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button, Dialog, Form, Heading, Modal, ModalOverlay } from "react-aria-components";
import { LeaveQuestion } from "./leave-question.tsx";
import { type Leaving, useLeaving } from "./use-leaving.ts";

interface FormDialogProps {
  readonly title: string;
  readonly doIt: string;
  readonly isPending: boolean;
  /** Whether there is a reason, which may have been picked and not typed. */
  readonly hasReason: boolean;
  /** What is filled in. */
  readonly children: ReactNode;
  /** What is wrong with what was sent: it stands at the buttons, where whoever pressed one looks. */
  readonly wrong?: ReactNode;
  /** What stands in place of the buttons, given the ways out; the buttons where it is not there. */
  readonly instead?: ((leaving: Leaving) => ReactNode) | undefined;
  readonly isWide?: boolean;
  /** What is looked at while it is filled in, such as a document: beside it where there is room, else below. */
  readonly beside?: ReactNode;
  /** Whether it is done by Enter alone, with nothing filled in. */
  readonly isReady?: boolean;
  /** Sends what is filled in; `sent` is called when it was taken. */
  readonly onSubmit: (sent: () => void) => void;
  readonly onClose: () => void;
}

/** A dialog in which something is filled in and sent. What was typed in it is not lost without a word. */
export function FormDialog({ title, doIt, isPending, hasReason, children, instead, ...rest }: FormDialogProps) {
  const { isWide = false, beside, wrong, isReady = false, onSubmit, onClose } = rest;
  const [isChanged, setChanged] = useState(false);
  // What is being sent is lost no more.
  const leaving = useLeaving((isChanged || hasReason) && !isPending, onClose);
  const close = leaving.isAsking ? leaving.stay : leaving.close;
  return (
    <ModalOverlay isOpen onOpenChange={(isOpen) => !isOpen && close()} isDismissable={false} className="overlay">
      <Modal className={beside ? "modal with-beside" : isWide ? "modal wide" : "modal"}>
        <Dialog className="dialog">
          <Heading slot="title">{title}</Heading>
          <Form
            onSubmit={(event) => {
              event.preventDefault();
              onSubmit(leaving.sent);
            }}
          >
            <div onInput={() => setChanged(true)}>{children}</div>
            {wrong && <Wrong>{wrong}</Wrong>}
            {leaving.isAsking ? (
              <LeaveQuestion leaving={leaving} />
            ) : (
              (instead?.(leaving) ?? (
                <p className="buttons">
                  <Button type="submit" className="main" autoFocus={isReady} data-pending={isPending || undefined}>
                    {doIt}
                  </Button>
                  <Button onPress={leaving.close}>Cancel</Button>
                </p>
              ))
            )}
          </Form>
          {beside}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What is wrong, where it can be seen: whoever pressed a button looks there. */
function Wrong({ children }: { readonly children: ReactNode }) {
  const told = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another fault is looked at anew
  useEffect(() => {
    told.current?.scrollIntoView({ block: "nearest" });
  }, [children]);
  return (
    <div ref={told} className="wrong">
      {children}
    </div>
  );
}
