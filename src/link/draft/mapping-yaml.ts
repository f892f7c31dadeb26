import type { ColumnProfile } from "./column-profile.ts";
import { draftMapping, type MappingDraft, type Taken } from "./draft-mapping.ts";
import { meanings } from "./meanings.ts";

/** A value that says only that nothing is known, in whatever words. */
const SAYS_NOTHING =
  /^(?:[a-z]+ )?(?:unknown|unspecified|undetermined|not (?:known|stated|available|reported))(?: [a-z]+)?$/i;

/** A string as YAML writes it, whatever is in it. */
const text = (words: string) =>
  /^[A-Za-z][A-Za-z0-9_ ]*[A-Za-z0-9]$/.test(words) && !/^(?:yes|no|on|off|true|false|null)$/i.test(words)
    ? words
    : JSON.stringify(words);

/**
 * A draft of a mapping for a table that no adapter knows, as YAML of an adapter's form, with comments on what was sure, what a person must
 * check and what was left open. It is read by the same strict schema as the shipped adapters.
 */
export function mappingYaml(file: string, columns: readonly ColumnProfile[]): string {
  const draft = draftMapping(columns);
  const title = file.trim() === "" ? "A list" : file;
  const name = file
    .toLowerCase()
    .replace(/\.[a-z]+$/, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return `${[
    `# A draft, made by "answerable link map" from the titles and the values of ${file.replace(/\s+/g, " ")}.`,
    "# Look at every line. Lines that end in CHECK were not certain. Then try it: answerable link check FILE --map THIS",
    `name: ${text(/^[a-z0-9]/.test(name) && name !== "answerable" ? name : "a-list")} # goes into every link; small letters, digits and hyphens`,
    `title: ${text(title)} # CHECK: what the list is called`,
    'licence: "Not stated." # CHECK: what its keepers allow',
    `cite: ${text(title)} # CHECK: how its keepers want to be named`,
    'holds: "Not stated." # CHECK: which deaths, since when and where, and which not',
    draft.taken.length > 0 ? "fields:" : "fields: {}",
    ...draft.taken.flatMap(fieldLines),
    ...openLines(draft),
    ...(draft.left.length > 0 ? ["others: # not used"] : []),
    ...draft.left.map((title) => `  - ${text(title)}`),
  ].join("\n")}\n`;
}

/** What a draft leaves to a person, as comments. */
function openLines({ taken, open }: MappingDraft): string[] {
  const has = (field: string) => taken.some((one) => one.field === field);
  const questions = open.map(
    ({ field, why, candidates }) =>
      `  # ${field}: ${why}: ${candidates.map(text).join(", ")}. Write one of them if it is right.`,
  );
  if (!has("key") && !open.some(({ field }) => field === "key"))
    questions.push(
      "  # key: no column has an id of its own in every row. Without one nothing can be linked: add one to the table.",
    );
  const missing = ["name", "date", "state"].filter((field) => !has(field) && !open.some((one) => one.field === field));
  if (missing.length > 0) questions.push(`  # ${missing.join(", ")}: not found. Fewer links can be made without.`);
  return questions;
}

/** The lines of one field. */
function fieldLines({ field, columns, sure, why }: Taken): string[] {
  const [first] = columns;
  if (!first) return [];
  const mark = ` # ${sure ? "" : "CHECK: "}${why}`;
  const own = ownLines(field, first);
  if (columns.length > 1)
    return [`  ${field}:${mark}`, `    together: [${columns.map(({ title }) => text(title)).join(", ")}]`];
  if (own.length === 0) return [`  ${field}: ${text(first.title)}${mark}`];
  return [`  ${field}:${mark}`, `    column: ${text(first.title)}`, ...own.map((line) => `    ${line}`)];
}

/** What a field says beside its column: an order, a separator, the meaning of values. */
function ownLines(field: Taken["field"], column: ColumnProfile): string[] {
  if (field === "date") return orderLines(column);
  if (field === "name" && column.shares.familyNameFirst > 0.5) return ["order: family name first # as in: Quill, Ada"];
  if (field === "agencies" || field === "oris") return separatorLines(column);
  if (field === "gender" || field === "race" || field === "cause") return valueLines(field, column);
  return [];
}

function orderLines({ order }: ColumnProfile): string[] {
  if (order === null) return [];
  if (order === "either")
    return [
      "order: decide # CHECK: every date may have the day or the month first; write month/day/year or day/month/year",
    ];
  if (order === "both")
    return ["order: decide # CHECK: some dates have the day first and some the month; mend the table"];
  return [`order: ${order} # dates such as ${order === "day/month/year" ? "25/3/2031" : "3/25/2031"} say so`];
}

function separatorLines({ shares: { semicolon, comma } }: ColumnProfile): string[] {
  if (semicolon > 0) return ['separator: ";"'];
  return comma > 0 ? ['separator: "," # CHECK: whether a comma parts two agencies, or is part of a name'] : [];
}

function valueLines(field: keyof typeof meanings, { values }: ColumnProfile): string[] {
  const known: Readonly<Record<string, string>> = meanings[field];
  const meaning = (value: string) => known[value.toLowerCase()] ?? (SAYS_NOTHING.test(value) ? "null" : undefined);
  const sure = values.filter((value) => meaning(value) !== undefined);
  const unsure = values.filter((value) => meaning(value) === undefined);
  return [
    ...(sure.length > 0 ? ["values:"] : []),
    ...sure.map((value) => `  ${text(value)}: ${meaning(value)}`),
    ...(unsure.length > 0 ? [`# CHECK: what these mean; null for none: ${unsure.map(text).join(", ")}`] : []),
  ];
}
