import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { linkTables } from "./link-tables.ts";
import { mergePartitions, partitionRecords, scorePartition } from "./partitions.ts";
import { memory, people, type Said, tableOf } from "./records.cases.ts";

it("gives the same pairs, weights and verdicts scored in parts, by databases that know nothing of each other, as in one", async () => {
  const folder = mkdtempSync(join(tmpdir(), "answerable-parts-"));
  const connection = await memory();
  const told = async (from = connection) =>
    (
      await from.runAndReadAll(
        "SELECT * FROM linking.pairs JOIN linking.verdicts USING (left_number, right_number) ORDER BY left_number, right_number",
      )
    ).getRowsJS();
  try {
    const other = people(150).map(
      (record, i): Said => (i % 7 ? record : { ...record, age: null, name: record.name?.replace("a", "e") ?? null }),
    );
    await tableOf(connection, "one", people(140));
    await tableOf(connection, "other", other);
    const whole = await linkTables(connection, "one", "other");
    const expected = await told();
    expect(expected.length).toBeGreaterThan(130);
    await partitionRecords(connection, { left: "one", right: "other" }, folder, 4);
    const blocking = [];
    for (const part of [2, 0, 3, 1]) {
      const worker = await memory();
      blocking.push(await scorePartition(worker, folder, part));
      worker.closeSync();
    }
    const merged = await mergePartitions(connection, folder, blocking);
    expect(await told()).toEqual(expected);
    expect(merged.counts).toEqual(whole.counts);
  } finally {
    connection.closeSync();
    rmSync(folder, { recursive: true, force: true });
  }
});
