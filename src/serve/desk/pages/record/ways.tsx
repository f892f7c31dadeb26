import { Link } from "@tanstack/react-router";
import { VIEWS, type View } from "./record-search.ts";
import { changed, useRecordSearch } from "./use-record.ts";

/** What each way to see the record is called. */
export const titles: Readonly<Record<View, string>> = {
  table: "Table",
  map: "Map",
  charts: "Charts",
  overdue: "Overdue",
  quiet: "No news",
  search: "Search",
};

/** The ways to see the record; each keeps what picks the cases out. */
export function Ways() {
  const search = useRecordSearch();
  const { view: on = "table" } = search;
  return (
    <nav aria-label="Ways to see the record" className="ways">
      <ul>
        {VIEWS.map((view) => (
          <li key={view}>
            <Link
              to="/"
              search={changed(search, { view, sort: undefined, reversed: undefined })}
              activeOptions={{ exact: true }}
              aria-current={view === on ? "page" : undefined}
            >
              {titles[view]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
