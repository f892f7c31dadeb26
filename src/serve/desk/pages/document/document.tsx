import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { documentQuery } from "../../parts/document/document-query.ts";
import { DocumentView, type WordsUse } from "../../parts/document/document-view.tsx";
import { nameOfSpan, spanNamed } from "../../parts/document/span-name.ts";

const route = getRouteApi("/inside/documents/$id");

/** A document on a page of its own: where it came from, which cases it is of, and what it says. Words that are chosen are in its address. */
export function DocumentPage() {
  const { id } = route.useParams();
  const { at } = route.useSearch();
  const navigate = route.useNavigate();
  const focus = useMemo(() => spanNamed(at), [at]);
  const { data } = useSuspenseQuery(documentQuery(id, focus?.start));
  const uses = useMemo(
    (): WordsUse[] => [
      {
        words: "Link to these words",
        on: (span) => void navigate({ search: { at: nameOfSpan(span) }, resetScroll: false }),
      },
    ],
    [navigate],
  );
  return (
    <>
      <title>{`${data.title} · Answerable desk`}</title>
      <h1>
        <bdi>{data.title}</bdi>
      </h1>
      <dl className="about">
        <dt>Published</dt>
        <dd>
          <bdi>{data.origin}</bdi>
        </dd>
        <dt>Got</dt>
        <dd>
          {data.retrieved ?? "when it was got is not known"}, in the record since {data.added.slice(0, 10)}
        </dd>
        {data.got.map(({ source, at }) => (
          <div key={source}>
            <dt>From</dt>
            <dd>
              <bdi>{source}</bdi>, {at.slice(0, 10)}
            </dd>
          </div>
        ))}
        {data.url && (
          <>
            <dt>Address</dt>
            <dd>
              <a href={data.url} rel="noopener noreferrer external">
                {data.url}
              </a>
            </dd>
          </>
        )}
        <dt>Kind</dt>
        <dd>
          {data.mediaType}, {data.size.toLocaleString("en-US")} bytes
          {data.extractor && `; its text was made by ${data.extractor}`}
        </dd>
        <dt>SHA-256</dt>
        <dd className="hash">{data.id}</dd>
        <dt>Cases</dt>
        <dd>
          {data.cases.length === 0 && "of no case"}
          <ul className="plain">
            {data.cases.map((one) => (
              <li key={one.id}>
                <Link to="/cases/$id" params={{ id: one.id }} search={{ document: id, ...(at && { at }) }}>
                  {one.title}
                </Link>
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      <DocumentView document={id} marks={NONE} {...(focus && { focus })} uses={uses} textFirst />
    </>
  );
}

const NONE: readonly never[] = [];
