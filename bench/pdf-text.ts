/**
 * How well and how fast PDFs and pictures are read, on pages made anew from a seed: words in reading order, words whose
 * span maps back to a box around where they were drawn, pages a second; the same for recognised pages.
 *
 *   node bench/pdf-text.ts --seed 7 [--documents 10] [--scans 2]
 */
import { parseArgs } from "node:util";
import { sha256Of } from "../src/model/index.ts";
import { extractPicture } from "../src/text/ocr/extract-picture.ts";
import { extractPdf } from "../src/text/pdf/extract-pdf.ts";
import { boxed, columns, letter, release, running, table } from "./pdf-documents.ts";
import { foundInOrder, isMapped } from "./pdf-measures.ts";
import { pictureOf, scanOf } from "./pdf-pictures.ts";
import type { Made } from "./pdf-sheet.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    documents: { type: "string", default: "10" },
    scans: { type: "string", default: "2" },
  },
});
const seed = Number(values.seed) * 1_000;
const LAYOUTS: readonly [string, (seed: number) => Promise<Made>][] = [
  ["press release", release],
  ["columns", columns],
  ["columns, page turned", (own) => columns(own, 90)],
  ["table", table],
  ["running heads and feet", running],
  ["letter", letter],
  ["box beside text", boxed],
];

const all = { wanted: 0, found: 0, mapped: 0 };
for (const [name, make] of LAYOUTS) {
  const own = { wanted: 0, found: 0, mapped: 0 };
  for (let index = 0; index < Number(values.documents); index++) {
    const made = await make(seed + index);
    const { text } = await extractPdf(captured(made.bytes, "application/pdf"));
    const found = foundInOrder(text, made.wanted);
    own.wanted += made.wanted.length;
    own.found += found.length;
    own.mapped += found.filter((one) => isMapped(text, [one])).length;
  }
  report(name, own);
  for (const key of ["wanted", "found", "mapped"] as const) all[key] += own[key];
}
report("all", all);

const long = await release(seed, 120);
for (let pass = 0; pass < 3; pass++) {
  const started = performance.now();
  await extractPdf(captured(long.bytes, "application/pdf"));
  const speed = 120_000 / (performance.now() - started);
  console.log(
    `${pass === 0 ? "first" : "again"}: ${speed.toFixed(0)} pages/s of ${(long.wanted.length / 120).toFixed(0)} words`,
  );
}

for (let index = 0; index < Number(values.scans); index++) {
  const made = await (index % 2 === 0 ? letter : columns)(seed + index);
  const picture = await pictureOf(made.bytes);
  await recognised(`picture ${index + 1}`, made, 300 / 72, () => extractPicture(captured(picture, "image/png")));
  const scan = await scanOf([picture]);
  await recognised(`scan ${index + 1}`, made, 1, () => extractPdf(captured(scan, "application/pdf")));
}

async function recognised(name: string, made: Made, unit: number, read: () => ReturnType<typeof extractPdf>) {
  const started = performance.now();
  const { text } = await read();
  const seconds = (performance.now() - started) / 1_000;
  const found = foundInOrder(text, made.wanted);
  const mapped = found.filter((one) => isMapped(text, [one], 2, unit)).length;
  report(name, { wanted: made.wanted.length, found: found.length, mapped });
  console.log(`${" ".repeat(26)}${seconds.toFixed(1)} s/page`);
}

function report(name: string, { wanted, found, mapped }: { wanted: number; found: number; mapped: number }) {
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;
  console.log(
    `${name.padEnd(24)}  ${percent(found, wanted)} of ${wanted} words in order, ${percent(mapped, found)} of spans mapped`,
  );
}

function captured(bytes: Uint8Array, mediaType: string) {
  return { id: sha256Of(bytes), bytes, mediaType, source: `made.${mediaType.slice(-3)}` };
}
