import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { CasesBeside, Matter } from "../../../contract/matter.ts";
import { ask } from "../../ask.ts";
import { CaseChoice } from "./case-choice.tsx";
import { DecideDialog } from "./decide-dialog.tsx";
import { whenMerged } from "./what-happens.ts";

interface MergeDialogProps {
  readonly matter: Matter;
  readonly onClose: () => void;
  readonly onDecided?: () => void;
}

/** Puts two cases together: the other is found, both are set side by side, and what will happen is said before it does. */
export function MergeDialog({ matter, ...rest }: MergeDialogProps) {
  const { id, reference, title } = matter.case;
  const [other, setOther] = useState<string | null>(null);
  const { data: beside } = useQuery({
    queryKey: ["beside", id, other],
    queryFn: ({ signal }) => ask<CasesBeside>("/api/matter/beside", { case: id, with: other ?? "" }, signal),
    enabled: other !== null,
  });
  return (
    <DecideDialog
      {...rest}
      kind="merge"
      isWide
      title="Put two cases together"
      after={matter.last}
      doIt="Put them together"
      asked={() =>
        beside && other === beside.there.id
          ? { kind: "merge" as const, case: reference, with: beside.there.reference }
          : "Choose the other case."
      }
    >
      <p>
        This case: <strong>{title}</strong>
      </p>
      <CaseChoice of={id} value={other} onChange={setOther} />
      {beside && <Beside beside={beside} />}
    </DecideDialog>
  );
}

/** Two cases side by side, and what will happen. */
function Beside({ beside }: { readonly beside: CasesBeside }) {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard */}
      <section className="scrolls" aria-label="Both cases side by side" tabIndex={0}>
        <table className="beside">
          <caption>{beside.apart ? `They were kept apart because: ${beside.apart}` : "Both side by side"}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">This case</th>
              <th scope="col">The other</th>
              <th scope="col">Same?</th>
            </tr>
          </thead>
          <tbody>
            {beside.rows.map(({ label, here, there, same }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{here ?? "not known"}</td>
                <td>{there ?? "not known"}</td>
                <td>{same === null ? "not known" : same ? "same" : "differs"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Preview sentences={whenMerged(beside)} />
    </>
  );
}

/** What a decision will do, before it is made. */
export function Preview({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <div role="status" className="preview">
      <h3>What happens</h3>
      <ul>
        {sentences.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  );
}
