import type { CaseList } from "../../../contract/cases.ts";
import { counted, NotGiven, Results } from "./counted.tsx";
import { Export } from "./export.tsx";
import { Lines } from "./lines.tsx";
import { NoCase } from "./no-case.tsx";
import { Pages } from "./pages.tsx";
import { pageQuery } from "./record-search.ts";
import { useAnswer, useRecordSearch } from "./use-record.ts";

/** The cases that fit as a table, a page at a time. */
export function CasesTable() {
  const search = useRecordSearch();
  const query = pageQuery(search);
  const { data, error, isPlaceholderData } = useAnswer<CaseList>("/api/cases", query);
  if (error) return <NotGiven error={error} />;
  return (
    <>
      <Results words={data ? counted(data.total, "case") : ""} isBusy={!data || isPlaceholderData} />
      {data && data.total === 0 && <NoCase />}
      {data && data.cases.length > 0 && (
        <>
          <Lines cases={data.cases} usual={{ sort: "day" }} caption="Cases, with their day, place and last news" />
          <Pages total={data.total} />
          <Export query={query} />
        </>
      )}
      {data && data.cases.length === 0 && data.total > 0 && <Pages total={data.total} />}
    </>
  );
}
