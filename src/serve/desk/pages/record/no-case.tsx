import { Link } from "@tanstack/react-router";
import { wantedIn } from "./record-search.ts";
import { useRecordSearch } from "./use-record.ts";

/** What to do where no case fits. */
export function NoCase({ words = "No case fits." }: { readonly words?: string }) {
  const search = useRecordSearch();
  const { view } = search;
  const isNarrowed = Object.keys(wantedIn(search)).length > 0;
  return (
    <div className="nothing">
      <p>{words}</p>
      {isNarrowed ? (
        <p>
          Take a filter off, or{" "}
          <Link to="/" search={view ? { view } : {}}>
            take all of them off
          </Link>
          .
        </p>
      ) : (
        <p>Cases come from documents: add one, and what it tells of stands here once it was read.</p>
      )}
    </div>
  );
}
