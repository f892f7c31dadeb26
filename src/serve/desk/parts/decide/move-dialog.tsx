import { useState } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import type { Matter } from "../../../contract/matter.ts";
import { CaseChoice } from "./case-choice.tsx";
import { Choice } from "./choice.tsx";
import { DecideDialog } from "./decide-dialog.tsx";
import { useReference } from "./use-reference.ts";

interface MoveDialogProps {
  readonly matter: Matter;
  readonly onClose: () => void;
  readonly onDecided?: () => void;
}

/** Puts a document into another case, or into none. */
export function MoveDialog({ matter, ...rest }: MoveDialogProps) {
  const { documents, reference, id } = matter.case;
  const [document, setDocument] = useState(
    matter.on.kind === "document" ? matter.on.document : (documents[0]?.id ?? ""),
  );
  const [where, setWhere] = useState("case");
  const [other, setOther] = useState<string | null>(null);
  const to = useReference(where === "case" ? other : null);
  return (
    <DecideDialog
      {...rest}
      kind="move"
      isWide
      title="Move a document"
      after={matter.last}
      doIt="Move it"
      asked={() =>
        where === "none"
          ? { kind: "move" as const, document, from: reference, to: null }
          : to
            ? { kind: "move" as const, document, from: reference, to }
            : "Choose the case that it goes to."
      }
    >
      <Choice
        label="Document"
        options={documents.map((each) => ({ id: each.id, words: each.title }))}
        value={document}
        onChange={setDocument}
      />
      <RadioGroup className="cases-found" value={where} onChange={setWhere}>
        <Label>Where to</Label>
        <Radio value="case">Another case</Radio>
        <Radio value="none">No case: it is about no incident of this record</Radio>
      </RadioGroup>
      {where === "case" && <CaseChoice of={id} value={other} onChange={setOther} />}
    </DecideDialog>
  );
}
