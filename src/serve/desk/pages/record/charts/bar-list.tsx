import { Link } from "@tanstack/react-router";
import { type Change, changed, useRecordSearch } from "../use-record.ts";

export interface Bar {
  readonly label: string;
  readonly count: number;
  readonly isUnknown: boolean;
  /** The cases of it. */
  readonly change?: Change;
}

/** Bars, each with its name and its number beside it; those of what is not known are hollow. */
export function BarList({ bars, most }: { readonly bars: readonly Bar[]; readonly most: number }) {
  const search = useRecordSearch();
  return (
    <ol className="bars">
      {bars.map(({ label, count, isUnknown, change }) => (
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
  );
}
