// Stands in for the reader of hostile files, and breaks in the way that a file's name says.
import { readFileSync, writeSync } from "node:fs";
import type { ChildLine, Entry } from "../bench/hostile/run/entry.ts";

const say = (line: ChildLine) => writeSync(3, `${JSON.stringify(line)}\n`);
const [batch = "", first = "0"] = process.argv.slice(2);
const entries = JSON.parse(readFileSync(batch, "utf8")) as Entry[];
for (const [index, { name }] of entries.entries()) {
  if (index < Number(first)) continue;
  say({ begins: index });
  if (name.includes("exits")) process.exit(7);
  if (name.includes("loops")) for (;;);
  if (name.includes("aborts")) process.abort();
  if (name.includes("never-settles")) await new Promise(() => {});
  if (name.includes("fills-memory")) throw new RangeError("no more memory");
  say({ ended: index, outcome: { ending: "read", why: "" }, seconds: 0.1, peakKibibytes: 1024 });
  if (name.includes("does-not-end")) setInterval(() => {}, 1000);
}
