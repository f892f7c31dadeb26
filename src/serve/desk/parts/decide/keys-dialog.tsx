import { Button, Dialog, Heading, Modal, ModalOverlay, Switch } from "react-aria-components";
import { KEYS, type KeyAction, useKeysSetting } from "./keys.ts";

const DOES: Readonly<Record<KeyAction, string>> = {
  next: "the next in the list",
  previous: "the one before",
  accept: "accept an account or a claim",
  correct: "correct, by words of a document",
  reject: "reject a claim",
  move: "move a document to another case",
  merge: "put two cases together",
  split: "make a case of its own of some documents",
  hold: "hold a name, a value, some words or the case",
  undo: "undo what was decided last here, on every page",
  keys: "these keys",
};

const SIGNS: Readonly<Record<string, string>> = { ArrowDown: "↓ in the list", ArrowUp: "↑ in the list" };

/** Which key does what, and the switch that puts all of them off. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const [isOn, setOn] = useKeysSetting();
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()} className="overlay">
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">Keys</Heading>
          <table className="keys">
            <tbody>
              {KEYS.map((each) => (
                <tr key={each.key}>
                  <th scope="row">
                    <kbd>{each.key}</kbd>
                    {"also" in each && ` or ${SIGNS[each.also]}`}
                  </th>
                  <td>{DOES[each.does]}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Switch className="switch" isSelected={isOn} onChange={setOn}>
            <span className="track" aria-hidden="true" />
            Single keys do these things
          </Switch>
          <p className="note">They do nothing while you type in a field. Everything is also a button.</p>
          <p className="buttons">
            <Button onPress={onClose} autoFocus>
              Close
            </Button>
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
