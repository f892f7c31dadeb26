import type { ReactNode } from "react";
import type { FactInWords } from "../../../contract/case-page.ts";
import { FactMark } from "../../parts/marks.tsx";
import { SaidCell } from "./said-cell.tsx";
import { saidIn, voiceColumns } from "./voice-columns.ts";

interface FactRowProps {
  readonly fact: FactInWords;
  /** What can be done with the fact, for those who may. */
  readonly actions?: ((fact: FactInWords) => ReactNode) | undefined;
}

/** A fact as a row: how it stands and who or what read it, then what each kind of voice says. */
export function FactRow({ fact, actions }: FactRowProps) {
  return (
    <tr className={fact.rival ? "fact rival" : "fact"}>
      <th scope="row">{fact.label}</th>
      <td className="stands">
        <FactMark status={fact.status} />
        <span className="note">{fact.verified ? `verified by ${fact.verified}` : fact.reason}</span>
        <span className="note">{fact.readBy}</span>
        {fact.held && <span className="note">withheld in public: {fact.held}</span>}
        {actions?.(fact)}
      </td>
      {voiceColumns.map((column) => {
        const said = saidIn(column, fact);
        return (
          <td key={column.title} className={said.length === 0 ? "silent" : undefined}>
            <span className="column" aria-hidden="true">
              {column.title}
            </span>
            <SaidCell said={said} />
          </td>
        );
      })}
    </tr>
  );
}
