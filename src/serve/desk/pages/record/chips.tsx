import { Link } from "@tanstack/react-router";
import type { FieldList } from "../../../contract/cases.ts";
import { type RecordSearch, wantedIn } from "./record-search.ts";
import { changed, useAnswer, useRecordSearch } from "./use-record.ts";

/** What is on of the filters, each with a way to take it off. */
export function Chips() {
  const search = useRecordSearch();
  const { data } = useAnswer<FieldList>("/api/fields", {});
  const wanted = wantedIn(search);
  const on = Object.keys(wanted) as (keyof typeof wanted)[];
  if (on.length === 0) return null;
  const labels = new Map(data?.fields.map(({ name, label }) => [name, label]));
  return (
    <ul className="chips" aria-label="Filters that are on">
      {on.map((key) => (
        <li key={key}>
          <Link
            to="/"
            search={changed(search, { [key]: undefined, ...(key === "state" ? { county: undefined } : {}) })}
            activeOptions={{ exact: true }}
            resetScroll={false}
          >
            <span className="unseen">Take off: </span>
            <bdi>{inWords(key, wanted, labels)}</bdi> <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      {on.length > 1 && (
        <li>
          <Link
            to="/"
            search={changed(search, Object.fromEntries(on.map((key) => [key, undefined])))}
            activeOptions={{ exact: true }}
            resetScroll={false}
          >
            Take all off
          </Link>
        </li>
      )}
    </ul>
  );
}

function inWords(key: string, wanted: RecordSearch, labels: ReadonlyMap<string, string>): string {
  switch (key) {
    case "from":
      return `from ${wanted.from}`;
    case "to":
      return `to ${wanted.to}`;
    case "title":
      return `title has “${wanted.title}”`;
    case "agencyWords":
      return `agency has “${wanted.agencyWords}”`;
    case "field":
      return `a fact about ${(labels.get(wanted.field ?? "") ?? wanted.field ?? "").toLowerCase()}`;
    case "status":
      return `a fact is ${wanted.status}`;
    case "overdue":
      return "something is overdue";
    case "waits":
      return "something waits for an editor";
    case "quiet":
      return `no news for ${wanted.quiet} days`;
    default:
      return String(wanted[key as keyof RecordSearch]);
  }
}
