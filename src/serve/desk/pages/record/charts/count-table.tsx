import { type ReactNode, useState } from "react";
import { ToggleButton } from "react-aria-components";

interface CountTableProps {
  readonly title: string;
  readonly what: string;
  readonly rows: readonly { readonly label: string; readonly count: number }[];
  /** The drawing that the table can stand for. */
  readonly children: ReactNode;
}

/** A drawing of counts that can be had as a table. */
export function CountTable({ title, what, rows, children }: CountTableProps) {
  const [isTable, setTable] = useState(false);
  return (
    <>
      <ToggleButton className="quiet" isSelected={isTable} onChange={setTable}>
        As a table<span className="unseen">: {title}</span>
      </ToggleButton>
      {isTable ? (
        <table>
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{what}</th>
              <th scope="col" className="number">
                Cases
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, count }) => (
              <tr key={label}>
                <th scope="row">
                  <bdi>{label}</bdi>
                </th>
                <td className="number">{count.toLocaleString("en-US")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        children
      )}
    </>
  );
}
