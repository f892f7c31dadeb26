import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, it } from "vitest";

const crash = fileURLToPath(new URL("../bench/crash/index.ts", import.meta.url));

/** A few rounds of what `npm run crash` does by the hundred; docs/speed.md has the figures of those. */
function rounds(...args: string[]): Record<string, number> {
  const { stdout } = spawnSync(process.execPath, [crash, "--rounds", "2", "--documents", "40", ...args], {
    encoding: "utf8",
  });
  return JSON.parse(stdout) as Record<string, number>;
}

describe("what was told to be kept is kept, once, and the rest is done by doing it again,", () => {
  const sound = { rounds: 2, lost: 0, doubled: 0, unsound: 0, unfinished: 0 };

  it("when the process is killed over a SQLite file", () => expect(rounds()).toMatchObject(sound), 120_000);

  it(
    "when it is killed over PostgreSQL",
    () => expect(rounds("--database", inject("postgres"))).toMatchObject(sound),
    120_000,
  );

  it(
    "when the database server is killed under it",
    () => expect(rounds("--kill", "server")).toMatchObject(sound),
    120_000,
  );

  it(
    "when a worker is killed while it takes in web archives",
    () => expect(rounds("--kill", "archive")).toMatchObject(sound),
    120_000,
  );
});
