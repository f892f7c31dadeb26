import type { OverdueList, OverdueThing } from "../../../contract/overdue.ts";
import { CaseLink } from "./case-link.tsx";
import { counted, NotGiven, Results } from "./counted.tsx";
import { Export } from "./export.tsx";
import { placeOf } from "./lines.tsx";
import { NoCase } from "./no-case.tsx";
import { Pages } from "./pages.tsx";
import { pageQuery } from "./record-search.ts";
import { Said } from "./said.tsx";
import { useAnswer, useRecordSearch } from "./use-record.ts";

/** Promises and steps that were due and that no document tells of as done, case by case. */
export function Overdue() {
  const search = useRecordSearch();
  const query = pageQuery(search, { sort: "overdue" });
  const { data, error, isPlaceholderData } = useAnswer<OverdueList>("/api/overdue", query);
  if (error) return <NotGiven error={error} />;
  return (
    <>
      <p className="note">
        What was due is overdue once a document of the record was published after that day. That nothing tells of a
        thing as done does not show that it was not done.
      </p>
      <Results
        words={data ? `Something is overdue in ${counted(data.total, "case")}, what was due first at the top.` : ""}
        isBusy={!data || isPlaceholderData}
      />
      {data?.total === 0 && <NoCase words="Nothing is overdue in the cases that fit." />}
      {data?.cases.map(({ line, things }) => (
        <section key={line.id} className="overdue">
          <h2>
            <CaseLink id={line.id} title={line.title} />
          </h2>
          <p className="note">
            <bdi>{placeOf(line)}</bdi>; last news {line.latest ?? "not known"}
          </p>
          <ul>
            {things.map((thing) => (
              <Thing key={`${thing.kind} ${thing.what} ${thing.by?.claim}`} thing={thing} />
            ))}
          </ul>
        </section>
      ))}
      {data && <Pages total={data.total} />}
      {data && data.total > 0 && <Export query={{ ...query, overdue: true }} />}
    </>
  );
}

function Thing({ thing }: { readonly thing: OverdueThing }) {
  const { kind, what, who, due, days, by } = thing;
  return (
    <li>
      <p className="what">
        <span className="kind">{kind === "promise" ? "Promise" : "Step"}</span> <bdi>{what}</bdi>
      </p>
      <p>
        {kind === "promise" ? "Promised by " : "By "}
        <bdi>{who.join(", ") || "somebody not known"}</bdi>. {due ? `Due ${due}` : "Due on a day that is not known"}
        {days !== null && days > 0 && (
          <>
            , <strong>{counted(days, "day")} ago</strong>
          </>
        )}
        .
      </p>
      {by && <Said by={by} />}
    </li>
  );
}
