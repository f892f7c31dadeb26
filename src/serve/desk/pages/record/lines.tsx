import { Link } from "@tanstack/react-router";
import type { CaseLine } from "../../../contract/cases.ts";
import { CaseLink } from "./case-link.tsx";
import type { RecordSearch, Sort } from "./record-search.ts";
import { changed, useRecordSearch } from "./use-record.ts";

interface LinesProps {
  readonly cases: readonly CaseLine[];
  /** The order where the address names none. */
  readonly usual: { readonly sort: Sort; readonly reversed?: true };
  readonly caption: string;
}

const columns: readonly { readonly sort: Sort; readonly label: string; readonly isNumber?: true }[] = [
  { sort: "day", label: "Day" },
  { sort: "title", label: "Case" },
  { sort: "place", label: "Place" },
  { sort: "documents", label: "Documents", isNumber: true },
  { sort: "news", label: "Last news" },
  { sort: "waiting", label: "Waits for an editor", isNumber: true },
];

/** Those orders begin with the last or the most. */
const FALLING: ReadonlySet<Sort> = new Set(["day", "documents", "news", "waiting", "changed"]);

/** Cases as a table, each column of which orders them. */
export function Lines({ cases, usual, caption }: LinesProps) {
  return (
    <table className="cases blocks">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.sort} {...column} usual={usual} />
          ))}
        </tr>
      </thead>
      <tbody>
        {cases.map((line) => (
          <tr key={line.id}>
            <td data-label="Day" className="day">
              {line.day ?? "not known"}
            </td>
            <th scope="row">
              <CaseLink id={line.id} title={line.title} />
            </th>
            <td data-label="Place">
              <bdi>{placeOf(line)}</bdi>
            </td>
            <td data-label="Documents" className="number">
              {line.documents}
            </td>
            <td data-label="Last news" className="day">
              {line.latest ?? "not known"}
            </td>
            <td data-label="Waits for an editor" className="number">
              {line.waits}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ sort, label, isNumber, usual }: (typeof columns)[number] & Pick<LinesProps, "usual">) {
  const search = useRecordSearch();
  const on = search.sort ? search : usual;
  const isOn = on.sort === sort;
  const isRising = FALLING.has(sort) === (on.reversed ?? false);
  // A column that orders the cases already turns them round.
  const next: Pick<RecordSearch, "reversed"> = isOn && !on.reversed ? { reversed: true } : {};
  return (
    <th
      scope="col"
      className={isNumber ? "number" : undefined}
      aria-sort={isOn ? (isRising ? "ascending" : "descending") : "none"}
    >
      <Link
        to="/"
        search={changed(search, { sort, reversed: undefined, ...next })}
        activeOptions={{ exact: true }}
        resetScroll={false}
        className="order"
      >
        {label}
        <span aria-hidden="true">{isOn ? (isRising ? " ▲" : " ▼") : " ↕"}</span>
      </Link>
    </th>
  );
}

/** Where it happened, as far as documents tell. */
export function placeOf({ city, county, state }: Pick<CaseLine, "city" | "county" | "state">): string {
  return [city ?? county, state].filter(Boolean).join(", ") || "not known";
}
