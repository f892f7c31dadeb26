// The pages of a checkout of the public article-extraction benchmark, for article-text.ts. Nothing of them is kept here.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** A saved page and the words that people found its article to be. */
export interface BenchmarkPage {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly truth: string;
  /** Pages of this half may be looked at while rules are written; the others only ever measure. */
  readonly half: "tune" | "held-out";
}

/** Every page of a checkout. Throws an Error of one sentence when the folder is not one. */
export function benchmarkPages(checkout: string): BenchmarkPage[] {
  const list = join(checkout, "ground-truth.json");
  if (!existsSync(checkout)) throw new Error(`There is no folder ${checkout}.`);
  if (!existsSync(list)) throw new Error(`${checkout} is no checkout of the benchmark: it has no ground-truth.json.`);
  return Object.entries(readList(list)).map(([name, { articleBody = "" }]) => ({
    name,
    bytes: readPage(join(checkout, "html", `${name}.html.gz`)),
    truth: articleBody,
    half: Number.parseInt(name[0] ?? "", 16) % 2 === 0 ? "tune" : "held-out",
  }));
}

function readList(list: string): Record<string, { readonly articleBody?: string }> {
  try {
    return JSON.parse(readFileSync(list, "utf8"));
  } catch {
    throw new Error(`${list} is not the JSON that the benchmark keeps there.`);
  }
}

function readPage(path: string): Uint8Array {
  try {
    return gunzipSync(readFileSync(path));
  } catch {
    throw new Error(`The page ${path} is missing or is not gzipped.`);
  }
}
