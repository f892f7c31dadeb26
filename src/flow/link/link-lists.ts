import type { DuckDBConnection } from "@duckdb/node-api";
import { type Clusters, clustersOf, revise, softwareJudgements, standing } from "../../link/index.ts";
import { type Judgement, type ScoredPair, version } from "../../model/index.ts";
import type { Store } from "../../store/index.ts";
import { type ChosenList, nameOfList } from "./choose-lists.ts";
import { type Holds, holdsIn } from "./holds.ts";
import { keptLinks, nameClusters } from "./kept-links.ts";
import { labelsIn, labelsOf, labelTable } from "./labels.ts";
import { type Listed, type LoadedList, loadList, rosterOf } from "./load-lists.ts";
import {
  defaultLinkSettings,
  type JudgedPair,
  type Linked,
  type LinkSettings,
  linkTables,
  scoredPairs,
} from "./match/index.ts";
import { withScratchDatabase } from "./scratch-database.ts";

/** How lists are linked. */
export interface LinkOptions {
  /** From this probability on, a pair that is chosen by enough is judged the same. */
  readonly threshold?: number;
  /** A file with pairs that people judged, to learn from. */
  readonly labels?: string;
  /** Takes every name for one that is not stated, to see what the rest can do. */
  readonly blankNames?: boolean;
  /** The instant that judgements are made at. */
  readonly at: string;
  /** The record whose cases are meant, and whose judgements count. */
  readonly store?: Store;
  /** Keeps scores and judgements in the record. */
  readonly keep?: boolean;
  /** Matches two tables; in this process unless told. */
  readonly matchTables?: MatchTables;
  readonly onProgress?: (what: string) => void;
}

/** Matches two tables of the database. */
export type MatchTables = (
  connection: DuckDBConnection,
  left: string,
  right: string,
  settings: Partial<LinkSettings>,
) => Promise<Linked>;

/** Two lists that were matched, and what came of it. */
export interface MatchedLists {
  readonly left: LoadedList;
  readonly right: LoadedList;
  readonly linked: Linked;
  /** The pairs that may be of one person, likeliest first. */
  readonly pairs: readonly JudgedPair[];
  readonly seconds: number;
}

/** All that linking lists came to. */
export interface LinkedLists {
  readonly lists: readonly LoadedList[];
  readonly matched: readonly MatchedLists[];
  /** Every record of every list. */
  readonly roster: readonly Listed[];
  readonly pairs: readonly ScoredPair[];
  /** All that counts or counted: the record's, where there is one, and software's of this run. */
  readonly judgements: readonly Judgement[];
  readonly clusters: Clusters;
  readonly holds: Holds;
  /** How many judgements are new, and how many software took back. */
  readonly added: number;
  readonly withdrawn: number;
}

/** The table of the database that labels stand in. */
const LABELS = "labels";

/** The name that software judges by. */
const MATCHING = `answerable ${version}`;

/**
 * Loads two lists or more, matches each with each, and judges the pairs. Where a record is given, what people judged in it counts here too; with
 * `keep` the record has afterwards what software judged and how it scored. Nothing else is written.
 */
export function linkLists(chosen: readonly ChosenList[], options: LinkOptions): Promise<LinkedLists> {
  return withScratchDatabase(async (connection) => {
    const { store, at, threshold = defaultLinkSettings.sure, matchTables = linkTables } = options;
    const kept = store ? await keptLinks(store) : null;
    const holds = kept?.holds ?? holdsIn([]);
    const lists: LoadedList[] = [];
    for (const list of chosen) {
      options.onProgress?.(`loading ${nameOfList(list)}`);
      lists.push(await loadList(connection, list, `list_${lists.length + 1}`, store ? { store, holds } : null));
    }
    if (options.blankNames)
      for (const { table } of lists)
        await connection.run(`UPDATE ${table} SET name = NULL, name_status = 'not stated'`);
    const roster: Listed[] = [];
    for (const list of lists) roster.push(...(await rosterOf(connection, list)));
    const labels = [
      ...labelsOf([...standing(kept?.judgements ?? []).values()].map(({ judgement }) => judgement)),
      ...(options.labels ? await labelsIn(connection, options.labels) : []),
    ];
    const matched: MatchedLists[] = [];
    for (const [left, right] of eachTwo(lists)) {
      options.onProgress?.(`matching ${left.source} with ${right.source}`);
      matched.push(await matchTwo(connection, left, right, { sure: threshold, labels, matchTables }));
    }
    const judging = { threshold, by: MATCHING, at };
    const now = matched.flatMap(({ pairs }) =>
      softwareJudgements({ pairs, links: pairs.filter(({ verdict }) => verdict === "same") }, judging),
    );
    const { added, withdrawn } = revise(kept?.judgements ?? [], now, roster, judging);
    const gone = new Map(withdrawn.map((one) => [one.judgement, one]));
    const judgements = [...(kept?.judgements ?? []), ...added].map((judgement) => {
      const by = gone.get(judgement.id);
      return by ? { ...judgement, withdrawn: { by: by.by, at: by.at, reason: by.reason } } : judgement;
    });
    const clusters = clustersOf(judgements);
    if (options.keep && store) {
      for (const { left, right, pairs } of matched) await store.links.replacePairs([left.source, right.source], pairs);
      await store.links.keepJudgements(added, withdrawn);
      await nameClusters(store, clusters.clusters, at);
    }
    const pairs = matched.flatMap((two) => two.pairs);
    return {
      lists,
      matched,
      roster,
      pairs,
      judgements,
      clusters,
      holds,
      added: added.length,
      withdrawn: withdrawn.length,
    };
  });
}

async function matchTwo(
  connection: DuckDBConnection,
  left: LoadedList,
  right: LoadedList,
  { sure, labels, matchTables }: { sure: number; labels: Parameters<typeof labelTable>[2]; matchTables: MatchTables },
): Promise<MatchedLists> {
  const begun = performance.now();
  const isLabelled = await labelTable(connection, LABELS, labels, [left.source, right.source]);
  const linked = await matchTables(connection, left.table, right.table, {
    sure,
    ...(isLabelled ? { labels: LABELS } : {}),
  });
  const pairs: JudgedPair[] = [];
  for await (const pair of scoredPairs(connection, linked)) pairs.push(pair);
  return { left, right, linked, pairs, seconds: (performance.now() - begun) / 1000 };
}

function eachTwo<T>(some: readonly T[]): [T, T][] {
  return some.flatMap((one, i) => some.slice(i + 1).map((other): [T, T] => [one, other]));
}
