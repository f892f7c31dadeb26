import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { AddedDocument, Addition, AdditionLine } from "../../../contract/additions.ts";
import { ask } from "../../ask.ts";
import { Instant } from "../../parts/instant.tsx";
import { isUnderWay, progressWords } from "./progress-words.ts";

const KINDS: Readonly<Record<AdditionLine["kind"], string>> = {
  files: "Files",
  text: "Text",
  addresses: "From the web",
  feed: "From a feed",
};

/** The most documents that a card lists. */
const MOST = 50;

/** One addition: what it is, how far it is, which case each document came to, and what could not be taken in and why. */
export function AdditionCard({ line }: { readonly line: AdditionLine }) {
  const { data, error } = useQuery({
    queryKey: ["additions", "one", line.number, line.state],
    queryFn: () => ask<Addition>(`/api/additions/${line.number}`),
    refetchInterval: isUnderWay(line.state) ? 1000 : false,
    placeholderData: (before) => before,
  });
  return (
    <li>
      <h3>{line.what}</h3>
      <p className="note">
        {KINDS[line.kind]}, added by {line.by}, <Instant value={line.at} />
      </p>
      <p aria-live="polite" className={line.state === "failed" ? "error" : undefined}>
        {data ? progressWords(data) : "…"}
      </p>
      {error && <p className="error">{error.message}</p>}
      {data && (data.documents.length > 0 || data.refused.length > 0) && (
        <ul className="added">
          {data.documents.slice(0, MOST).map((document) => (
            <li key={`${document.document} ${document.source}`}>
              <Document document={document} />
            </li>
          ))}
          {data.refused.slice(0, MOST).map(({ source, reason }) => (
            <li key={`refused ${source}`}>
              {source} <p className="error">Not taken in: {reason}</p>
            </li>
          ))}
        </ul>
      )}
      {data && data.documents.length > MOST && <p className="note">And {data.documents.length - MOST} more.</p>}
    </li>
  );
}

function Document({ document }: { readonly document: AddedDocument }) {
  const { source, state, cases, isNew, reason } = document;
  return (
    <>
      <Link to="/documents/$id" params={{ id: document.document }} preload={false}>
        <bdi>{source}</bdi>
      </Link>
      {!isNew && <span className="note"> (known before)</span>}
      {state === "waits" && <span className="note"> waits to be read</span>}
      {state === "in no case" && <span className="note"> tells of no case that could be read</span>}
      {state === "not read" && <p className="error">Kept, but not read: {reason}</p>}
      {cases.map(({ id, title }) => (
        <p key={id}>
          In the case{" "}
          <Link to="/cases/$id" params={{ id }} preload={false}>
            <bdi>{title}</bdi>
          </Link>
        </p>
      ))}
    </>
  );
}
