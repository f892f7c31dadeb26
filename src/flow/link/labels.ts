import { access } from "node:fs/promises";
import { extname } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { type Judgement, Misuse } from "../../model/index.ts";
import { quoted } from "./source-sql/words.ts";

/** A pair that a person judged, by the sources and keys of its records; null where a file has no sources. */
interface Label {
  readonly leftSource: string | null;
  readonly left: string;
  readonly rightSource: string | null;
  readonly right: string;
  readonly same: boolean;
}

const READERS: Readonly<Record<string, (path: string) => string>> = {
  ".csv": (path) => `read_csv(${path}, header = true, all_varchar = true)`,
  ".jsonl": (path) => `read_json(${path}, format = 'newline_delimited')`,
  ".parquet": (path) => `read_parquet(${path})`,
};
const SAME = ["same", "true", "1", "yes"];
const DIFFERENT = ["different", "false", "0", "no"];

/**
 * Pairs that people judged, from a file: a crosswalk, or a table with `left_key`, `right_key` and `same`. Rows that say neither same nor
 * different are passed over. Refused is what has not these columns, or no such row.
 */
export async function labelsIn(connection: DuckDBConnection, file: string): Promise<Label[]> {
  const reader = READERS[extname(file).toLowerCase()];
  if (!reader) throw new Misuse(`${file}: labels are read from .csv, .jsonl or .parquet. Save them as one of these.`);
  await access(file).catch(() => {
    throw new Misuse(`${file}: there is no such file, or it may not be read. Check the path.`);
  });
  const rows = await connection.runAndReadAll(`SELECT * FROM ${reader(quoted(file))}`).catch((error: unknown) => {
    throw new Misuse(`${file}: it is damaged or not what its name says. Write it anew.`, { cause: error });
  });
  const words = (value: unknown) => (value === null || value === undefined ? null : String(value));
  const labels = rows.getRowObjectsJson().flatMap((row): Label[] => {
    const [left, right] = [words(row.left_key), words(row.right_key)];
    const said = words(row.judgement ?? row.same)?.toLowerCase() ?? "";
    if (left === null || right === null || ![...SAME, ...DIFFERENT].includes(said)) return [];
    const [leftSource, rightSource] = [words(row.left_source), words(row.right_source)];
    return [{ leftSource, left, rightSource, right, same: SAME.includes(said) }];
  });
  if (labels.length === 0)
    throw new Misuse(
      `${file}: no row has a left_key, a right_key and a judgement of same or different. Give it these columns, as a crosswalk has them.`,
    );
  return labels;
}

/** What people judged same or different, as labels. */
export function labelsOf(judgements: readonly Judgement[]): Label[] {
  return judgements.flatMap(({ kind, verdict, withdrawn, left, right }) =>
    kind === "editor" && !withdrawn && verdict !== "unsure"
      ? [
          {
            leftSource: left.source,
            left: left.key,
            rightSource: right.source,
            right: right.key,
            same: verdict === "same",
          },
        ]
      : [],
  );
}

/** Fills a table with the labels that are of two sources, either way round; false where there is none. */
export async function labelTable(
  connection: DuckDBConnection,
  table: string,
  labels: readonly Label[],
  sources: readonly [left: string, right: string],
): Promise<boolean> {
  const [one, other] = sources;
  const of = labels.flatMap(({ leftSource, left, rightSource, right, same }) => {
    if ((leftSource ?? one) === one && (rightSource ?? other) === other) return [{ left, right, same }];
    return leftSource === other && rightSource === one ? [{ left: right, right: left, same }] : [];
  });
  await connection.run(`CREATE OR REPLACE TABLE ${table} (left_key VARCHAR, right_key VARCHAR, same BOOLEAN)`);
  const appender = await connection.createAppender(table);
  for (const { left, right, same } of of) {
    appender.appendVarchar(left);
    appender.appendVarchar(right);
    appender.appendBoolean(same);
    appender.endRow();
  }
  appender.closeSync();
  return of.length > 0;
}
