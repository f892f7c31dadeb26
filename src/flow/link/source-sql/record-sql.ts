import { columnOf, type DateOrder, type SourceAdapter } from "../../../link/index.ts";
import { ageSql } from "./age-sql.ts";
import { dateSql } from "./date-sql.ts";
import { nameSql } from "./name-sql.ts";
import { degreesSql, isOriSql, stateSql, zipSql } from "./place-sql.ts";
import { CAUSES, GENDERS, meaningSql, nothingSaid, partsSql } from "./value-sql.ts";
import { BLANK, identifier, quoted, said } from "./words.ts";

/** What stands among the unread of a record whose row has swallowed others; the loader refuses the file. */
export const ROWS_RUN_TOGETHER = "rows: run together";

/** What the SQL of a table's records depends on, beside the adapter. */
export interface RecordShape {
  readonly adapter: SourceAdapter;
  readonly columns: readonly string[];
  readonly order: DateOrder;
  /** The table of agencies that ids are looked up in, with the columns `key`, `name` and `oris`, where there is one. */
  readonly agencies?: string;
}

interface Taken {
  readonly column?: readonly string[] | undefined;
  readonly together?: readonly string[] | undefined;
}

/** SQL for what stands in the column or columns of a field, as it stands; NULL where the table has none. */
function taken(field: Taken | undefined, columns: readonly string[], joiner: string): string {
  const own = (titles: readonly string[]) => columnOf(columns, titles);
  const one = field?.column ? own(field.column) : undefined;
  if (one !== undefined) return identifier(one);
  const parts = (field?.together ?? []).flatMap((title) => own([title]) ?? []).map(identifier);
  if (parts.length === 0) return "CAST(NULL AS VARCHAR)";
  return `nullif(concat_ws(${quoted(joiner)}, ${parts.map((part) => `nullif(trim(${part}), '')`).join(", ")}), '')`;
}

/** SQL for the raw value of each field, in one line and null where it says nothing. */
function rawSql({ adapter: { fields }, columns }: RecordShape): string {
  const of = (field: Taken | undefined, joiner = " ") => taken(field, columns, joiner);
  const value = (
    name:
      | "name"
      | "date"
      | "age"
      | "gender"
      | "race"
      | "address"
      | "city"
      | "county"
      | "state"
      | "zip"
      | "latitude"
      | "longitude"
      | "agencies"
      | "oris"
      | "cause",
    joiner = " ",
  ) => said(of(fields[name], joiner), nothingSaid(fields[name]));
  const band = fields.age?.band === undefined ? undefined : { column: [fields.age.band] };
  const raw: Readonly<Record<string, string>> = {
    key: `nullif(trim(${of(fields.key, "/")}), '')`,
    incident: `nullif(trim(${of(fields.incident, "/")}), '')`,
    name: value("name"),
    date: value("date", "-"),
    age: `coalesce(${value("age")}, ${said(of(band))})`,
    gender: value("gender"),
    race: value("race"),
    address: value("address"),
    city: value("city"),
    county: value("county"),
    state: value("state"),
    zip: value("zip"),
    latitude: value("latitude"),
    longitude: value("longitude"),
    agencies: value("agencies", "; "),
    oris: value("oris", ";"),
    cause: value("cause"),
    weapon: said(of(fields.weapon), [...BLANK, ...(fields.weapon?.nothing ?? [])]),
    description: `nullif(trim(${of(fields.description)}), '')`,
  };
  return [...Object.entries(raw), ["run_together", runTogetherSql(fields, columns)] as const]
    .map(([name, sql]) => `${sql} AS raw_${name}`)
    .join(",\n  ");
}

/** Fields whose cells are short: a line end and a separator in one of them are the rest of another row. */
const SHORT = ["key", "name", "date", "age", "gender", "race", "city", "county", "state", "zip"] as const;

/**
 * SQL that tells whether a cell holds the rest of its row and the beginning of another, as where a quotation mark was opened in one row and
 * by chance closed in a later one: the row then fits the columns, and only this shows it.
 */
function runTogetherSql(fields: SourceAdapter["fields"], columns: readonly string[]): string {
  const cells = SHORT.flatMap((name) => {
    const { column = [], together = [] } = (fields[name] ?? {}) as { column?: string[]; together?: string[] };
    return [column, ...together.map((title) => [title])].flatMap((titles) => columnOf(columns, titles) ?? []);
  });
  const told = [...new Set(cells)].map(
    (title) => `coalesce(regexp_matches(${identifier(title)}, '\\n[^\\n]*[,;\\t|]'), false)`,
  );
  return told.length === 0 ? "false" : told.join(" OR ");
}

