import { Link } from "@tanstack/react-router";
import type { CaseList } from "../../../contract/cases.ts";
import { counted, NotGiven, Results } from "./counted.tsx";
import { Export } from "./export.tsx";
import { Lines } from "./lines.tsx";
import { NoCase } from "./no-case.tsx";
import { Pages } from "./pages.tsx";
import { pageQuery, QUIET_DAYS } from "./record-search.ts";
import { changed, useAnswer, useRecordSearch } from "./use-record.ts";

const USUAL = { sort: "news", reversed: true } as const;
const OFTEN = [30, 90, 180, 365] as const;

/** The cases of which nothing was published or captured for some time, the longest first. */
export function Quiet() {
  const search = useRecordSearch();
  const days = search.quiet ?? QUIET_DAYS;
  const query = pageQuery({ ...search, quiet: days }, USUAL);
  const { data, error, isPlaceholderData } = useAnswer<CaseList>("/api/cases", query);
  return (
    <>
      <nav aria-label="Days without news" className="often">
        <span>No news for</span>
        <ul>
          {OFTEN.map((one) => (
            <li key={one}>
              <Link
                to="/"
                search={changed(search, { quiet: one })}
                activeOptions={{ exact: true }}
                aria-current={one === days ? "true" : undefined}
              >
                {one} days
              </Link>
            </li>
          ))}
        </ul>
        <span className="note">or any number, among the filters</span>
      </nav>
      {error ? (
        <NotGiven error={error} />
      ) : (
        <Results
          words={data ? `${counted(data.total, "case")} without news for ${days} days before ${data.today}` : ""}
          isBusy={!data || isPlaceholderData}
        />
      )}
      <p className="note">
        News is the last day on which a document of the case was published or, where it gives none, captured.
      </p>
      {data?.total === 0 && (
        <NoCase words={`Every case that fits had news in the ${days} days before ${data.today}.`} />
      )}
      {data && data.cases.length > 0 && (
        <Lines cases={data.cases} usual={USUAL} caption={`Cases without news for ${days} days`} />
      )}
      {data && <Pages total={data.total} />}
      {data && data.total > 0 && <Export query={query} />}
    </>
  );
}
