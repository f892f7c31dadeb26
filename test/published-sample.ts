import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { verifierKey } from "../src/publish/index.ts";
import { signing } from "./published.cases.ts";
import { recordToPublish } from "./record-to-publish.ts";

const sample = fileURLToPath(new URL("../examples/sample/documents/", import.meta.url));

// The people are fiction: nobody in these documents exists.
const DOCUMENTS: Readonly<Record<string, string>> = {
  "boy.txt": `BOY SHOT BY POLICE IN PELL CREEK

PELL CREEK, Ore. — Police shot and killed Jaylen Okafor, 15, on March 4, 2031, outside a house at 1423 Cedar Street in Pell Creek, Oregon.

Police Chief Ada Brandt said Okafor was holding a knife. Dana Okafor, the boy's mother, said Jaylen had a phone in his hand.

Brandt said two officers fired. Fiction: written for a test.
`,
  "man.txt": `COBALT RIDGE, Ore. — Police shot and killed Omar Teal, 31, in Cobalt Ridge, Oregon, on May 2, 2031.

Wren Halloway, a neighbor, said Teal had no gun. Police Chief Nils Abara said Teal pointed a handgun at officers. Fiction: written for a test.
`,
  "woman.html": `<!doctype html><html lang="en"><head><title>Woman killed in Fennel Harbor</title><meta property="article:published_time" content="2031-04-11T09:00:00Z"></head><body><article><h1>Woman killed in Fennel Harbor</h1>
<p>FENNEL HARBOR, Maine — Police shot and killed Ilse Corrigan, 44, on April 9, 2031, in Fennel Harbor, Maine.</p>
<p>Police Chief Rufus Adeyemi said the department will release body camera video by May 1, 2031.</p><p>Fiction: written for a test.</p></article></body></html>
`,
  "woman-later.html": `<!doctype html><html lang="en"><head><title>No video yet in the death of Ilse Corrigan</title><meta property="article:published_time" content="2031-07-02T09:00:00Z"></head><body><article><h1>No video yet in the death of Ilse Corrigan</h1>
<p>FENNEL HARBOR, Maine — Ilse Corrigan, 44, was shot and killed by police on April 9, 2031, in Fennel Harbor, Maine. Her sister, Mara Corrigan, said nobody has called her.</p><p>Fiction: written for a test.</p></article></body></html>
`,
};

/** A record of invented cases, published twice: a fact corrected, a case withdrawn in between, names held. */
export interface PublishedSample {
  readonly folder: string;
  readonly key: string;
  /** The case with the most documents, and the one that was withdrawn. */
  readonly case: string;
  readonly withdrawn: string;
}

/** Publishes it into a new folder, as a person would from the terminal. */
export async function publishedSample(): Promise<PublishedSample> {
  const record = await recordToPublish(DOCUMENTS, sample);
  await record.publish();
  const cases = await record.cases();
  const of = (name: string) => cases.find(({ title }) => title.includes(name))?.id ?? name;
  await record.decide("reject", "--field", "age", "--case", of("Corrigan"));
  await record.decide("hold", "--case", of("Teal"));
  await record.publish();
  return { folder: record.folder, key: verifierKey(signing), case: of("Westergaard"), withdrawn: of("Teal") };
}

/** The paths of all files in a folder, with / between parts, in order. */
export function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

export function textOf(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}
