import type { CrosswalkRow, Membership } from "../../link/index.ts";
import { type Columns, writeTable } from "./write-table.ts";

const CROSSWALK: Columns<CrosswalkRow> = {
  left_source: "varchar",
  left_key: "varchar",
  right_source: "varchar",
  right_key: "varchar",
  judgement: "varchar",
  probability: "double",
  weight: "double",
  by: "varchar",
  kind: "varchar",
  at: "varchar",
  reason: "varchar",
  cluster: "varchar",
};

const MEMBERSHIP: Columns<Membership> = {
  cluster: "varchar",
  source: "varchar",
  key: "varchar",
  state: "varchar",
  year: "integer",
  cause: "varchar",
};

/** Writes a crosswalk as CSV, Parquet or JSON lines, by the end of the file's name. */
export function writeCrosswalk(path: string, rows: readonly CrosswalkRow[]): Promise<void> {
  return writeTable(path, CROSSWALK, rows);
}

/** Writes which cluster each record of each list is in, as CSV, Parquet or JSON lines: what overlap and undercount are counted from. */
export function writeMembership(path: string, rows: readonly Membership[]): Promise<void> {
  return writeTable(path, MEMBERSHIP, rows);
}
