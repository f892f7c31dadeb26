import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { type Change, changed, useRecordSearch } from "../use-record.ts";
import { CountTable } from "./count-table.tsx";

export interface Bar {
  readonly label: string;
  readonly count: number;
  readonly isUnknown: boolean;
  /** The cases of it. */
  readonly change?: Change;
}

interface BarsProps {
  readonly title: string;
  readonly what: string;
  readonly bars: readonly Bar[];
  readonly note?: string;
}

/** How many are shown before somebody asks for all. */
const AT_FIRST = 15;

/** Bars with their names and numbers beside them, or the same as a table. */
export function Bars({ title, what, bars, note }: BarsProps) {
  const id = useId();
  const search = useRecordSearch();
  const [isAll, setAll] = useState(false);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  // What is not known is never among those that are left out.
  const shown = isAll ? bars : bars.filter(({ isUnknown }, at) => at < AT_FIRST || isUnknown);
  return (
    <section className="chart" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note && <p className="note">{note}</p>}
      <CountTable title={title} what={what} rows={bars}>
        <ol className="bars">
          {shown.map(({ label, count, isUnknown, change }) => (
            <li key={label}>
              <span className="label">
                {change ? (
                  <Link to="/" search={changed(search, change)} activeOptions={{ exact: true }}>
                    <bdi>{label}</bdi>
                  </Link>
                ) : (
                  <bdi>{label}</bdi>
                )}
              </span>
              <svg
                className={isUnknown ? "bar unknown" : "bar"}
                viewBox="0 0 100 10"
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <rect width={Math.max(0.5, (count / most) * 100)} height="10" />
              </svg>
              <span className="number">{count.toLocaleString("en-US")}</span>
            </li>
          ))}
        </ol>
      </CountTable>
      {bars.length > AT_FIRST + 1 && (
        <button type="button" className="quiet" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? `Only the first ${AT_FIRST}` : `All ${bars.length}`}
        </button>
      )}
    </section>
  );
}
