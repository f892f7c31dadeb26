import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { NextRelease } from "../../../contract/next-release.ts";
import { confirmWords } from "./release-words.ts";

interface PublishDialogProps {
  readonly next: NextRelease;
  readonly isPending: boolean;
  readonly onPublish: () => void;
  readonly onClose: () => void;
}

/** Says what would become public, and asks whether it may. */
export function PublishDialog({ next, isPending, onPublish, onClose }: PublishDialogProps) {
  return (
    <ModalOverlay isOpen onOpenChange={(isOpen) => !isOpen && onClose()} isDismissable={false} className="overlay">
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">Publish release {next.number}?</Heading>
          <p>{confirmWords(next)}</p>
          <p className="buttons">
            {/* Never disabled: whoever pressed it by keyboard goes on from it. */}
            <Button className="main" data-pending={isPending || undefined} onPress={onPublish}>
              Publish release {next.number}
            </Button>
            <Button onPress={onClose}>Cancel</Button>
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
