import { DuckDBInstance } from "@duckdb/node-api";
import { knownSources } from "../../src/flow/link/known-sources.ts";
import { loadSource } from "../../src/flow/link/load-source.ts";
import { type Linked, linkTables } from "../../src/flow/link/match/link-tables.ts";
import { openTable } from "../../src/flow/link/table-opening.ts";
import { recogniseSource } from "../../src/link/index.ts";
import { Misuse } from "../../src/model/index.ts";

/** Two files, and the side, if any, whose names are taken away before anything looks at them. */
export interface Task {
  readonly left: string;
  readonly right: string;
  readonly blank?: "left" | "right" | undefined;
}

/** A proposed link, in the form of the scorer beside the data. */
export interface Prediction {
  readonly left: string;
  readonly right: string;
  readonly score: number;
}

/** What linking two files gave. */
export interface LinkedFiles {
  readonly links: readonly Prediction[];
  /** The pairs that blocking brought together, as `left right`. */
  readonly met: ReadonlySet<string>;
  readonly linked: Linked;
}

/** Links two lists, whose sources are told by their columns. No other file of the data is read. */
export async function linkFiles({ left, right, blank }: Task): Promise<LinkedFiles> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  try {
    for (const [table, file] of Object.entries({ left, right })) {
      const fit = recogniseSource((await openTable(file)).columns, knownSources());
      if (!fit)
        throw new Misuse(
          `${file}: its columns are those of no known list. Draft a mapping with "answerable link map".`,
        );
      await loadSource(connection, fit.adapter, file, `${table}_list`);
    }
    if (blank) await connection.run(`UPDATE ${blank}_list SET name = NULL, name_status = 'not stated'`);
    const linked = await linkTables(connection, "left_list", "right_list");
    const rowsOf = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJS();
    const keys = `JOIN linking."left" l ON l.number = left_number JOIN linking."right" r ON r.number = right_number`;
    const links = await rowsOf(
      `SELECT l.key, r.key, probability FROM linking.verdicts ${keys} WHERE verdict = 'same' ORDER BY l.key, r.key`,
    );
    const met = await rowsOf(`SELECT l.key || ' ' || r.key FROM linking.candidates ${keys}`);
    return {
      links: links.map(([left, right, score]) => ({ left: String(left), right: String(right), score: Number(score) })),
      met: new Set(met.map(([pair]) => String(pair))),
      linked,
    };
  } finally {
    connection.closeSync();
  }
}
