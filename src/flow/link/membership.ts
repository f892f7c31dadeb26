import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { type Cells, cellsOf, type Extent } from "../../link/index.ts";
import type { Ground, ListScope, Part } from "../../model/index.ts";
import { takeMembershipFile } from "./membership-file.ts";

/** By what a table is split. */
export type SplitBy = "state" | "year";

/** The table of the lists for one part of what is compared. */
export interface PartCells {
  readonly part: Part;
  readonly cells: Cells;
}

/** Deaths that were left out of what is compared because no list tells what is asked. */
export interface LeftOut {
  readonly year: number;
  readonly state: number;
  readonly cause: number;
}

const TABLES = `
  create table given (cluster varchar, source varchar, key varchar, state varchar, year integer, cause varchar);
  create table chosen (source varchar, bit integer, within_causes boolean);
  create table causes (cause varchar);
  create table states (state varchar);`;

/** What most records of a cluster say of a column; of what equally many say, the first in order. */
const MOST = (column: "state" | "year") => `
  select cluster, ${column} from (
    select cluster, ${column}, row_number() over (partition by cluster order by count(*) desc, ${column}) as place
    from given where ${column} is not null group by cluster, ${column}) where place = 1`;

/**
 * The records of all lists with their clusters, in a DuckDB of their own in memory, which counts what is in which lists. A cluster is one
 * death; its state and year are what most of its records say. Nothing is fetched, and nothing is written to the disk.
 */
export class Membership {
  readonly #instance: DuckDBInstance;
  readonly #database: DuckDBConnection;

  private constructor(instance: DuckDBInstance, database: DuckDBConnection) {
    this.#instance = instance;
    this.#database = database;
  }

  /** Reads the files; throws Misuse where one cannot be read. */
  static async open(files: readonly string[]): Promise<Membership> {
    const instance = await DuckDBInstance.create(":memory:", {
      autoinstall_known_extensions: "false",
      temp_directory: "",
      threads: "2",
    });
    const membership = new Membership(instance, await instance.connect());
    try {
      await membership.#database.run(TABLES);
      for (const file of files) await takeMembershipFile(membership.#database, file);
      await membership.#database.run(`
        create table death as select cluster, s.state, y.year from (select distinct cluster from given)
        left join (${MOST("state")}) s using (cluster) left join (${MOST("year")}) y using (cluster)`);
    } catch (error) {
      membership.close();
      throw error;
    }
    return membership;
  }

  close(): void {
    this.#database.closeSync();
    this.#instance.closeSync();
  }

  /** How many records each list has, by state, year and cause. */
  async extents(): Promise<Extent[]> {
    const rows = await this.#rows(
      "select source, state, year, cause, count(*)::integer from given group by all order by all",
    );
    return rows.map(([list, state, year, cause, records]) => ({
      list: String(list),
      state: text(state),
      year: year === null ? null : Number(year),
      cause: text(cause),
      records: Number(records),
    }));
  }

  /** The table of the lists over what is compared, whole or split. Parts come in the order of state and year, unknown ones last. */
  async cells(ground: Ground, scopes: readonly ListScope[], by: readonly SplitBy[]): Promise<PartCells[]> {
    await this.#choose(ground, scopes);
    const split = by.map((column) => `${column}`);
    const rows = await this.#rows(`
      select ${[...split, "mask"].join(", ")}, count(*)::integer from (${IN_LISTS}) join death using (cluster)
      where ${whereWithin(ground)} group by all order by ${[...split.map((column) => `${column} nulls last`), "mask"].join(", ")}`);
    const parts = new Map<string, { part: Part; counts: number[] }>();
    for (const row of rows) {
      const part: Part = Object.fromEntries(
        by.map((column, i) => [column, row[i] === null ? null : column === "year" ? Number(row[i]) : String(row[i])]),
      );
      const name = JSON.stringify(part);
      const { counts } = parts.get(name) ?? { counts: new Array<number>(2 ** ground.lists.length).fill(0) };
      counts[Number(row[by.length])] = Number(row[by.length + 1]);
      parts.set(name, { part, counts });
    }
    if (by.length === 0 && parts.size === 0) return [{ part: {}, cells: cellsOf(ground.lists, []) }];
    return [...parts.values()].map(({ part, counts }) => ({ part, cells: { lists: ground.lists, counts } }));
  }

  /** What no list tells the year or the cause of, so that it can be neither in what is compared nor out of it. */
  async leftOut(ground: Ground, scopes: readonly ListScope[]): Promise<LeftOut> {
    await this.#choose(ground, scopes);
    const [[year, state, cause] = []] = await this.#rows(`
      select count(*) filter (where ${ground.from !== null} and year is null)::integer,
        count(*) filter (where ${ground.states !== null} and state is null)::integer,
        count(*) filter (where ${ground.causes !== null} and not causes_told and ${whereWithin({ ...ground, causes: null })})::integer
      from (${IN_LISTS}) join death using (cluster)`);
    return { year: Number(year), state: Number(state), cause: Number(cause) };
  }

  async #choose(ground: Ground, scopes: readonly ListScope[]): Promise<void> {
    await this.#database.run("delete from chosen; delete from causes; delete from states");
    for (const [i, list] of ground.lists.entries()) {
      const counts = scopes.find((scope) => scope.list === list)?.causes;
      const within = counts?.every((cause) => ground.causes?.includes(cause)) ?? false;
      await this.#database.run("insert into chosen values ($1, $2, $3)", [list, 1 << i, within]);
    }
    for (const cause of ground.causes ?? []) await this.#database.run("insert into causes values ($1)", [cause]);
    for (const state of ground.states ?? []) await this.#database.run("insert into states values ($1)", [state]);
  }

  async #rows(sql: string): Promise<readonly (readonly unknown[])[]> {
    return (await this.#database.runAndReadAll(sql)).getRowsJS();
  }
}

/**
 * Each death with the lists it is in, as bits. A record of a list that counts only what is compared is within it, whether or not it tells
 * its cause.
 */
const IN_LISTS = `
  select cluster, bit_or(bit) as mask,
    bool_or(given.cause in (select cause from causes) or (given.cause is null and within_causes)) as within,
    bool_or(given.cause is not null or within_causes) as causes_told
  from given join chosen using (source) group by cluster`;

function whereWithin({ from, to, states, causes }: Ground): string {
  return [
    "true",
    ...(from === null ? [] : [`year >= ${from}`]),
    ...(to === null ? [] : [`year <= ${to}`]),
    ...(states === null ? [] : ["state in (select state from states)"]),
    ...(causes === null ? [] : ["within"]),
  ].join(" and ");
}

function text(value: unknown): string | null {
  return value === null ? null : String(value);
}
