import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { homes } from "../src/store/homes.cases.ts";
import { runHere } from "./program-here.ts";

const main = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));
const packages = fileURLToPath(new URL("../package.json", import.meta.url));

/** Kills the process, as a power cut would, before the n-th statement that makes something in the database. */
const KILLING = `
import { createRequire } from "node:module";
const require = createRequire(${JSON.stringify(packages)});
let left = Number(process.env.KILL_BEFORE);
const watch = (sql) => {
  if (/^\\s*create /i.test(String(sql?.text ?? sql)) && --left === 0) process.kill(process.pid, "SIGKILL");
};
for (const [object, method] of [[require("better-sqlite3").prototype, "prepare"], [require("pg").Client.prototype, "query"]]) {
  const before = object[method];
  object[method] = function (sql, ...more) { watch(sql); return before.call(this, sql, ...more); };
}
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "answerable-migration-"));
  writeFileSync(join(folder, "killing.mjs"), KILLING);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(homes)("bringing a record on %s up to date", (_, newPlace) => {
  it.each([[2], [20], [45]])(
    "is done anew when it was killed at its statement %i, with nothing half done",
    async (statement) => {
      const place = await newPlace();
      const { folder: record, database } = place.address;
      const options = ["--record", record, ...(database ? ["--database", database] : [])];
      const { signal } = spawnSync(
        process.execPath,
        ["--import", join(folder, "killing.mjs"), main, "init", ...options],
        { env: { ...process.env, KILL_BEFORE: String(statement) } },
      );
      expect(signal).toBe("SIGKILL");
      expect((await runHere(["init", ...options])).status).toBe(0);
      const found = await runHere(["doctor", ...options]);
      expect([found.status, found.stdout]).toEqual([0, expect.stringContaining("Nothing is wrong.")]);
      await place.remove();
    },
  );
});
