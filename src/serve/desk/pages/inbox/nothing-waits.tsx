import { Link } from "@tanstack/react-router";
import { CAME_IN, type InboxSearch, type Lines } from "./inbox-query.ts";

interface NothingWaitsProps {
  readonly lines: Lines;
  readonly search: InboxSearch;
}

/** What stands where nothing is listed: that nothing waits is not that everything was checked. */
export function NothingWaits({ lines: { kinds, unchecked }, search }: NothingWaitsProps) {
  const { kind, case: of, from } = search;
  return (
    <section className="nothing-waits" aria-label="What waits">
      <p role="status">
        <strong>{kind === CAME_IN ? "No document came in yet." : emptyWords(kinds, search)}</strong>{" "}
        {unchecked && unchecked.cases > 0 && checkedWords(unchecked)}
      </p>
      <p className="ways-on">
        {kind === CAME_IN ? (
          <Link to="/add">Add documents</Link>
        ) : unchecked && unchecked.cases > 0 ? (
          of ? (
            <Link to="/cases/$id" params={{ id: of }}>
              Check them on the case’s page
            </Link>
          ) : (
            <Link to="/">Check them, case by case</Link>
          )
        ) : null}
        {(kind || from) && (
          <Link to="/inbox" search={of ? { case: of } : {}}>
            All that waits
          </Link>
        )}
      </p>
    </section>
  );
}

function emptyWords(kinds: Lines["kinds"], { kind, case: of }: InboxSearch): string {
  if (Object.keys(kinds).length > 0) return kind ? "Nothing of this kind waits." : "Nothing waits on this page.";
  return of ? "Nothing waits in this case." : "Nothing waits.";
}

function checkedWords({ cases, claims }: NonNullable<Lines["unchecked"]>): string {
  if (claims === 0) return "No claim is left that software alone has read.";
  if (claims === null)
    return `${cases.toLocaleString("en-US")} cases have claims as software read them, not checked by a person.`;
  return claims === 1
    ? "1 claim is as software read it, not checked by a person."
    : `${claims} claims are as software read them, not checked by a person.`;
}
