import { type ComponentType, lazy, Suspense } from "react";
import { CasesTable } from "./cases-table.tsx";
import { Chips } from "./chips.tsx";
import { Filters } from "./filters.tsx";
import type { View } from "./record-search.ts";
import { SavedViews } from "./saved-views.tsx";
import { SubscribeLink } from "./subscribe-link.tsx";
import { useRecordSearch } from "./use-record.ts";
import { titles, Ways } from "./ways.tsx";

/** Each way to see the record, loaded when somebody goes there: the shapes of the states weigh on the map alone. */
const views: Readonly<Record<View, ComponentType>> = {
  table: CasesTable,
  map: lazy(async () => ({ default: (await import("./map/map.tsx")).CaseMap })),
  charts: lazy(async () => ({ default: (await import("./charts/charts.tsx")).Charts })),
  overdue: lazy(async () => ({ default: (await import("./overdue.tsx")).Overdue })),
  quiet: lazy(async () => ({ default: (await import("./quiet.tsx")).Quiet })),
  search: lazy(async () => ({ default: (await import("./search.tsx")).Search })),
};

/** The cases of the record, in several ways, all by what stands in the address. */
export function Record() {
  const { view = "table" } = useRecordSearch();
  const Shown = views[view];
  return (
    <>
      <title>{`${view === "table" ? "Record" : `${titles[view]} · Record`} · Answerable desk`}</title>
      <div className="record-head">
        <h1>Record</h1>
        <SavedViews />
      </div>
      <Ways />
      <div className="record">
        <Filters />
        <div className="record-main">
          <Chips />
          {view !== "search" && <SubscribeLink />}
          <Suspense fallback={<p className="note">Loading …</p>}>
            <Shown />
          </Suspense>
        </div>
      </div>
    </>
  );
}