/** SQL for the values of a record, from its raw values. */
function valuesSql({ adapter, order, agencies }: RecordShape): Readonly<Record<string, string>> {
  const { fields } = adapter;
  const name = nameSql("raw_name", fields.name ?? { order: "given name first", withheld: [], nothing: [] });
  const { age, ageTo } = ageSql("raw_age");
  const races = partsSql("raw_race", fields.race?.separator, nothingSaid(fields.race));
  const raceOf = (part: string) => (fields.race?.values ? meaningSql(part, fields.race.values) : part);
  const causes = partsSql("raw_cause", fields.cause?.separator, nothingSaid(fields.cause));
  const causeOf = (part: string) => meaningSql(part, { ...CAUSES, ...fields.cause?.values });
  const ids = partsSql("raw_agencies", fields.agencies?.separator, nothingSaid(fields.agencies));
  const oriParts = `list_transform(${partsSql("raw_oris", fields.oris?.separator ?? [";", ","], nothingSaid(fields.oris))}, lambda x: upper(x))`;
  const lookedUp = fields.agencies?.look_up !== undefined;
  const found = `list_filter(list_transform(${ids}, lambda x: looked_up.agency[x]), lambda x: x IS NOT NULL)`;
  return {
    source: quoted(adapter.name),
    key: "raw_key",
    incident: "raw_incident",
    name: name.name,
    name_status: name.status,
    date: dateSql("raw_date", order),
    age,
    age_to: ageTo,
    gender: meaningSql("raw_gender", { ...GENDERS, ...fields.gender?.values }),
    race: `nullif(array_to_string(list_filter(list_transform(${races}, lambda x: ${raceOf("x")}), lambda x: x IS NOT NULL), '; '), '')`,
    address: "raw_address",
    city: "raw_city",
    county: "raw_county",
    state: fields.state?.always === undefined ? stateSql("raw_state") : quoted(fields.state.always),
    zip: zipSql("raw_zip"),
    latitude: degreesSql("raw_latitude", 90),
    longitude: degreesSql("raw_longitude", 180),
    agencies: lookedUp ? (agencies ? `list_transform(${found}, lambda x: x.name)` : "CAST([] AS VARCHAR[])") : ids,
    oris: agencies
      ? `list_sort(list_distinct(flatten(list_transform(${found}, lambda x: x.oris))))`
      : `list_filter(${oriParts}, lambda x: ${isOriSql("x")})`,
    cause:
      fields.cause?.always === undefined
        ? `list_filter(list_transform(${causes}, lambda x: ${causeOf("x")}), lambda x: x IS NOT NULL)[1]`
        : quoted(fields.cause.always),
    weapon: "raw_weapon",
    description: "raw_description",
    unread_parts: `list_concat(
      CASE WHEN raw_run_together THEN [${quoted(ROWS_RUN_TOGETHER)}] ELSE CAST([] AS VARCHAR[]) END,
      list_transform(list_filter(${fields.race?.values ? races : "CAST([] AS VARCHAR[])"}, lambda x: ${raceOf("x")} IS NULL), lambda x: 'race: ' || x),
      list_transform(list_filter(${causes}, lambda x: ${causeOf("x")} IS NULL), lambda x: 'cause: ' || x),
      list_transform(list_filter(${oriParts}, lambda x: NOT (${isOriSql("x")})), lambda x: 'oris: ' || x)${
        agencies
          ? `,\n      list_transform(list_filter(${ids}, lambda x: looked_up.agency[x] IS NULL), lambda x: 'agencies: ' || x)`
          : ""
      })`,
  };
}

/** Fields whose raw value can be of a form that is not read. */
const CAN_BE_UNREAD = ["date", "age", "gender", "state", "zip", "latitude", "longitude"] as const;

/** The columns of a table of records, in order: those of SourceRecord, and `unread`, what the adapter could not read, as "field: value". */
export const recordColumns =
  "source key incident name name_status date age age_to gender race address city county state zip latitude longitude agencies oris cause weapon description".split(
    " ",
  );

/** The SELECT that makes records of the rows that `from` names, which has the table's own columns. */
export function recordSql(shape: RecordShape, from: string): string {
  const values = Object.entries(valuesSql(shape)).map(([name, sql]) => `${sql} AS ${identifier(name)}`);
  const unread = CAN_BE_UNREAD.map(
    (name) => `CASE WHEN raw_${name} IS NOT NULL AND ${identifier(name)} IS NULL THEN '${name}: ' || raw_${name} END`,
  );
  const join = shape.agencies
    ? ` CROSS JOIN (SELECT map(list("key"), list({name: name, oris: oris})) AS agency FROM ${identifier(shape.agencies)}) AS looked_up`
    : "";
  const both = "latitude IS NOT NULL AND longitude IS NOT NULL";
  const columns = recordColumns.map((name) =>
    name === "latitude" || name === "longitude" ? `CASE WHEN ${both} THEN ${name} END AS ${name}` : identifier(name),
  );
  return `SELECT ${columns.join(", ")},
  list_concat(list_filter([${unread.join(", ")}], lambda x: x IS NOT NULL), unread_parts) AS unread
FROM (SELECT raw.*, ${values.join(",\n  ")}
  FROM (SELECT ${rawSql(shape)} FROM ${from}) AS raw${join})`;
}
