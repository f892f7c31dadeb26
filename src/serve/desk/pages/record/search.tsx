import { Link } from "@tanstack/react-router";
import { Button, Form, Input, Label, SearchField } from "react-aria-components";
import type { FoundWords, SearchPage } from "../../../contract/search.ts";
import { CaseLink } from "./case-link.tsx";
import { NotGiven, Results } from "./counted.tsx";
import { Found } from "./found.tsx";
import { Pages } from "./pages.tsx";
import { wantedQuery } from "./record-search.ts";
import { SubscribeLink } from "./subscribe-link.tsx";
import { changed, useAnswer, useChange, useRecordSearch } from "./use-record.ts";

const ON_A_PAGE = 30;
const WITHIN = [
  [undefined, "Documents and claims"],
  ["documents", "Documents"],
  ["claims", "Claims"],
] as const;

/** Words in the documents and claims of the cases that fit. */
export function Search() {
  const search = useRecordSearch();
  const { words = "", within, page = 1 } = search;
  const change = useChange();
  const query = {
    ...wantedQuery(search),
    ...{ words, within, limit: ON_A_PAGE, offset: (page - 1) * ON_A_PAGE },
  };
  const { data, error, isPlaceholderData } = useAnswer<SearchPage>("/api/search", query, words !== "");
  return (
    <>
      <Form
        role="search"
        className="search-words"
        onSubmit={(event) => {
          event.preventDefault();
          change({ words: String(new FormData(event.currentTarget).get("words")).trim() || undefined });
        }}
      >
        {/* What the address says stands here anew when it changes by itself. */}
        <SearchField key={words} name="words" defaultValue={words} maxLength={200} className="entry">
          <Label>Words in documents and claims</Label>
          <Input placeholder="knife “body camera”" />
        </SearchField>
        <Button type="submit" className="main">
          Search
        </Button>
      </Form>
      <nav aria-label="Search in" className="often">
        <ul>
          {WITHIN.map(([value, label]) => (
            <li key={label}>
              <Link
                to="/"
                search={changed(search, { within: value })}
                activeOptions={{ exact: true }}
                aria-current={value === within ? "true" : undefined}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {words === "" ? (
        <p className="nothing">
          Type words that you look for. All of them must stand there; "quoted ones" stand side by side. Whole words are
          found, with any accents.
        </p>
      ) : error ? (
        <NotGiven error={error} />
      ) : (
        <Results words={data ? told(data) : ""} isBusy={!data || isPlaceholderData} />
      )}
      <SubscribeLink />
      {words !== "" && data?.total === 0 && (
        <div className="nothing">
          <p>Nothing has all these words. Try fewer, or another form of them, or take a filter off.</p>
        </div>
      )}
      {words !== "" &&
        data &&
        byCase(data.hits).map(([head, hits]) => (
          <section key={head} className="found">
            <h2>
              {hits[0]?.caseId ? (
                <CaseLink id={hits[0].caseId} title={hits[0].title ?? hits[0].caseId} />
              ) : (
                "In no case"
              )}
            </h2>
            <ul>
              {hits.map((hit) => (
                <Found key={`${hit.document.id} ${hit.claim?.claim} ${hit.place?.start}`} hit={hit} />
              ))}
            </ul>
          </section>
        ))}
      {words !== "" && data && <Pages total={data.total} onAPage={ON_A_PAGE} what="Places" />}
    </>
  );
}

function told({ total, more, isRanked }: SearchPage): string {
  if (!isRanked && more)
    return `More than ${total.toLocaleString("en-US")} places have these words, too many to say which are best: what was read last comes first. One word more finds the best`;
  return more
    ? `More than ${total.toLocaleString("en-US")} places have these words`
    : `${total} ${total === 1 ? "place has" : "places have"} these words`;
}

/** What was found, case by case, in the order in which each was found first. */
function byCase(hits: readonly FoundWords[]): [string, FoundWords[]][] {
  const cases = new Map<string, FoundWords[]>();
  for (const hit of hits) cases.set(hit.caseId ?? "", [...(cases.get(hit.caseId ?? "") ?? []), hit]);
  return [...cases];
}
