import type { Mention } from "../passage.ts";
import { titleCase } from "../words/letter-case.ts";
import { kindOfOrganisation } from "../words/organisations.ts";

/** The bodies a text names. */
export interface Bodies {
  /** The police agency the text is about: the one it names most, the first of those. Null when it names none. */
  readonly agency: string | null;
  readonly names: readonly string[];
  /** The fullest form the text has of a body's name. */
  fullest(name: string): string;
  of(mention: Mention): string;
}

/**
 * Tells "the department" and "Alder Crossing Police" by the fullest name the text gives that body. A described body
 * that no name fits keeps its own words.
 */
export function bodiesOf(mentions: readonly Mention[]): Bodies {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const name =
      mention.what === "body" && mention.name !== mention.name?.toUpperCase() ? mention.name : affiliationBody(mention);
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts.keys()];
  const byKey = new Map<string, { fullest: string; total: number }>();
  for (const name of names) {
    const known = byKey.get(key(name)) ?? { fullest: name, total: 0 };
    byKey.set(key(name), {
      fullest: name.length > known.fullest.length ? name : known.fullest,
      total: known.total + (counts.get(name) ?? 0),
    });
  }
  const fullest = (name: string): string => byKey.get(key(name))?.fullest ?? name;
  const total = (name: string) => byKey.get(key(name))?.total ?? 0;
  const police = names.filter((n) => kindOfOrganisation(n) === "police");
  const agency = police.reduce<string | null>(
    (best, name) => (best === null || total(name) > total(best) ? name : best),
    null,
  );
  return {
    agency: agency ? fullest(agency) : null,
    names: [...new Set(names.map(fullest))],
    fullest,
    of: (mention) => {
      if (mention.name) return fullest(titleCase(mention.name));
      const kind = mention.kind;
      if (kind === "police" && /\bdepartment\b|\bagency\b|\bpolice\b/i.test(mention.text) && agency)
        return fullest(agency);
      const named = names.find((n) => kindOfOrganisation(n) === kind && sharesNoun(n, mention.text));
      return named ? fullest(named) : mention.text.replace(/^the /i, "");
    },
  };
}

function affiliationBody(mention: Mention): string | null {
  return mention.affiliation && kindOfOrganisation(mention.affiliation) === "police" ? mention.affiliation : null;
}

/** Two names are one body's when they differ only in "Department", "Office", "the" and the like. */
function key(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/\b(?:the|department|dept\.?|office|officials?)\b/g, "")
    .replace(/'s\b/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function sharesNoun(name: string, words: string): boolean {
  const lower = name.toLowerCase().replaceAll("’", "'");
  return words
    .toLowerCase()
    .replaceAll("’", "'")
    .split(" ")
    .some(
      (w) => /^(?:prosecutor's|attorney's|sheriff's|coroner's|examiner's|bureau|team)$/.test(w) && lower.includes(w),
    );
}
