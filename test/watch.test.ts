import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { homes } from "../src/store/homes.cases.ts";
import { runHere } from "./program-here.ts";

const main = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));
const STORY =
  "Police shot and killed Omar Teal, 31, in Cobalt Ridge, Oregon, on March 4, 2031. Fiction: written for a test.\n";

it("a worker tells in its log, to a probe and to Prometheus what it does", async () => {
  const [, [, newPlace]] = homes as unknown as [unknown, (typeof homes)[number]];
  const place = await newPlace();
  const folder = mkdtempSync(join(tmpdir(), "answerable-watch-"));
  const { folder: record, database = "" } = place.address;
  const options = ["--record", record, "--database", database];
  writeFileSync(join(folder, "story.txt"), STORY);
  await runHere(["init", ...options]);
  await runHere(["add", join(folder, "story.txt"), "--queue", ...options]);

  const args = ["work", "--listen", "127.0.0.1:0", "--log-format", "json", ...options];
  const worker = spawn(process.execPath, [main, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise((end) => worker.once("close", end));
  const lines: Record<string, unknown>[] = [];
  let address = "";
  for await (const line of createInterface({ input: worker.stderr })) {
    lines.push(JSON.parse(line) as Record<string, unknown>);
    const { msg, address: told } = lines.at(-1) ?? {};
    if (msg === "listening") address = String(told);
    if (msg !== "grouped") continue;
    const ask = async (path: string, method = "GET") => {
      const response = await fetch(`http://${address}${path}`, { method });
      return [response.status, await response.text()] as const;
    };
    expect(await ask("/healthz")).toEqual([200, "ok\n"]);
    expect(await ask("/readyz")).toEqual([200, "ready\n"]);
    expect((await ask("/else"))[0]).toBe(404);
    expect((await ask("/metrics", "POST"))[0]).toBe(405);
    const [, metrics] = await ask("/metrics");
    for (const figure of [
      "answerable_documents_read_total 1",
      "answerable_case_files_made_total 1",
      'answerable_jobs{work="read",state="waiting"} 0',
      'answerable_jobs{work="read",state="laid aside"} 0',
      'answerable_stage_seconds_count{work="group"} 1',
    ])
      expect(metrics).toContain(`${figure}\n`);
    expect(metrics).toMatch(/answerable_last_success_timestamp_seconds [1-9]/);
    worker.kill("SIGTERM");
  }
  expect(await ended).toBe(0);
  expect(lines.map(({ msg }) => msg)).toEqual(["listening", "started", "read", "grouped", "ended"]);
  expect(lines[2]).toMatchObject({
    level: "info",
    document: expect.stringMatching(/^[0-9a-f]{64}$/),
    seconds: expect.any(Number),
  });
  await place.remove();
  rmSync(folder, { recursive: true, force: true });
});

it("a worker that cannot listen where it is told to says so in one sentence, and does not begin", async () => {
  const [, [, newPlace]] = homes as unknown as [unknown, (typeof homes)[number]];
  const place = await newPlace();
  const { folder: record, database = "" } = place.address;
  const options = ["--record", record, "--database", database];
  await runHere(["init", ...options]);
  const { status, stdout, stderr } = await runHere(["work", "--listen", "192.0.2.1:9464", "--until-empty", ...options]);
  expect([status, stdout, stderr]).toEqual([
    1,
    "",
    expect.stringMatching(
      /^answerable: 192\.0\.2\.1:9464: it cannot be listened on \(.*\)\. Name an address of this machine.*\n$/,
    ),
  ]);
  await place.remove();
});
