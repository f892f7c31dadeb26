import type { DateOrder } from "../../../link/index.ts";

/** How a date that names its month may be written; each is read as a whole. */
const WITH_NAMED_MONTH = [
  "%B %d, %Y",
  "%B %d %Y",
  "%d %B %Y",
  "%b %d, %Y",
  "%b %d %Y",
  "%d %b %Y",
  "%d-%b-%Y",
  "%A, %B %d, %Y",
  // A year, a month and a day from three columns.
  "%Y-%B-%d",
  "%Y-%b-%d",
];
const MONTHS_ONLY = ["%B %Y", "%b %Y", "%B, %Y"];

/** What follows a day in tables that write a time too. */
const TIME = "([T ]+[0-9]{1,2}:[0-9]{2}.*)?$";

/** Which forms of dates there are, each told by its shape alone; `number/number/year` needs an order. */
export const dateShapes = {
  iso: `^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}${TIME}`,
  compact: "^(19|20)[0-9]{2}(0[1-9]|1[0-2])[0-3][0-9]$",
  month: "^[0-9]{4}-(0[1-9]|1[0-2])$",
  year: "^(19|20)[0-9]{2}$",
  numbers: `^[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}${TIME}`,
} as const;

/** SQL for a date as ISO 8601, as precise as it is written; null where it is none, or is of another order. */
export function dateSql(value: string, order: DateOrder): string {
  const numbers = order === "day/month/year" ? "%d/%m/%Y" : "%m/%d/%Y";
  const day = (moment: string) => `strftime(${moment}, '%Y-%m-%d')`;
  const list = (formats: readonly string[]) => `[${formats.map((format) => `'${format}'`).join(", ")}]`;
  const is = (shape: string) => `regexp_matches(${value}, '${shape}')`;
  const slashed = `replace(replace(regexp_extract(${value}, '^[0-9/.-]+'), '.', '/'), '-', '/')`;
  return `CASE
    WHEN ${is(dateShapes.iso)} THEN ${day(`try_strptime(regexp_extract(${value}, '^[0-9-]+'), '%Y-%m-%d')`)}
    WHEN ${is(dateShapes.month)} OR ${is(dateShapes.year)} THEN ${value}
    WHEN ${is(dateShapes.compact)} THEN ${day(`try_strptime(${value}, '%Y%m%d')`)}
    ${
      order === "year-month-day" || order === "decide"
        ? ""
        : `WHEN ${is(dateShapes.numbers)} THEN ${day(`try_strptime(${slashed}, '${numbers}')`)}`
    }
    ELSE coalesce(${day(`try_strptime(${value}, ${list(WITH_NAMED_MONTH)})`)}, strftime(try_strptime(${value}, ${list(MONTHS_ONLY)}), '%Y-%m'))
  END`;
}
