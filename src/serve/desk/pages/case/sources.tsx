import { Link } from "@tanstack/react-router";
import type { CaseInWords } from "../../../contract/case-page.ts";
import { UnbrokenDates } from "../../parts/unbroken-dates.tsx";
import { Opens } from "./opened-document.tsx";

/** The documents of the case, by the numbers that quotations name. */
export function Sources({ sources }: Pick<CaseInWords, "sources">) {
  return (
    <ol className="plain rows numbered">
      {sources.map((source) => (
        <li key={source.document}>
          <span className="number">[{source.number}]</span>
          <div>
            <Opens document={source.document}>
              <UnbrokenDates words={source.title} />
            </Opens>
            <p className="note">
              <bdi>{source.origin}</bdi>; {source.retrieved}.{" "}
              <Link to="/documents/$id" params={{ id: source.document }}>
                Its own page<span className="unseen">: {source.title}</span>
              </Link>
            </p>
            {source.relations.map((relation) => (
              <p key={relation} className="note">
                {relation}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
