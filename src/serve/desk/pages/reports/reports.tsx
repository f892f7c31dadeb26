import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReportList } from "../../../contract/reports.ts";
import { ask } from "../../ask.ts";
import { mayAs, usePerson } from "../../session.ts";
import { Report } from "./report.tsx";

const route = getRouteApi("/inside/reports");

/** Errors that readers of the published record report. */
export function Reports() {
  const person = usePerson();
  const { which } = route.useSearch();
  const { data } = useSuspenseQuery({
    queryKey: ["reports", which],
    queryFn: () => ask<ReportList>("/api/reports", { which }),
  });
  return (
    <>
      <title>Reports · Answerable desk</title>
      <h1>Reports by readers</h1>
      <p className="lead">
        What readers of the published record say is wrong. A report changes nothing by itself: look at the documents,
        decide, and say here what was done.
      </p>
      <nav aria-label="Which reports" className="ways">
        <Link to="/reports" search={{ which: "waiting" }}>
          Waiting ({data.waiting})
        </Link>
        <Link to="/reports" search={{ which: "answered" }}>
          Answered
        </Link>
      </nav>
      {data.reports.length === 0 && <p>{which === "waiting" ? "No report waits." : "No report was answered yet."}</p>}
      <ul className="plain">
        {data.reports.map((report) => (
          <Report key={report.number} report={report} mayAnswer={mayAs(person, "editor")} />
        ))}
      </ul>
    </>
  );
}
