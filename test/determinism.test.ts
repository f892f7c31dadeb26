import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assemble } from "../src/case/index.ts";
import type { Reading } from "../src/model/index.ts";
import { SAMPLE, sample } from "./sample.ts";

const main = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));
const files = readdirSync(SAMPLE).sort();
const elsewhere = mkdtempSync(join(tmpdir(), "answerable-"));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

function json(sources: readonly string[], env: Record<string, string> = {}): string {
  const run = spawnSync(process.execPath, [main, "read", ...sources, "--json"], {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  expect(run.stderr).toBe("");
  return run.stdout;
}

describe("the same documents give the same bytes", () => {
  const expected = json([SAMPLE]);

  it.each([
    ["in another order of files", files.map((f) => join(SAMPLE, f)).reverse(), {}],
    ["given twice", [SAMPLE, ...files.map((f) => join(SAMPLE, f))], {}],
    ["in the C locale", [SAMPLE], { LC_ALL: "C" }],
    ["in a Turkish locale", [SAMPLE], { LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" }],
    ["in UTC", [SAMPLE], { TZ: "UTC" }],
    ["in Los Angeles", [SAMPLE], { TZ: "America/Los_Angeles" }],
    ["on Kiritimati, a day ahead", [SAMPLE], { TZ: "Pacific/Kiritimati" }],
  ])("%s", (_, sources, env) => {
    expect(json(sources as string[], env as Record<string, string>)).toBe(expected);
  });

  it("copied to another folder", () => {
    cpSync(SAMPLE, elsewhere, { recursive: true });
    expect(json([elsewhere])).toBe(expected);
  });
});

describe("assembling readings", () => {
  let readings: readonly Reading[];
  beforeAll(async () => {
    ({ readings } = await sample());
  });

  it("gives the same case files in any order of arrival, of any of the documents", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...readings], { minLength: 1 }), (some) => {
        const inOrder = readings.filter((r) => some.includes(r));
        expect(JSON.stringify(assemble(some))).toBe(JSON.stringify(assemble(inOrder)));
      }),
    );
  });

  it("is not changed by a document that comes twice", () => {
    fc.assert(
      fc.property(fc.constantFrom(...readings), (again) => {
        expect(assemble([...readings, again])).toEqual(assemble(readings));
      }),
    );
  });

  it("traces every account of every fact to claims that are there and have evidence", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...readings], { minLength: 1 }), (some) => {
        for (const file of assemble(some).cases) {
          const claims = new Map(file.claims.map((c) => [c.id, c]));
          for (const id of file.facts.flatMap((f) => f.accounts.flatMap((a) => a.claims)))
            expect(claims.get(id)?.evidence.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
