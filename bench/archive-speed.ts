// How fast web archives are read, in how much memory, whether a reading that stopped goes on where it was, and what one
// damaged record costs. The archives are invented, written to a temporary folder and removed.
//
//   npm run bench:archive [-- --gigabytes 1 --seed 1]
import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type WrittenArchive, writeArchive } from "./archive-generate.ts";

interface Reading {
  readonly records: number;
  readonly pages: number;
  readonly wrong: number;
  readonly damaged: string[];
  readonly next: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
}

const { values } = parseArgs({
  options: { gigabytes: { type: "string", default: "1" }, seed: { type: "string", default: "1" } },
});
const folder = mkdtempSync(join(tmpdir(), "archive-speed-"));
let failed = false;
try {
  for (const zipped of [false, true]) measure(zipped);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

function measure(zipped: boolean): void {
  const path = join(folder, zipped ? "archive.warc.gz" : "archive.warc");
  const written = writeArchive(path, Number(values.gigabytes) * 1e9, Number(values.seed), zipped);
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);
  console.log(
    `${zipped ? "One gzip member a record" : "Plain"}: ${written.pages} pages, ${megabytes(written.plainBytes)} MB, ${megabytes(written.fileBytes)} MB as a file`,
  );
  const whole = read(path);
  const speed = `${(whole.records / whole.seconds).toFixed(0)} records/s, ${megabytes(written.plainBytes / whole.seconds)} MB/s`;
  console.log(`  reading all of it: ${speed}, peak memory ${whole.peakMegabytes.toFixed(0)} MB`);
  promise("every page is given once, unchanged", whole.wrong === 0 && inOrder(numbers(), everyNumber(written)));
  stopHalfWay(path, written);
  damageOne(path, written);
  rmSync(path);
}

function stopHalfWay(path: string, written: WrittenArchive): void {
  const half = read(path, 0, Math.floor(written.pages / 2));
  const before = numbers();
  const rest = read(path, half.next);
  const sound = half.wrong === 0 && rest.wrong === 0 && half.damaged.length + rest.damaged.length === 0;
  const all = inOrder([...before, ...numbers()], everyNumber(written));
  promise(
    `stopped after ${half.records}, a new process gives the other ${rest.records}, none missing or twice`,
    sound && all,
  );
}

/** Overwrites 64 bytes in the middle of the record in the middle. */
function damageOne(path: string, written: WrittenArchive): void {
  const number = Math.floor(written.pages / 2);
  const [start = 0, end = 0] = written.places.slice(number, number + 2);
  const file = openSync(path, "r+");
  writeSync(file, Buffer.alloc(64, 0xa5), 0, 64, Math.floor((start + end) / 2));
  closeSync(file);
  const { damaged } = read(path);
  const others = everyNumber(written).filter((other) => other !== number);
  const named = damaged.length === 1 ? damaged[0] : `${damaged.length} named`;
  promise(
    `record ${number} damaged (${named}), all ${others.length} others given`,
    damaged.length === 1 && inOrder(numbers(), others),
  );
}

/** Reads in a process of its own. */
function read(path: string, from = 0, stopAfter = Number.POSITIVE_INFINITY): Reading {
  const reader = join(import.meta.dirname, "archive-reader.ts");
  const said = execFileSync(process.execPath, [reader, path, String(from), String(stopAfter), join(folder, "numbers")]);
  return JSON.parse(said.toString());
}

function numbers(): number[] {
  return JSON.parse(readFileSync(join(folder, "numbers"), "utf8"));
}

function everyNumber(written: WrittenArchive): number[] {
  return written.places.map((_, number) => number);
}

function inOrder(given: readonly number[], expected: readonly number[]): boolean {
  return given.length === expected.length && given.every((number, at) => number === expected[at]);
}

function promise(what: string, kept: boolean): void {
  if (!kept) failed = true;
  console.log(`  ${kept ? "yes" : "NO "} ${what}`);
}
