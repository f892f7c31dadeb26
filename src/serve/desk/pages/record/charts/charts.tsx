import type { CaseCharts } from "../../../../contract/cases.ts";
import { counted, NotGiven, Results } from "../counted.tsx";
import { NoCase } from "../no-case.tsx";
import { wantedQuery } from "../record-search.ts";
import { useAnswer, useRecordSearch } from "../use-record.ts";
import { Bars } from "./bars.tsx";
import { Months } from "./months.tsx";

/** How many cases fit, by month, state, agency and status. What is not known has a bar of its own. */
export function Charts() {
  const search = useRecordSearch();
  const { data, error, isPlaceholderData } = useAnswer<CaseCharts>("/api/charts", wantedQuery(search));
  if (error) return <NotGiven error={error} />;
  return (
    <>
      <Results words={data ? counted(data.total, "case") : ""} isBusy={!data || isPlaceholderData} />
      {data?.total === 0 && <NoCase />}
      {data && data.total > 0 && (
        <>
          <Months months={data.months} />
          <div className="charts">
            <Bars
              title="Cases by state"
              what="State"
              bars={data.states.map(({ value, count }) => ({
                ...{ label: value ?? "not known", count, isUnknown: value === null },
                ...(value !== null && { change: { view: undefined, state: value } }),
              }))}
            />
            <Bars
              title="Cases by status of their facts"
              what="Status"
              note="A case is counted once with each status that a fact of it has."
              bars={[
                ...data.statuses.map(({ value, count }) => ({ label: value ?? "not known", count, isUnknown: false })),
                ...(data.withoutFacts > 0
                  ? [{ label: "no fact is known", count: data.withoutFacts, isUnknown: true }]
                  : []),
              ]}
            />
            <Bars
              title="Cases by agency"
              what="Agency"
              note={`A case of several agencies is counted with each of them.${data.agencies.length >= 100 ? " The hundred with the most cases." : ""}`}
              bars={[
                ...data.agencies.map(({ value, count }) => ({
                  ...{ label: value ?? "not known", count, isUnknown: false },
                  ...(value !== null && { change: { view: undefined, agency: value } }),
                })),
                ...(data.withoutAgency > 0
                  ? [{ label: "no agency is known", count: data.withoutAgency, isUnknown: true }]
                  : []),
              ]}
            />
          </div>
        </>
      )}
    </>
  );
}
