import { Link } from "@tanstack/react-router";
import { ON_A_PAGE } from "./record-search.ts";
import { changed, useRecordSearch } from "./use-record.ts";

interface PagesProps {
  readonly total: number;
  readonly onAPage?: number;
  readonly what?: string;
}

/** The way from page to page, and which part this one shows. */
export function Pages({ total, onAPage = ON_A_PAGE, what = "Cases" }: PagesProps) {
  const search = useRecordSearch();
  const { page = 1 } = search;
  const pages = Math.max(1, Math.ceil(total / onAPage));
  if (pages === 1 && page === 1) return null;
  const first = (page - 1) * onAPage + 1;
  const to = (wanted: number, words: string) => (
    <Link to="/" search={changed(search, { page: wanted })} activeOptions={{ exact: true }}>
      {words}
    </Link>
  );
  return (
    <nav aria-label="Pages" className="pages">
      <p>
        {first <= total
          ? `${what} ${first.toLocaleString("en-US")} to ${Math.min(total, first + onAPage - 1).toLocaleString("en-US")} of ${total.toLocaleString("en-US")}`
          : `There is no page ${page}.`}
      </p>
      <p>
        {page > 1 && to(Math.min(page - 1, pages), "Previous page")}
        {page < pages && to(page + 1, "Next page")}
      </p>
    </nav>
  );
}
