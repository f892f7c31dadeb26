import type { Wanted } from "../../flow/index.ts";

/** What somebody wants to be told of, in words. A case is named by its id: its title may come to be held. */
export function wantedWords(wanted: Wanted): string {
  if (wanted.kind === "case") return wanted.case;
  const { words, state, year, agency } = wanted;
  const parts = [words && `“${words}”`, state, year, agency].filter((part) => part);
  return parts.length > 0 ? `cases that fit ${parts.join(", ")}` : "every case";
}
