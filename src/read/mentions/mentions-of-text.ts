import type { Mention } from "../passage.ts";
import type { Gazetteer } from "../places/gazetteer.ts";
import type { Stretch } from "../stretches.ts";
import { findMentions, type Surnames, surnamesOf } from "./find-mentions.ts";

/**
 * The mentions of every sentence of a text. It takes two goes: only when all full names are known can a surname alone be
 * told from any other capitalised word.
 */
export function mentionsOfText(
  content: string,
  stretches: readonly Stretch[],
  places: Gazetteer,
): (readonly Mention[])[] {
  const find = (stretch: Stretch, surnames: Surnames) =>
    findMentions(content, stretch, stretch.tokens, surnames, stretch.block.kind === "title", places);
  const first = stretches.map((stretch) => find(stretch, new Map()));
  const surnames = surnamesOf(first.flat());
  return stretches.map((stretch, i) =>
    namesMore(stretch, first[i] ?? [], surnames) ? find(stretch, surnames) : (first[i] ?? []),
  );
}

/** Whether a sentence holds a surname that only the names of the whole text could tell: "Vale" alone, or "Chief Vale". */
function namesMore(stretch: Stretch, found: readonly Mention[], surnames: Surnames): boolean {
  const named = found.filter((m) => m.what === "person" && m.name?.includes(" "));
  return stretch.tokens.some(
    (t) =>
      t.capital &&
      surnames.has(t.lower.replace(/'s?$/, "")) &&
      !named.some((m) => m.start <= t.start && t.start < m.end),
  );
}
