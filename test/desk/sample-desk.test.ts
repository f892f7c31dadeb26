import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { main } from "../run-program.ts";

const folder = mkdtempSync(join(tmpdir(), "answerable-sample-desk-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("the desk with the sample says in plain lines what it does, until the link stands there, and ends when it is told to", async () => {
  const args = [main, "desk", "--sample", "--record", join(folder, "record"), "--listen", "127.0.0.1:0"];
  const desk = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(desk, "exit");
  let told = "";
  for await (const words of desk.stdout.setEncoding("utf8")) {
    told += words;
    if (told.includes("Ctrl-C.\n")) desk.kill("SIGINT");
  }
  const read = [1, 2, 3, 4].map((count) => `Reading the sample: ${count} of 4 documents read.`);
  expect(told.split("\n").slice(0, 5)).toEqual([
    "Reading the sample: fiction, no person, place or agency in it is real.",
    ...read,
  ]);
  expect(told).toMatch(/^The desk is at http:\/\/127\.0\.0\.1:\d+$/m);
  expect(told).toMatch(/^ {2}http:\/\/127\.0\.0\.1:\d+\/set-up#/m);
  expect(told).not.toMatch(/[^\n\x20-\x7e]/);
  expect(await ended).toEqual([0, null]);
});
