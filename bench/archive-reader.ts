// Reads one web archive and does nothing else, so that its peak memory is the reading's own. Prints one line of JSON.
//
//   node bench/archive-reader.ts FILE [FROM [STOP_AFTER [NUMBERS]]]
//
// NUMBERS is a file that gets the numbers of the pages in the order they came.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { readWarc } from "../src/capture/warc/index.ts";

const [path = "", from = "0", stopAfter = "Infinity", numbersTo] = process.argv.slice(2);
const damaged: string[] = [];
const numbers: number[] = [];
let records = 0;
let wrong = 0;
let next = Number(from);
const start = performance.now();
for await (const item of readWarc(path, { from: next })) {
  records++;
  next = item.next;
  if ("damaged" in item) damaged.push(item.damaged);
  else if ("body" in item) {
    const number = Number(item.url.slice(item.url.lastIndexOf("/") + 1));
    numbers.push(number);
    // One page in a hundred is checked whole; hashing every one would be most of what is measured.
    if (number % 100 === 0 && sha1(item.body) !== item.headers.get("x-body-sha1")) wrong++;
  }
  if (records >= Number(stopAfter)) break;
}
const seconds = (performance.now() - start) / 1000;
// Node gives kibibytes.
const peakMegabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
if (numbersTo !== undefined) writeFileSync(numbersTo, JSON.stringify(numbers));
console.log(JSON.stringify({ records, pages: numbers.length, wrong, damaged, next, seconds, peakMegabytes }));

function sha1(bytes: Uint8Array): string {
  return createHash("sha1").update(bytes).digest("hex");
}
