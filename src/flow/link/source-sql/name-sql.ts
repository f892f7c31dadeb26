import type { SourceFields } from "../../../link/index.ts";
import { isOneOf, lowered, NOBODY, WITHHELD } from "./words.ts";

const ALIAS = "(?:a\\.?k\\.?a\\.?|also known as)";

/**
 * SQL for a name and what is known of it. It stays as the source writes it, nicknames in quotes and brackets included; only an alias is set
 * apart with a `;`, and "Family, Given" is turned round where the source writes its names so.
 */
export function nameSql(value: string, field: NonNullable<SourceFields["name"]>) {
  const plain = `lower(${value})`;
  const withheld = `(regexp_matches(${plain}, '${WITHHELD}')${
    field.withheld.length > 0 ? ` OR ${isOneOf(plain, lowered(field.withheld))}` : ""
  })`;
  const nobody = `regexp_matches(${plain}, '${NOBODY}')`;
  const turned =
    field.order === "given name first"
      ? value
      : `CASE WHEN regexp_matches(${value}, '(?i)^[^,]+, ?[^,]+, ?(jr|sr|i{2,3}|iv)\\.?$')
          THEN regexp_replace(${value}, '^([^,]+), ?([^,]+), ?([^,]+)$', '\\2 \\1 \\3')
          ELSE regexp_replace(${value}, '^([^,]+), ?([^,]+)$', '\\2 \\1') END`;
  const bracketed = `regexp_replace(${turned}, '\\s*\\(\\s*${ALIAS}[\\s:,]+([^)]*)\\)', '; \\1', 'gi')`;
  const apart = `regexp_replace(${bracketed}, '[,;]?\\s*\\b${ALIAS}[\\s:,]+', '; ', 'gi')`;
  return {
    name: `CASE WHEN ${value} IS NULL OR ${withheld} OR ${nobody} THEN NULL ELSE trim(regexp_replace(${apart}, '^[;\\s]+', '')) END`,
    status: `CASE WHEN ${value} IS NULL OR ${nobody} THEN 'not stated' WHEN ${withheld} THEN 'withheld' ELSE 'named' END`,
  };
}
