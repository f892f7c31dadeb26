import type { DuckDBConnection } from "@duckdb/node-api";
import type { Weights } from "../../../link/index.ts";
import { type Blocking, findCandidates, type Sides } from "./candidates.ts";
import { chooseLinks } from "./choose-links.ts";
import { learnWeights } from "./learn-weights.ts";
import { numbers } from "./numbers.ts";
import { prepareRecords } from "./prepare-records.ts";
import { scorePairs } from "./score-pairs.ts";
import { bits, defaultLinkSettings, type LinkSettings } from "./settings.ts";

/** Two tables linked. The pairs and verdicts stand in the database and are read with `scoredPairs`. */
export interface Linked {
  /** The tables of source records that were linked. */
  readonly tables: Sides;
  readonly settings: LinkSettings;
  readonly weights: Weights;
  readonly blocking: Blocking;
  /** Kept pairs by verdict. */
  readonly counts: { readonly same: number; readonly unsure: number; readonly different: number };
}

/**
 * Links two tables that `loadSource` filled, record by record: which are of one person killed in one incident. Everything is done in the
 * database; what is made stands in the schema that the settings name. Tables are named as SQL names them. With `weights`, nothing is learned.
 */
export async function linkTables(
  connection: DuckDBConnection,
  left: string,
  right: string,
  changed: Partial<LinkSettings> = {},
  weights?: Weights,
): Promise<Linked> {
  const settings = { ...defaultLinkSettings, ...changed };
  const { schema } = settings;
  await prepareRecords(connection, left, right, schema);
  const sides = preparedSides(schema);
  const candidates = `${schema}.candidates`;
  const blocking = await findCandidates(connection, sides, candidates, settings.largestBlock);
  const learning = { labels: settings.labels, pairs: settings.pairsToLearnFrom };
  const used = weights ?? (await learnWeights(connection, sides, candidates, learning));
  await scorePairs(connection, sides, candidates, `${schema}.pairs`, used, bits(settings.possible));
  return settle(connection, { left, right }, settings, used, blocking);
}

/** The tables that preparing made. */
export const preparedSides = (schema: string): Sides => ({ left: `${schema}."left"`, right: `${schema}."right"` });

/** Chooses among the scored pairs, and counts. */
export async function settle(
  connection: DuckDBConnection,
  tables: Sides,
  settings: LinkSettings,
  weights: Weights,
  blocking: Blocking,
): Promise<Linked> {
  await chooseLinks(connection, settings.schema, settings);
  const verdicts = ["same", "unsure", "different"].map((verdict) => `count(*) FILTER (verdict = '${verdict}')`);
  const [same = 0, unsure = 0, different = 0] = await numbers(
    connection,
    `SELECT ${verdicts.join(", ")} FROM ${settings.schema}.verdicts`,
  );
  return { tables, settings, weights, blocking, counts: { same, unsure, different } };
}
