import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { backUp, type OpenRecord, openRecord, restore } from "../../src/flow/index.ts";
import type { AdditionList } from "../../src/serve/contract/additions.ts";
import { People } from "../../src/serve/people/people.ts";
import { type TestDesk, testDesk } from "./desk.ts";

// The story is fiction: nobody in it exists.
const STORY =
  "Police shot and killed Omar Teal, 31, in Cobalt Ridge, Oregon, on March 4, 2031. Fiction: written for a test.";
const folder = mkdtempSync(join(tmpdir(), "answerable-desk-backup-"));
let desk: TestDesk;
async function rowsOf({ store }: OpenRecord, table: Parameters<OpenRecord["store"]["rowsOf"]>[0]): Promise<object[]> {
  const rows: object[] = [];
  for await (const row of store.rowsOf(table)) rows.push(row);
  return rows;
}

beforeAll(async () => {
  desk = await testDesk({ documents: [] });
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

it("what was added at a desk, and who did what there, is in a backup and back after a restore; who may sign in is not", async () => {
  const headers = await desk.signedIn("editor");
  const json = { ...headers, "content-type": "application/json" };
  const added = await fetch(`${desk.origin}/api/texts`, {
    method: "POST",
    headers: json,
    body: JSON.stringify({ text: STORY }),
  });
  expect(added.status).toBe(202);
  const additions = async () =>
    ((await (await fetch(`${desk.origin}/api/additions`, { headers })).json()) as AdditionList).additions;
  await expect.poll(async () => (await additions())[0]?.state, { timeout: 20_000 }).toBe("done");
  await backUp(desk.record, join(folder, "copy"));
  const again = await openRecord({ folder: join(folder, "again") }, true);
  try {
    await restore(again, join(folder, "copy"));
    for (const table of ["desk_addition", "desk_addition_document", "desk_audit"] as const) {
      const rows = [await rowsOf(desk.record, table), await rowsOf(again, table)];
      expect(rows[0]?.length).toBeGreaterThan(0);
      expect(rows[1]).toEqual(rows[0]);
    }
    const people = People.open(again, { origin: "http://127.0.0.1", secret: "another" });
    expect(await people.isEmpty()).toBe(true);
  } finally {
    await again.close();
  }
});
