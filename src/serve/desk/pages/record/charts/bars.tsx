import { useId, useState } from "react";
import { type Bar, BarList } from "./bar-list.tsx";
import { CountTable } from "./count-table.tsx";

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
  const [isAll, setAll] = useState(false);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  // What is not known is never among those that are left out.
  const shown = isAll ? bars : bars.filter(({ isUnknown }, at) => at < AT_FIRST || isUnknown);
  return (
    <section className="chart" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <CountTable title={title} what={what} rows={bars}>
        <BarList bars={shown} most={most} />
      </CountTable>
      {note && <p className="note">{note}</p>}
      {bars.length > AT_FIRST + 1 && (
        <button type="button" className="quiet" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? `Only the first ${AT_FIRST}` : `All ${bars.length}`}
        </button>
      )}
    </section>
  );
}
