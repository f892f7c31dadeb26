/** What tables write where they say nothing. In a column of weapons "none" says something, so `BLANK` is all that counts there. */
export const BLANK = ["", "-", "--", "---", "–", "—", "?", "n/a", "na", "#n/a", "nan", "null", "(blank)"];
export const NOTHING_SAID = [
  ...BLANK,
  "none",
  "unknown",
  "unk",
  "unk.",
  "not known",
  "not stated",
  "not available",
  "not given",
  "not reported",
  "not found",
  "unreported",
  "unspecified",
  "undetermined",
  "unclear",
  "tbd",
];

/** A name that is kept back, as against one that nobody knows. */
export const WITHHELD =
  "^(the )?(name )?(is |was |has been )?(withheld|not (yet )?(been )?released|not disclosed|undisclosed)( by .*)?$";

/** Words that stand where a name should, and are nobody's. Two rows with one of them have not the same name. */
export const NOBODY =
  "^(john|jane|baby) doe(( #?| ?# ?)[0-9a-z]{1,3})?$|^(name )?(unknown|unidentified|unnamed)( (name|male|female|man|woman|boy|girl|person|individual|suspect|subject|victim|driver|passenger|white|black|hispanic|asian))*( ?#? ?[0-9]+)?$";

/** A string as SQL writes it. */
export const quoted = (words: string): string => `'${words.replaceAll("'", "''")}'`;

/** A name of a column as SQL writes it. */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Words without capitals, as values are compared. */
export const lowered = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase());

/** SQL that tells whether a value is one of some. Never `IN`: of a long list DuckDB makes a join, and a join loses the order of rows. */
export const isOneOf = (value: string, words: readonly string[]): string =>
  `list_contains([${words.map(quoted).join(", ")}], ${value})`;

/** One line without outer spaces, null where it says nothing. */
export function said(expression: string, nothing: readonly string[] = NOTHING_SAID): string {
  const plain = `trim(regexp_replace(${expression}, '[\\s\\x{a0}]+', ' ', 'g'))`;
  return `CASE WHEN ${isOneOf(`lower(${plain})`, lowered(nothing))} THEN NULL ELSE ${plain} END`;
}
