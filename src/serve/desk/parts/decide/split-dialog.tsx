import { useState } from "react";
import { Checkbox, CheckboxGroup, Label } from "react-aria-components";
import type { Matter } from "../../../contract/matter.ts";
import { DecideDialog } from "./decide-dialog.tsx";
import { Preview } from "./merge-dialog.tsx";
import { whenSplit } from "./what-happens.ts";

interface SplitDialogProps {
  readonly matter: Matter;
  readonly onClose: () => void;
  readonly onDecided?: () => void;
}

/** Makes a case of their own of some documents: which is ticked, and what will happen is said before it does. */
export function SplitDialog({ matter, ...rest }: SplitDialogProps) {
  const { documents, reference } = matter.case;
  const [chosen, setChosen] = useState<string[]>(matter.on.kind === "document" ? [matter.on.document] : []);
  return (
    <DecideDialog
      {...rest}
      kind="split"
      isWide
      title="Make a case of their own of some documents"
      after={matter.last}
      doIt="Make the case"
      asked={() =>
        chosen.length > 0
          ? { kind: "split" as const, case: reference, documents: chosen }
          : "Tick the documents that make a case of their own."
      }
    >
      <CheckboxGroup className="documents-ticked" value={chosen} onChange={setChosen}>
        <Label>Documents of a case of their own</Label>
        {documents.map(({ id, title, origin, because }) => (
          <Checkbox key={id} value={id}>
            <span className="box" aria-hidden="true" />
            <span>
              {title}
              <small>
                {origin}
                {because && `; in this case because ${because}`}
              </small>
            </span>
          </Checkbox>
        ))}
      </CheckboxGroup>
      {chosen.length > 0 && <Preview sentences={whenSplit(matter.case, new Set(chosen))} />}
    </DecideDialog>
  );
}
