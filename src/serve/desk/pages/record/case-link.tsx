import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { nameOfSpan } from "../../parts/document/span-name.ts";
import { UnbrokenDates } from "../../parts/unbroken-dates.tsx";

/** The way to a case. */
export function CaseLink({ id, title }: { readonly id: string; readonly title: string }) {
  return (
    <Link to="/cases/$id" params={{ id }} preload={false}>
      <UnbrokenDates words={title} />
    </Link>
  );
}

interface DocumentLinkProps {
  readonly id: string;
  /** A place of its text. */
  readonly place: { readonly start: number; readonly end: number } | null;
  readonly children: ReactNode;
}

/** The way to a document, at a place of its text where one is known. */
export function DocumentLink({ id, place, children }: DocumentLinkProps) {
  return (
    <Link to="/documents/$id" params={{ id }} search={place ? { at: nameOfSpan(place) } : {}} preload={false}>
      {children}
    </Link>
  );
}
