import { Link } from "@tanstack/react-router";
import type { AuditPage } from "../../../contract/audit.ts";
import { searchAsked } from "../record/record-search.ts";

type AboutWhatProps = Pick<AuditPage["lines"][number], "what" | "about">;

/** What an entry is about, with the way there: a case, a decision, a document, the cases that were exported. */
export function AboutWhat({ what, about }: AboutWhatProps) {
  if (about === null) return null;
  if (/^case-[0-9a-f]+$/.test(about))
    return (
      <Link to="/cases/$id" params={{ id: about }} preload={false}>
        {about}
      </Link>
    );
  if (/^[0-9a-f]{64}$/.test(about))
    return (
      <Link to="/documents/$id" params={{ id: about }} preload={false}>
        {about.slice(0, 12)}…
      </Link>
    );
  const decision = /^decision[ -](\d+)$/.exec(about)?.[1];
  if (decision !== undefined)
    return (
      <Link to="/decisions" search={{ before: Number(decision) + 1 }} preload={false}>
        decision {decision}
      </Link>
    );
  if (what === "exported")
    return (
      <Link to="/" search={searchAsked(about)} preload={false}>
        the cases that fit {about}
      </Link>
    );
  return <bdi>{about}</bdi>;
}
