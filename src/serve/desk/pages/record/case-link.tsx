import { Link } from "@tanstack/react-router";

/** The way to a case. */
export function CaseLink({ id, title }: { readonly id: string; readonly title: string }) {
  return (
    <Link to="/cases/$id" params={{ id }} preload={false}>
      <bdi>{title}</bdi>
    </Link>
  );
}

/** The way to a document, at a place of its text where one is known. */
export function documentHref(id: string, place: { readonly start: number; readonly end: number } | null): string {
  return `/documents/${id}${place ? `?at=${place.start}-${place.end}` : ""}`;
}
