import { Link } from "@tanstack/react-router";
import { type Change, changed, useRecordSearch } from "../use-record.ts";

interface PlaceTableProps {
  readonly caption: string;
  readonly what: string;
  readonly rows: readonly { readonly label: string; readonly count: number; readonly change?: Change }[];
}

/** What the map shows, in words and numbers. */
export function PlaceTable({ caption, what, rows }: PlaceTableProps) {
  const search = useRecordSearch();
  return (
    <table className="place-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col" className="number">
            Cases
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, count, change }) => (
          <tr key={label}>
            <th scope="row">
              {change ? (
                <Link to="/" search={changed(search, change)} activeOptions={{ exact: true }}>
                  <bdi>{label}</bdi>
                </Link>
              ) : (
                <bdi>{label}</bdi>
              )}
            </th>
            <td className="number">{count.toLocaleString("en-US")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
