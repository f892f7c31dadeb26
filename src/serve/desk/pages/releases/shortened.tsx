import { Fragment, type ReactNode } from "react";

interface ShortenedProps<T> {
  readonly all: { readonly total: number; readonly first: readonly T[] };
  readonly keyOf: (one: T) => string;
  readonly children: (one: T) => ReactNode;
}

/** How many are shown before the rest has to be opened. */
const SHOWN = 10;

/** A list whose first lines are shown, the rest folded, with how many are not listed at all. */
export function Shortened<T>({ all: { total, first }, keyOf, children }: ShortenedProps<T>) {
  const lines = (some: readonly T[]) => (
    <ul className="plain changes">
      {some.map((one) => (
        <Fragment key={keyOf(one)}>{children(one)}</Fragment>
      ))}
    </ul>
  );
  const rest = first.slice(SHOWN);
  return (
    <>
      {lines(first.slice(0, SHOWN))}
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          {lines(rest)}
          {total > first.length && (
            <p className="note">{(total - first.length).toLocaleString("en-US")} more are not listed here.</p>
          )}
        </details>
      )}
    </>
  );
}
