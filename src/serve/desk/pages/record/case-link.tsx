/** The way to a case. */
export function CaseLink({ id, title }: { readonly id: string; readonly title: string }) {
  return (
    <a href={`/cases/${encodeURIComponent(id)}`}>
      <bdi>{title}</bdi>
    </a>
  );
}

/** The way to a document, at a place of its text where one is known. */
export function documentHref(id: string, place: { readonly start: number; readonly end: number } | null): string {
  return `/documents/${id}${place ? `?at=${place.start}-${place.end}` : ""}`;
}
