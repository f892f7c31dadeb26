import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Weights } from "../../../link/index.ts";
import { type Blocking, findCandidates, type Sides } from "./candidates.ts";
import { learnWeights } from "./learn-weights.ts";
import { type Linked, preparedSides, settle } from "./link-tables.ts";
import { prepareRecords } from "./prepare-records.ts";
import { scorePairs } from "./score-pairs.ts";
import { bits, defaultLinkSettings, type LinkSettings } from "./settings.ts";

/** What stands in the folder of a linking in parts, beside the parts. */
interface Plan {
  readonly tables: Sides;
  readonly settings: LinkSettings;
  readonly weights: Weights;
  readonly parts: number;
}

/**
 * The first step of linking in parts: writes the prepared records to Parquet files, a part for every so many blocking keys, and the weights, learned
 * from all of them. A record stands in every part that one of its keys belongs to, so that each part can be scored by itself, anywhere.
 */
export async function partitionRecords(
  connection: DuckDBConnection,
  tables: Sides,
  folder: string,
  parts: number,
  changed: Partial<LinkSettings> = {},
): Promise<Plan> {
  const settings = { ...defaultLinkSettings, ...changed };
  const { schema } = settings;
  await prepareRecords(connection, tables.left, tables.right, schema);
  const sides = preparedSides(schema);
  await findCandidates(connection, sides, `${schema}.candidates`, settings.largestBlock);
  const learning = { labels: settings.labels, pairs: settings.pairsToLearnFrom };
  const weights = await learnWeights(connection, sides, `${schema}.candidates`, learning);
  await mkdir(join(folder, "pairs"), { recursive: true });
  for (const side of ["left", "right"] as const)
    await connection.run(`COPY (
        SELECT *, unnest(list_distinct(list_transform(keys, lambda each: each % ${parts}))) AS part FROM ${sides[side]} ORDER BY part, number)
      TO ${file(folder, side)} (FORMAT parquet, PARTITION_BY (part), OVERWRITE_OR_IGNORE)`);
  const plan: Plan = { tables, settings, weights, parts };
  await writeFile(join(folder, "plan.json"), JSON.stringify(plan));
  return plan;
}

/** The second step, for each part from 0 on, in any order and on any machine that sees the folder: scores the pairs of its keys. */
export async function scorePartition(connection: DuckDBConnection, folder: string, part: number): Promise<Blocking> {
  const { settings, weights, parts } = await planOf(folder);
  const of = (side: string) =>
    `(FROM read_parquet(${file(folder, side, "*", "*.parquet")}, hive_partitioning = true) WHERE part = ${part})`;
  const sides = { left: of("left"), right: of("right") };
  const blocking = await findCandidates(
    connection,
    sides,
    "part_candidates",
    settings.largestBlock,
    `each % ${parts} = ${part}`,
  );
  await scorePairs(connection, sides, "part_candidates", "part_pairs", weights, bits(settings.possible));
  await connection.run(`COPY part_pairs TO ${file(folder, "pairs", `${part}.parquet`)} (FORMAT parquet)`);
  await connection.run("DROP TABLE part_candidates");
  await connection.run("DROP TABLE part_pairs");
  return blocking;
}

/** The last step: the pairs of all parts, each once, and the choice among them. The tables must be those that were partitioned. */
export async function mergePartitions(
  connection: DuckDBConnection,
  folder: string,
  blocking: readonly Blocking[],
): Promise<Linked> {
  const { tables, settings, weights } = await planOf(folder);
  await connection.run(`CREATE SCHEMA IF NOT EXISTS ${settings.schema}`);
  await connection.run(`CREATE OR REPLACE TABLE ${settings.schema}.pairs AS
    SELECT DISTINCT ON (left_number, right_number) * FROM read_parquet(${file(folder, "pairs", "*.parquet")})`);
  const sum = (of: (each: Blocking) => number) => blocking.reduce((total, each) => total + of(each), 0);
  const tooLarge = { keys: sum((each) => each.tooLarge.keys), pairs: sum((each) => each.tooLarge.pairs) };
  return settle(connection, tables, settings, weights, { pairs: sum((each) => each.pairs), tooLarge });
}

async function planOf(folder: string): Promise<Plan> {
  return JSON.parse(await readFile(join(folder, "plan.json"), "utf8"));
}

const file = (...path: readonly string[]): string => `'${join(...path).replaceAll("'", "''")}'`;
