import { type KeyboardEvent, useRef } from "react";
import { type PartId, partTitles } from "./case-parts.ts";
import { useCurrentPart } from "./use-current-part.ts";

interface ContentsProps {
  readonly parts: readonly PartId[];
  /** Whether the list stands beside the case; without room it is folded into a line. */
  readonly isBeside: boolean;
}

/** The parts of the page, the one that is read marked; each leads to its part. */
export function Contents({ parts, isBeside }: ContentsProps) {
  const current = useCurrentPart(parts);
  const folded = useRef<HTMLDetailsElement>(null);
  const fold = () => folded.current?.removeAttribute("open");
  const goTo = (id: PartId) => {
    fold();
    // The address may name it already: then nothing but this unfolds it again.
    document.getElementById(id)?.closest("details")?.setAttribute("open", "");
  };
  const list = (
    <ol>
      {parts.map((id) => (
        <li key={id}>
          <a href={`#${id}`} aria-current={id === current ? "location" : undefined} onClick={() => goTo(id)}>
            {partTitles[id]}
          </a>
        </li>
      ))}
    </ol>
  );
  if (isBeside)
    return (
      <nav className="contents beside" aria-labelledby="contents">
        <h2 id="contents">On this page</h2>
        {list}
      </nav>
    );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !folded.current?.open) return;
    event.preventDefault();
    fold();
    folded.current.querySelector("summary")?.focus();
  };
  return (
    <nav className="contents" aria-label="On this page">
      <details ref={folded} onKeyDown={onKeyDown}>
        <summary>On this page</summary>
        {list}
      </details>
    </nav>
  );
}
