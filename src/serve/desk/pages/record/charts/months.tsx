import { useId } from "react";
import type { Count } from "../../../../contract/cases.ts";
import { BarList } from "./bar-list.tsx";
import { CountTable } from "./count-table.tsx";
import { monthBars, unplaced } from "./month-bars.ts";

/** The width of a month, of its bar, and the height of the highest, in the drawing's own units. */
const MONTH = 14;
const BAR = 10;
const HIGHEST = 120;

/** Cases by month as columns; those of which no month is known stand beside them. */
export function Months({ months }: { readonly months: readonly Count[] }) {
  const id = useId();
  const bars = monthBars(months);
  const others = unplaced(months);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const known = bars.reduce((sum, { count }) => sum + count, 0);
  const top = bars.find(({ count }) => count === most);
  const labels = yearLabels(bars.map(({ month }) => month));
  const width = Math.max(bars.length * MONTH + 40, 200);
  const rows = [...bars.map(({ month, count }) => ({ label: month, count })), ...others];
  return (
    <section className="chart" aria-labelledby={id}>
      <h2 id={id}>Cases by month</h2>
      <CountTable title="Cases by month" what="Month" rows={rows}>
        {bars.length > 0 && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
          <section className="scroll" tabIndex={0} aria-label="Cases by month, drawn">
            <svg
              className="months"
              viewBox={`0 0 ${width} ${HIGHEST + 40}`}
              width={width}
              height={HIGHEST + 40}
              role="img"
              aria-label={`${known} cases from ${bars[0]?.month} to ${bars.at(-1)?.month}; the most in a month: ${most}, first in ${top?.month}. As a table it can be read month by month.`}
            >
              <text x="0" y="12">
                {most}
              </text>
              <line x1="30" x2={width} y1="8" y2="8" className="grid" />
              <line x1="30" x2={width} y1={HIGHEST + 8} y2={HIGHEST + 8} className="axis" />
              {bars.map(({ month, count }, at) => {
                const height = (count / most) * HIGHEST;
                return (
                  <g key={month}>
                    <rect x={34 + at * MONTH} y={HIGHEST + 8 - height} width={BAR} height={height}>
                      <title>{`${month}: ${count}`}</title>
                    </rect>
                    {labels.has(at) && (
                      <text x={34 + at * MONTH} y={HIGHEST + 28}>
                        {labels.get(at)}
                      </text>
                    )}
                  </g>
                );
              })}
            </svg>
          </section>
        )}
        {others.length > 0 && (
          <BarList
            bars={others.map((one) => ({ ...one, isUnknown: true }))}
            most={Math.max(most, ...others.map(({ count }) => count))}
          />
        )}
      </CountTable>
    </section>
  );
}

/** Where a year is named: at its January, and at the first month where that leaves room. */
function yearLabels(months: readonly string[]): Map<number, string> {
  const labels = new Map(months.flatMap((month, at) => (month.endsWith("-01") ? [[at, month.slice(0, 4)]] : [])));
  const [next = months.length] = labels.keys();
  if (next > 3) labels.set(0, months[0]?.slice(0, next > 5 ? 7 : 4) ?? "");
  return labels;
}
