import { useLocation } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import { type PartId, partTitles } from "./case-parts.ts";
import { PHONE, useWindow } from "./window-width.ts";

interface PartProps {
  readonly id: PartId;
  /** Whether its heading alone is shown at first on a phone. */
  readonly folds?: boolean;
  readonly children: ReactNode;
}

/** A part of the page under its heading. */
export function Part({ id, folds = false, children }: PartProps) {
  const heading = <h2 id={id}>{partTitles[id]}</h2>;
  if (folds)
    return (
      <Folding id={id} heading={heading}>
        {children}
      </Folding>
    );
  return (
    <section aria-labelledby={id}>
      {heading}
      {children}
    </section>
  );
}

interface FoldingProps {
  /** Of its heading. */
  readonly id: string;
  readonly heading: ReactNode;
  readonly children: ReactNode;
}

/** What is long: on a phone it is folded away until somebody opens it, or the address names it. */
export function Folding({ id, heading, children }: FoldingProps) {
  const isPhone = useWindow(PHONE);
  const details = useRef<HTMLDetailsElement>(null);
  const named = useLocation({ select: ({ hash }) => hash });
  useEffect(() => {
    if (named === id) details.current?.setAttribute("open", "");
  }, [named, id]);
  return (
    <section aria-labelledby={id}>
      {isPhone ? (
        <details ref={details} className="folding">
          <summary>{heading}</summary>
          {children}
        </details>
      ) : (
        <>
          {heading}
          {children}
        </>
      )}
    </section>
  );
}
