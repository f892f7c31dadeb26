import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { CAME_IN, type InboxSearch, type Line, type Lines, PAGE } from "./inbox-query.ts";

interface InboxListProps {
  readonly lines: Lines;
  readonly chosen: string | null;
  readonly search: InboxSearch;
}

/** What waits, a line each; the one that is looked at is marked. */
export function InboxList({ lines, chosen, search }: InboxListProps) {
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another line is brought into view when another is chosen
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  const { from = 0 } = search;
  return (
    <nav aria-label="What waits" className="inbox-list">
      <p className="note" role="status">
        {told(lines, search)}
      </p>
      <ol ref={list} start={from + 1}>
        {lines.lines.map((line) => (
          <li key={line.key}>
            <ItemLink line={line} isChosen={line.key === chosen} search={search} />
          </li>
        ))}
      </ol>
      {lines.total > PAGE && (
        <p className="buttons">
          {from > 0 && (
            <Link to="/inbox" search={{ ...without(search), ...(from > PAGE && { from: from - PAGE }) }}>
              Those before
            </Link>
          )}
          {from + PAGE < lines.total && (
            <Link to="/inbox" search={{ ...without(search), from: from + PAGE }}>
              Those after
            </Link>
          )}
        </p>
      )}
    </nav>
  );
}

function ItemLink({ line, isChosen, search }: { line: Line; isChosen: boolean; search: InboxSearch }) {
  return (
    <Link
      to="/inbox"
      search={{ ...search, item: line.key }}
      aria-current={isChosen ? "true" : undefined}
      activeProps={{}}
      className="line"
      resetScroll={false}
      preload={false}
    >
      <span className="kind">{line.kind}</span>
      <span className="words">{line.words || line.title}</span>
      <span className="title">{line.title}</span>
    </Link>
  );
}

function told({ lines, total }: Lines, { kind, from = 0 }: InboxSearch): string {
  const range = lines.length === total ? `${total}` : `${from + 1} to ${from + lines.length} of ${total}`;
  if (kind === CAME_IN) return total === 1 ? "1 document came in" : `${range} documents came in, the last first`;
  return total === 1 ? "1 thing waits" : `${range} things wait, what matters most first`;
}

function without({ kind, case: of }: InboxSearch): InboxSearch {
  return { ...(kind && { kind }), ...(of && { case: of }) };
}
