import { expect, it } from "vitest";
import { comparisons, sievedOf } from "../../../link/index.ts";
import { joined } from "./candidates.ts";
import { linkTables, preparedSides } from "./link-tables.ts";
import { numbers } from "./numbers.ts";
import { memory, people, type Said, tableOf } from "./records.cases.ts";
import { scorePairs } from "./score-pairs.ts";

/** Records with slips of every kind that a glance must not be taken in by. */
const slipped = (record: Said, i: number): Said => ({
  ...record,
  name: [record.name, null, record.name?.replace("a", "e"), record.name?.split(" ").reverse().join(" "), "Ørjan Đỗ"][
    i % 5
  ] as string | null,
  age: i % 3 ? (record.age ?? null) : null,
  city: i % 4 ? (record.city ?? null) : null,
});

it("keeps every pair that weighs enough, whatever is enough, and drops most of the others unasked", async () => {
  const connection = await memory();
  try {
    await tableOf(connection, "one", people(150));
    await tableOf(connection, "other", people(150).map(slipped));
    const { weights } = await linkTables(connection, "one", "other");
    const sides = preparedSides("linking");
    await connection.run(`CREATE TABLE anyone AS SELECT l.number AS left_number, r.number AS right_number
      FROM ${sides.left} l, ${sides.right} r`);
    await scorePairs(connection, sides, "anyone", "every_pair", weights, -1000);
    const [all] = await numbers(connection, "SELECT count(*) FROM every_pair");
    expect(all).toBe(150 * 150);
    for (const floor of [-20, -4, 0, 6, 15]) {
      const sieved = sievedOf(comparisons, ["left_number", "right_number"], joined("anyone", sides), weights, floor);
      const [kept = 0, lost, heavy = 0] = await numbers(
        connection,
        `WITH sieved AS (${sieved}), heavy AS (SELECT left_number, right_number FROM every_pair WHERE weight >= ${floor})
         SELECT (SELECT count(*) FROM sieved), (SELECT count(*) FROM (FROM heavy EXCEPT FROM sieved)), (SELECT count(*) FROM heavy)`,
      );
      expect(heavy).toBeGreaterThan(0);
      expect(lost).toBe(0);
      if (floor >= -4) expect(kept).toBeLessThan(150 * 75);
    }
  } finally {
    connection.closeSync();
  }
});
