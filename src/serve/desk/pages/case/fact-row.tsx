import type { ReactNode } from "react";
import type { FactInWords, HoldLine } from "../../../contract/case-page.ts";
import { FactMark } from "../../parts/marks.tsx";
import { factAnchor } from "./fact-anchor.ts";
import { HowRead } from "./how-read.tsx";
import { SaidCell } from "./said-cell.tsx";
import { saidIn, type VoiceColumn } from "./voice-columns.ts";

interface FactRowProps {
  readonly fact: FactInWords;
  /** What can be done with the fact, for those who may. */
  readonly actions?: ((fact: FactInWords) => ReactNode) | undefined;
  /** What of the case is withheld in public. */
  readonly holds: readonly HoldLine[];
  /** The columns of the table. */
  readonly columns: readonly VoiceColumn[];
  /** Whether the address names it. */
  readonly isNamed: boolean;
}

/** A fact as a row: how it stands and who or what read it, then what each kind of voice says. */
export function FactRow({ fact, actions, holds, columns, isNamed }: FactRowProps) {
  const anchor = factAnchor(fact);
  return (
    <tr id={anchor} className={`fact ${fact.rival ? "rival" : ""} ${isNamed ? "named" : ""}`}>
      <th scope="row">
        <a className="to-fact" href={`#${anchor}`}>
          {fact.label}
        </a>
        {actions?.(fact)}
      </th>
      <td className="stands">
        <FactMark status={fact.status} />
        <HowRead fact={fact} />
        {holds.some(({ on }) => isOn(on, fact)) && (
          <span className="note">
            <a href="#held">withheld in public</a>
          </span>
        )}
      </td>
      {columns.map((column) => {
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

/** Whether a hold keeps back a fact, or a claim of it; the name of a person is also a fact. */
function isOn(on: HoldLine["on"], { field, person, accounts }: FactInWords): boolean {
  if (on.kind === "fact") return on.field === field && on.about === person;
  if (on.kind === "claim") return accounts.some(({ voices }) => voices.some(({ claim }) => claim === on.claim));
  return on.kind === "person" && field === "name" && on.person === person;
}
