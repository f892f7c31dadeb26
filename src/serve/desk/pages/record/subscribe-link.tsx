import { Link } from "@tanstack/react-router";
import type { SubscribedSearch } from "../subscriptions/subscribed-search.ts";
import { type RecordSearch, wantedIn } from "./record-search.ts";
import { useRecordSearch } from "./use-record.ts";

/** What a subscription to a search can look at. */
const TOLD_BY: ReadonlySet<string> = new Set(["title", "state", "year", "agency", "agencyWords"]);

/** The way to subscribe to what the page looks for; nothing where nothing is looked for that a subscription can look at. */
export function SubscribeLink() {
  const search = useRecordSearch();
  const wanted = subscribedTo(search);
  const isLeft = Object.keys(wantedIn(search)).some((name) => !TOLD_BY.has(name));
  if (Object.keys(wanted).length === 0) return null;
  return (
    <p className="be-told">
      <Link to="/subscriptions" search={wanted} preload={false}>
        Be told when a case that fits changes
      </Link>
      {isLeft && <span className="note"> by words, state, year and agency; other filters are left out</span>}
    </p>
  );
}

/** A search of the record as one that can be subscribed to. */
export function subscribedTo(search: RecordSearch): SubscribedSearch {
  const { view, words: searched, title, state, year, agency, agencyWords } = search;
  const words = view === "search" ? searched : title;
  const named = agency ?? agencyWords;
  return {
    ...(words && { words }),
    ...(state && { state }),
    ...(year && { year: String(year).padStart(4, "0") }),
    ...(named && { agency: named }),
  };
}
