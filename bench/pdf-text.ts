/**
 * How well and how fast PDFs and scans are read, on pages made anew from a seed. A row is one kind of document: the
 * words drawn; how many of them come out in reading order; how many of those map back to a box around where they were
 * drawn; and, in words, what came out unread (in a block that nobody reads), cut (apart from its neighbour in a
 * sentence) or stray (read, and never drawn there).
 *
 *   node bench/pdf-text.ts --seed 7 [--documents 10] [--scans 2] [--only scan]
 */
import { parseArgs } from "node:util";
import { isUnreadableDocument, sha256Of } from "../src/model/index.ts";
import { extractPdf } from "../src/text/pdf/extract-pdf.ts";
import { LAYOUTS, release } from "./pdf/layouts/index.ts";
import { type Measured, measured, NOTHING, sum } from "./pdf/measures.ts";
import { head, line } from "./pdf/report.ts";
import { SCANS } from "./pdf/scanned-layouts.ts";
import type { Made } from "./pdf/sheet.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    documents: { type: "string", default: "10" },
    scans: { type: "string", default: "2" },
    only: { type: "string", default: "" },
  },
});
const seed = Number(values.seed) * 1_000;

await table("drawn", LAYOUTS, Number(values.documents), 0.75);
await table("recognised", SCANS, Number(values.scans), 3);
await speed();

async function table(
  title: string,
  kinds: readonly (readonly [string, (seed: number) => Promise<Made>])[],
  documents: number,
  slack: number,
) {
  console.log(head(title));
  let [all, seconds, pages] = [NOTHING, 0, 0];
  for (const [index, [name, make]] of kinds.entries()) {
    if (!name.includes(values.only)) continue;
    let [own, spent, seen]: [Measured, number, number] = [NOTHING, 0, 0];
    for (let document = 0; document < documents; document++) {
      // Every kind of scan is made of other layouts.
      const made = await make(seed + document + (title === "drawn" ? 0 : index * documents));
      const started = performance.now();
      own = sum(own, await read(made, slack));
      spent += performance.now() - started;
      seen += new Set(made.wanted.flatMap((word) => word.parts.map((part) => part.page))).size;
    }
    console.log(line(name, own, spent / 1_000, seen));
    if (!name.includes("no aim")) [all, seconds, pages] = [sum(all, own), seconds + spent, pages + seen];
  }
  console.log(`${line("all", all, seconds / 1_000, pages)}\n`);
}

async function read(made: Made, slack: number): Promise<Measured> {
  try {
    const { text } = await extractPdf(captured(made.bytes));
    return measured(text, made, slack);
  } catch (error) {
    if (!isUnreadableDocument(error)) throw error;
    return { ...NOTHING, wanted: made.wanted.length };
  }
}

async function speed() {
  if (values.only !== "") return;
  const long = await release(seed, 120);
  for (const pass of ["first", "again", "again"]) {
    const started = performance.now();
    await extractPdf(captured(long.bytes));
    const pages = 120_000 / (performance.now() - started);
    console.log(
      `drawn, 120 pages of ${(long.wanted.length / 120).toFixed(0)} words, ${pass}: ${pages.toFixed(0)} pages/s`,
    );
  }
}

function captured(bytes: Uint8Array) {
  return { id: sha256Of(bytes), bytes, mediaType: "application/pdf", source: "made.pdf" };
}
