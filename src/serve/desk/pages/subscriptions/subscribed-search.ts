/** What a search that somebody wants to subscribe to is filled in with, as it stands in the address. */
export interface SubscribedSearch {
  readonly words?: string;
  readonly state?: string;
  readonly year?: string;
  readonly agency?: string;
}

const MOST = { words: 200, state: 60, year: 4, agency: 200 } as const;

/** Reads an address, which anybody may have written: what makes no sense in it is left out. */
export function subscribedSearch(search: Readonly<Record<string, unknown>>): SubscribedSearch {
  const found = Object.entries(MOST).flatMap(([name, most]) => {
    const given = search[name];
    const words = typeof given === "string" ? given.trim() : typeof given === "number" ? String(given) : "";
    return words === "" || words.length > most ? [] : [[name, words]];
  });
  return Object.fromEntries(found) as SubscribedSearch;
}
